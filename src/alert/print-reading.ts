import type { AlertReading, Passage } from '#model/alert/alert-reading.ts';
import { isTaughtAsRead } from '#model/alert/alert-reading.ts';
import { lostIn } from '#model/language/must-not-lose.ts';
import { linesAt } from '#model/text/lines-at.ts';

/** Columns of a printed page. */
const WIDTH = 100;
/** A long list is cut in print; `--json` has all of it. */
const MOST = 8;

/** The reading as a one-page report for a person. */
export function printReading(reading: AlertReading, file: string): string {
  const taught = new Set(
    reading.risks.filter((risk) => isTaughtAsRead(risk, reading.lead)).map(({ id }) => id),
  );
  const lost = lostIn(reading.statements, taught);
  const unused = reading.statements.filter(
    (statement) => statement.uses.includes('unused') && !lost.includes(statement),
  );
  const parts: string[] = [
    `${file}, as it was read`,
    lost.length > 0
      ? list(
          'Please look at these first: they say what must not be lost, and nobody is told of them',
          lost.map(quote),
        )
      : '',
    list(
      'For a person to decide: not taught, not dropped',
      reading.unmapped.map((passage) => `${quote(passage)} · ${passage.why}`),
    ),
    reading.unsure.length > 0
      ? `Please choose\n${reading.unsure.map((question) => wrap(choice(question, reading))).join('\n')}`
      : '',
    reading.sharing.length > 0
      ? `Before it is passed on: the paper says ${reading.sharing.map(quote).join(' · ')}`
      : '',
    [
      `Title      ${reading.title ?? 'none found'}`,
      `Publisher  ${reading.publisher ?? 'none found'}`,
      `Issued     ${reading.issued ?? 'no date found'}`,
    ].join('\n'),
    list(
      'Names that are not for pupils',
      reading.platformNames.map(
        ({ name, role, variants, isUnsure }) =>
          `${name} (${role}${isUnsure ? ', or no name: please check' : ''})${variants.length > 0 ? `, also ${variants.slice(0, 4).join(', ')}` : ''}`,
      ),
    ),
    list(
      'Risks, what most is said of first',
      reading.risks.map(
        ({ id, sure, evidence }) =>
          `${id}, ${SURE[sure]}: ${evidence.map(quote).slice(0, 2).join(' · ')}`,
      ),
    ),
    list(
      'What the service or scheme does, what most is said of first',
      reading.mechanisms.map(
        ({ id, evidence, isUnsure }) =>
          `${id}${isUnsure ? `, ${SURE.low}` : ''}: ${evidence.map(quote).slice(0, 2).join(' · ')}`,
      ),
    ),
    list('Facts of the service, no risks by themselves', reading.serviceFacts.map(quote)),
    list('Why children like it', reading.appeal.map(quote)),
    list('Red flags', reading.redFlags.map(quote)),
    list(
      'Advice',
      reading.advice.map((passage) => (passage.not ? `Do NOT: ${quote(passage)}` : quote(passage))),
    ),
    list(
      'Where it sends people',
      reading.routes.map(
        ({ asWritten, line, routeId, action, why }) =>
          `line ${line}, “${asWritten}” → ${routeId}${ACTION[action]}${why ? ` ${why}` : ''}`,
      ),
    ),
    list(
      'Read by its sense, please check',
      reading.guessed.map(
        ({ line, text, readAs, why }) => `line ${line}, “${short(text)}” as ${readAs}. ${why}`,
      ),
    ),
    list('Sentences of which nothing was made', unused.map(quote)),
    list('To confirm before a letter goes out', [
      `${reading.statusCheck.question}${reading.statusCheck.alertSays ? ` The alert says: “${reading.statusCheck.alertSays}”` : ''}`,
    ]),
    reading.missing.length > 0 ? `The alert has none of these: ${reading.missing.join(', ')}.` : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const WHAT = {
  lead: 'Is it mostly about',
  leadMechanism: 'Is what it does mostly',
} as const;

/** “Is it mostly about grooming (lines 3, 9) or stranger-contact (line 4)?” */
function choice({ what, between }: AlertReading['unsure'][number], reading: AlertReading): string {
  const all = what === 'lead' ? reading.risks : reading.mechanisms;
  const named = between.map((id) => {
    const lines =
      all.find((candidate) => candidate.id === id)?.evidence.map(({ line }) => line) ?? [];
    return `${id} (${linesAt(lines)})`;
  });
  const how =
    what === 'lead' ? ` Say so: --subject ${between[0]}, or --subject ${between[1]}.` : '';
  return `${WHAT[what]} ${named.join(' or ')}?${how}`;
}

const SURE = {
  high: 'sure',
  medium: 'fairly sure',
  low: 'unsure, please look',
  faint: 'very unsure, please look',
} as const;
const ACTION = { keep: '', replace: ' instead.', 'adults-only': ', adults only' } as const;

const short = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;

const quote = ({ text, line }: Passage): string =>
  `line ${line}, “${text.length > 160 ? `${text.slice(0, 157)}…` : text}”`;

function list(head: string, lines: readonly string[]): string {
  if (lines.length === 0) return `${head}: none`;
  const shown = lines.slice(0, MOST).map((line) => wrap(line));
  const rest = lines.length - shown.length;
  return [head, ...shown, ...(rest > 0 ? [`  … and ${rest} more (--json prints all)`] : [])].join(
    '\n',
  );
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = '  -';
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
