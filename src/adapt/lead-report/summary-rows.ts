/** Rows of the first page that every alert has: what was read, who is told what, and what is left out. */
import type { WordKind } from '#model/alert/alert-source.ts';
import { acceptedWords, wordingOf } from '#model/alert/alert-words.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { capital, listed, midSentence } from '#model/text/mid-sentence.ts';
import { describeSureness, isDenied, withoutNames } from '../reading-rows.ts';
import type { LetterReaders } from './letter-readers.ts';
import { namingOf } from './naming.ts';

export function summaryRows(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  readersOf: LetterReaders,
): [string, string][] {
  const { alert, meta } = lesson;
  const { risks, mechanisms } = sharedData;
  const labelOf = (id: string) => risks.find((risk) => risk.id === id)?.label ?? id;
  const inWords = (ids: readonly string[]) =>
    capital(listed(ids.map((id) => midSentence(labelOf(id)))));
  const found = (alert.reading?.risks ?? []).filter(({ id }) => !isDenied(alert, id));
  const read = found.map(({ id }) => id);
  const bySure = found.map(
    (risk) => `${midSentence(labelOf(risk.id))} (${describeSureness(alert, risk)})`,
  );
  const denied = Object.keys(alert.corrections.risks).filter((id) => isDenied(alert, id));
  const taught = new Set(versions.flatMap((version) => version.risks.map(({ id }) => id)));
  const left = read.filter((id) => !taught.has(id));
  const does = mechanisms.find(({ id }) => id === meta.mechanisms[0])?.name;
  const { sentences } = alert.corrections;
  const wordingsFor = (kind: WordKind, reader: 'families' | 'staff') =>
    acceptedWords(sentences, kind, reader).flatMap(({ says }) => sentencesIn(says));
  const inLetters = (...kinds: WordKind[]) =>
    [...new Set(kinds.flatMap((kind) => wordingsFor(kind, 'families')))].filter(
      (wording) => readersOf(wording) !== '',
    ).length;
  const ofService = wordingsFor('service', 'staff').length + wordingsFor('reason', 'staff').length;
  const out = Object.values(sentences).filter(({ adults }) => adults === 'out');
  const chosen = out.filter(({ together }) => !together).length;
  const { lesson: isTaught, letters: writesHome } = decisionScope(alert.decision, alert.noLesson);
  return [
    [
      'What was read',
      `${capital(listed(bySure))}.${does ? ` What it does: ${midSentence(does)}.` : ''}`,
    ],
    ...(isTaught
      ? [['Is it this alert?', storiesBeside(lesson, versions)] as [string, string]]
      : []),
    ...(denied.length > 0
      ? [['You said that this is not in it', `${inWords(denied)}.`] as [string, string]]
      : []),
    ...taughtRows(versions, inWords),
    [
      'Families',
      writesHome
        ? `A letter before the lesson and one after it, with ${countOf(inLetters('incident', 'account'), 'sentence')} on what happens, ${countOf(inLetters('sign'), 'sign')} and ${countOf(inLetters('advice'), 'piece')} of advice in the alert’s words or yours.`
        : 'No letter.',
    ],
    [
      'Staff',
      `The briefing${isTaught ? ', and a plan for each lesson' : ''}.${ofService > 0 ? ` In it ${countOf(ofService, 'sentence')} on how the service works, which families are not told.` : ''}`,
    ],
    ['The service', `${statusOf(lesson)} ${namingOf(alert)}`],
    [
      'Left out',
      [
        ...(left.length > 0 ? [`${inWords(left)}: for a lesson of its own.`] : []),
        ...(chosen > 0 ? [`${capital(countOf(chosen, 'sentence'))} that you chose.`] : []),
        ...(out.length > chosen
          ? [
              `${capital(countOf(out.length - chosen, 'sentence'))} with all that waited, in one step.`,
            ]
          : []),
        'What became of each sentence stands in the table of them.',
      ].join(' '),
    ],
  ];
}

/** The alert's title beside each band's title, so that a story on another topic stands out. */
const storiesBeside = ({ alert }: Lesson, versions: readonly BandVersion[]): string =>
  `The alert: ${wordingOf({ adults: 'quoted', says: withoutNames(alert.title, alert.names) })}. The stories: ${versions
    .map(({ yearNames, title }) => `${yearNames} “${title}”`)
    .join(
      '; ',
    )}. Does a class learn there what the alert warns of? Where not, families are told more by a letter alone: “write home, and teach nothing”.`;

/** The status of the service, and how it was confirmed. */
const statusOf = ({ alert: { status } }: Lesson): string =>
  status.confirmedBy
    ? `${status.now} Source: ${status.source}.`
    : 'Nobody has confirmed whether it still runs as the alert says, so nobody is told that it does.';

/** The sentences of a passage, in which “…” marks omissions. */
const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?]["”’)]*) (?:… )?(?=["“‘([]?\p{Lu})/u);

/** From this number of bands on, they are not listed one by one. */
const MANY_AGES = 3;

/** What each band is taught; bands with the same lesson share a row. */
function taughtRows(
  versions: readonly BandVersion[],
  inWords: (ids: readonly string[]) => string,
): [string, string][] {
  const years = Map.groupBy(versions, ({ risks }) => `${inWords(risks.map(({ id }) => id))}.`);
  const rows = [...years].toSorted(([, versions], [, other]) => versions.length - other.length);
  return rows.map(([taught, ages], at) => [
    ages.length < MANY_AGES || at < rows.length - 1
      ? capital(listed(ages.map(({ yearNames }) => yearNames)))
      : rows.length === 1
        ? 'Every age'
        : 'All other ages',
    taught,
  ]);
}

const countOf = (count: number, noun: string): string =>
  `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
