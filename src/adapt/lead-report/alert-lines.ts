/** Every sentence of the alert in one table, with what became of it: who reads it sees that none was lost. */
import type { PhrasingContent } from 'mdast';
import type { AdultSection } from '#model/adult-document.ts';
import type { Statement } from '#model/alert-reading.ts';
import { isForFamilies, type WordKind } from '#model/alert-source.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { linesAt } from '#model/lines-at.ts';
import { paragraph, section } from './adult-sections.ts';
import { DENIED, isDenied, withoutNames } from './reading-rows.ts';
import { plain } from './text.ts';

/** Sentences that the table holds; of a longer alert the rest is named by its lines. */
const MOST = 90;
/** Characters of a sentence that are shown: enough to find it. */
const MOST_SHOWN = 150;

/** @returns The section, or none for a lesson without its alert beside it. */
export function alertLines(lesson: Lesson, sharedData: SharedData): AdultSection[] {
  const statements = lesson.source?.statements ?? [];
  if (statements.length === 0) return [];
  const statementsOfTopic = statements.filter(({ uses }) => !uses.includes('furniture'));
  const around = statements.filter(({ uses }) => uses.includes('furniture'));
  const shown = statementsOfTopic.slice(0, MOST);
  const beyond = statementsOfTopic.slice(MOST);
  const notes = [
    ...(around.length > 0
      ? [`Greetings, headings and what else stands around it: ${linesAt(linesOf(around))}.`]
      : []),
    ...(beyond.length > 0
      ? [`There are ${beyond.length} more sentences: read them in the alert.`]
      : []),
  ];
  return [
    section('Every sentence of the alert, and what became of it', 'page', [
      {
        kind: 'table',
        head: ['Line', 'The alert says', 'What became of it'].map(plain),
        widths: [1, 8, 6],
        rows: shown.map((one) => rowOf(one, lesson, sharedData)),
      },
      ...(notes.length > 0
        ? [{ kind: 'prose' as const, nodes: [paragraph(notes.join(' '))] }]
        : []),
    ]),
  ];
}

const linesOf = (statements: readonly Statement[]): number[] => [
  ...new Set(statements.map(({ line }) => line)),
];

function rowOf(statement: Statement, lesson: Lesson, sharedData: SharedData): PhrasingContent[][] {
  const text = withoutNames(statement.text, lesson.alert.names);
  const short = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()} …` : text;
  return [
    plain(String(statement.line)),
    plain(short),
    plain(becameOf(statement, lesson, sharedData).join(' ')),
  ];
}

/** What a sentence was used for, a sentence each; why it is left out where it was used for nothing. */
function becameOf(
  { text, line, uses }: Statement,
  { alert, source }: Lesson,
  { risks, mechanisms, routes }: SharedData,
): string[] {
  const isIt = (one: { text: string; line: number }): boolean =>
    one.line === line && (one.text.includes(text) || text.includes(one.text));
  const ours = (source?.ours ?? []).filter(isIt).flatMap(({ fact }) => {
    const found = alert.facts.find(({ id }) => id === fact);
    return found ? [found] : [];
  });
  const own = (source?.own ?? []).filter(isIt);
  const became = [
    ...ours.map((fact) =>
      fact.leftOut
        ? `In our words (${fact.id}), and left out: ${fact.leftOut}`
        : `Heard, in our words (${fact.id}).`,
    ),
    ...(own.length > 0 ? [ownSays(own, alert.corrections.sentences)] : []),
    ...uses.flatMap((use): string[] => {
      const [kind = '', id = ''] = use.split(':');
      switch (kind) {
        case 'risk': {
          const taught = alert.reading?.risks.find((risk) => risk.id === id)?.taught;
          const label = risks.find((risk) => risk.id === id)?.label ?? id;
          if (isDenied(alert, id)) return [`${DENIED}: ${label}.`];
          return [`Risk: ${label}${taught === false ? ', left for a lesson of its own' : ''}.`];
        }
        case 'mechanism':
          return [`What it does: ${mechanisms.find((one) => one.id === id)?.name ?? id}.`];
        case 'route':
          return [
            `Route: ${routes.routes.find((one) => one.id === id)?.name.replace(/\s*\{.*?\}/g, '') ?? id}.`,
          ];
        case 'front':
          return ['Title, sender, date, or who may see it.'];
        case 'unmapped':
          return ['You decide: see “Decisions due”.'];
        case 'settled':
          return ['Settled by a person: nothing follows from it.'];
        case 'unused':
          return ours.length + own.length > 0 ? [] : [LEFT_OUT];
        default:
          return [];
      }
    }),
  ];
  const uniqueUses = [...new Set(became)];
  return uniqueUses.length > 0 ? uniqueUses : [uses.includes('name') ? NAME_ALONE : LEFT_OUT];
}

const NAME_ALONE = 'Left out: it tells of the service by its name.';
const LEFT_OUT = 'Left out: nothing in our words says it. Is anything in it for staff or families?';

/** What the lead decided of a sentence that no wording of ours says. */
function ownSays(
  own: readonly { key: string; whyNot: string | null; kind: WordKind }[],
  decided: Lesson['alert']['corrections']['sentences'],
): string {
  const [one] = own;
  const adults = one && decided[one.key]?.adults;
  // How it works, and why children like it, is for staff: no letter has it.
  const readers = one && !isForFamilies(one.kind) ? 'staff alone' : 'families and staff';
  // A choice of words is none that the kit goes out: another decision, which may still be open.
  if (adults === 'own') return `In your words, for ${readers}.`;
  if (one?.whyNot) return `Left out, and never quoted: ${one.whyNot}`;
  if (adults === 'out') return 'Left out: your choice for this sentence.';
  if (adults === 'staff') return 'Quoted, for staff alone: your choice for this sentence.';
  return adults
    ? `Quoted, for ${readers}: your choice for this sentence.`
    : 'Not said in words of ours: you decide whether adults are told.';
}
