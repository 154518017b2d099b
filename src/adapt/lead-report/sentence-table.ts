/** The table of every sentence of the alert, with what became of it: it shows that none was lost. */

import type { PhrasingContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Statement } from '#model/alert/alert-reading.ts';
import { isForFamilies, type WordKind } from '#model/alert/alert-source.ts';
import { asksOfSelfHarm } from '#model/alert/alert-topics.ts';
import { mustNotLose } from '#model/language/must-not-lose.ts';
import { speaksOfSelfHarm } from '#model/language/self-harm.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { linesAt } from '#model/text/lines-at.ts';
import { listed, midSentence } from '#model/text/mid-sentence.ts';
import { paragraph, section } from '../adult-sections.ts';
import { DENIED, isDenied, withoutNames } from '../reading-rows.ts';
import { plain } from '../text.ts';
import { ALL_BANDS } from './coverage.ts';
import type { LetterReaders } from './letter-readers.ts';
import { reachesReaders, restatedBy } from './told-sentences.ts';

/** Most sentences in the table; further ones are only counted. */
const MAX_ROWS = 90;
/** Most characters shown of a sentence: enough to find it. */
const MAX_CHARACTERS = 150;

/** @returns The section; none for a lesson whose alert is not stored. */
export function sentenceTable(
  lesson: Lesson,
  sharedData: SharedData,
  readersOf: LetterReaders,
): AdultSection[] {
  const statements = lesson.source?.statements ?? [];
  if (statements.length === 0) return [];
  const statementsOfTopic = statements.filter(({ uses }) => !uses.includes('furniture'));
  const around = statements.filter(({ uses }) => uses.includes('furniture'));
  const scraps = statementsOfTopic.filter(
    (statement) => isFragment(statement) && restatedBy(statement, lesson).own.length === 0,
  );
  const sentences = statementsOfTopic.filter((statement) => !scraps.includes(statement));
  const shown = sentences.slice(0, MAX_ROWS);
  const beyond = sentences.slice(MAX_ROWS);
  const rows = shown.map((statement) => rowOf(statement, lesson, sharedData, readersOf));
  const notes = [
    ...(textContent(rows.flat(2)).includes(LEFT_OUT) ? [LEFT_OUT_MEANS] : []),
    ...(scraps.length > 0
      ? [
          `${scraps.length === 1 ? 'One scrap' : `${scraps.length} scraps`} (headings, labels, halves of a line), of which nothing was made: ${linesAt(linesOf(scraps))}.`,
        ]
      : []),
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
        rows,
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

function rowOf(
  statement: Statement,
  lesson: Lesson,
  sharedData: SharedData,
  readersOf: LetterReaders,
): PhrasingContent[][] {
  const text = withoutNames(statement.text, lesson.alert.names);
  const short =
    text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS).trimEnd()} …` : text;
  return [
    plain(String(statement.line)),
    plain(short),
    plain(outcomesOf(statement, lesson, sharedData, readersOf).join(' ')),
  ];
}

/** What a sentence was used for; or why it is left out. */
function outcomesOf(
  statement: Statement,
  lesson: Lesson,
  { risks, mechanisms, routes }: SharedData,
  readersOf: LetterReaders,
): string[] {
  const { uses } = statement;
  const { alert } = lesson;
  const { ours, own } = restatedBy(statement, lesson);
  const became = [
    ...ours.map((fact) =>
      fact.leftOut
        ? `In our words (${fact.id}), and left out: ${fact.leftOut}`
        : `Heard, in our words (${fact.id}).`,
    ),
    ...(own.length > 0
      ? [
          describeDecision(own, alert.corrections.sentences, (wording) =>
            readersOf(wording ?? statement.text),
          ),
        ]
      : []),
    ...describeReading(statement, lesson, { risks, mechanisms }),
    ...(asksOfSelfHarm(alert) && speaksOfSelfHarm(statement.text)
      ? ['Families’ help card and the staff briefing say, in our words, what to do tonight.']
      : []),
    ...uses.flatMap((use): string[] => {
      const [kind = '', id = ''] = use.split(':');
      switch (kind) {
        case 'risk':
          return isDenied(alert, id)
            ? [`${DENIED}: ${risks.find((risk) => risk.id === id)?.label ?? id}.`]
            : [];
        case 'route':
          return [
            `Route: ${routes.routes.find((route) => route.id === id)?.name.replace(/\s*\{.*?\}/g, '') ?? id}.`,
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

/** What was read from a sentence that nobody is told. */
function describeReading(
  statement: Statement,
  lesson: Lesson,
  { risks, mechanisms }: Pick<SharedData, 'risks' | 'mechanisms'>,
): string[] {
  const read = statement.uses.flatMap((use): string[] => {
    const [kind = '', id = ''] = use.split(':');
    if (kind === 'mechanism')
      return [midSentence(mechanisms.find((mechanism) => mechanism.id === id)?.name ?? id)];
    if (kind !== 'risk' || isDenied(lesson.alert, id)) return [];
    const isLater = lesson.alert.reading?.risks.find((risk) => risk.id === id)?.taught === false;
    const label = midSentence(risks.find((risk) => risk.id === id)?.label ?? id);
    return [isLater ? `${label} (left for a lesson of its own)` : label];
  });
  // A table of its own has the sureness and the lines of each risk.
  if (read.length === 0 || reachesReaders(statement, lesson)) return [];
  return [`Nobody hears it. What it is about was read from it: ${listed(read)}.`];
}

const NAME_ALONE = 'Left out: it tells of the service by its name.';
const LEFT_OUT = 'Left out.';
/** The meaning of “Left out”, given once below the table. */
const LEFT_OUT_MEANS =
  '“Left out”: nothing in our words says it. Is anything in it for staff or families?';

/** Fewest words of a sentence. */
const LEAST_WORDS = 4;

/** Is it a heading, a label or half a line that was not used? It says nothing by itself. */
const isFragment = ({ text, uses }: Statement): boolean =>
  uses.every((use) => use === 'unused') &&
  !mustNotLose(text) &&
  (text.split(/\s+/).length < LEAST_WORDS || /^\|/.test(text) || !/[.!?…][”"’')]*$/.test(text));

/**
 * The readers of a sentence: staff, and families.
 * @param who The bands of those families.
 */
const describeReaders = (who: string): string =>
  who === ''
    ? 'staff: no letter has it'
    : who === ALL_BANDS
      ? 'families and staff'
      : `staff, and families of ${who}`;

/** The lead's decision on a sentence that none of our restatements covers. */
function describeDecision(
  sentences: readonly { key: string; whyNot: string | null; kind: WordKind }[],
  decided: Lesson['alert']['corrections']['sentences'],
  whoReads: (wording: string | undefined) => string,
): string {
  const [sentence] = sentences;
  const adults = sentence && decided[sentence.key]?.adults;
  // Only staff are told how it works, and why children like it.
  const isForStaff = adults === 'staff' || (sentence && !isForFamilies(sentence.kind));
  const readers = isForStaff
    ? 'staff alone'
    : describeReaders(whoReads(adults === 'own' ? decided[sentence?.key ?? '']?.says : undefined));
  // The choice of words does not mean that the kit goes out: that is another decision.
  if (adults === 'own') return `In your words, for ${readers}.`;
  if (sentence?.whyNot) return `Left out, and never quoted: ${sentence.whyNot}`;
  if (adults === 'out')
    return sentence?.key && decided[sentence.key]?.together
      ? 'Left out, with all that waited, in one step.'
      : 'Left out: your choice for this sentence.';
  if (adults && sentence?.key && decided[sentence.key]?.together)
    return `Quoted, for ${readers}, with others in one step.`;
  if (adults === 'staff') return 'Quoted, for staff alone: your choice for this sentence.';
  return adults
    ? `Quoted, for ${readers}: your choice for this sentence.`
    : 'Not said in words of ours: you decide whether adults are told.';
}
