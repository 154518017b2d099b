/** The first page of the lead's report: what was read, who is told what, and what needs a decision. */

import { aboutOf, asksAbout, subjectFor } from '#model/alert/alert-about.ts';
import { isForFamilies } from '#model/alert/alert-source.ts';
import { untoldSays } from '#model/alert/untold.ts';
import type { BandVersion } from '#model/band-version.ts';
import { mayTellFamilies, mayTellStaff } from '#model/language/may-share.ts';
import { mayBeHere } from '#model/language/must-not-lose.ts';
import { type Lesson, leadMechanism, type SharedData } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { tableSection } from '../adult-sections.ts';
import { withoutNames } from '../reading-rows.ts';
import type { LetterReaders } from './letter-readers.ts';
import { otherNation } from './other-nation.ts';
import { summaryRows } from './summary-rows.ts';
import { untoldSentences } from './told-sentences.ts';

/** Most sentences shown in a row; further ones are counted. */
const MOST_SHOWN = 6;

type Row = [label: string, says: string];

/** The first page; none for a lesson that was written by hand. */
export function firstPage(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  readersOf: LetterReaders,
): AdultSection[] {
  if (!lesson.alert.reading) return [];
  const elsewhere = otherNation(lesson, sharedData);
  const rows: Row[] = [
    ...localRows(lesson),
    ...sharingRows(lesson),
    ['It is about', describeAbout(lesson, sharedData, versions)],
    ...summaryRows(lesson, sharedData, versions, readersOf),
    ...nearRows(lesson),
    ...storyRows(lesson, sharedData.mechanisms, versions),
    ...untoldRows(lesson),
    ...(elsewhere ? [['From another nation', elsewhere] satisfies Row] : []),
  ];
  return [
    tableSection('On one page', {
      head: ['What', 'What we read, and who is told'],
      widths: [2, 7],
      rows,
    }),
  ];
}

/** The phrase for what the alert is about, and whose words it is: the lead's, or ours. */
function describeAbout(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): string {
  const { alert, source, meta } = lesson;
  const { about } = alert.corrections;
  const proposed = source?.about;
  if (about)
    return `Letters, briefing and workshop say: “It is about ${withoutMarks(about)}.” ${about !== proposed?.says ? 'Your words.' : proposed.ours ? 'Our words, which you took.' : 'The alert’s own words, which you took.'}`;
  const subjects = versions.map((version) => subjectFor(alert, version.risks[0]?.id, meta.subject));
  const abouts = [...new Set(subjects)].flatMap(
    (id) =>
      aboutOf(alert, id, sharedData.risks, undefined, leadMechanism(lesson, sharedData)) ?? [],
  );
  const quotedAbouts = [...new Set(abouts)]
    .map((about) => `“It is about ${about}.”`)
    .join(' To other ages: ');
  const letters = !asksAbout(alert)
    ? `Letters say: ${quotedAbouts}`
    : quotedAbouts
      ? `We could not tell which risk it is mostly about. Until you say it, letters go by what is sure: ${quotedAbouts}`
      : 'Letters have a gap: nobody has said yet what it is about.';
  return proposed
    ? `${letters} ${proposed.ours ? 'It may be this, in our words,' : 'The alert says of itself'} (line ${proposed.line}): It is about ${proposed.says}. Take that, or write your own words, at the desk under “What adults are told”.`
    : `${letters}${asksAbout(alert) ? ' S' : ' If that is not so, s'}ay it in your own words at the desk, under “What adults are told”.`;
}

/** The text with inner quotation marks: “…” becomes ‘…’. */
const withoutMarks = (about: string): string => about.replaceAll('“', '‘').replaceAll('”', '’');

/** Whom the paper is for, by its own words, and who is told what it says. */
function sharingRows({ alert, source }: Lesson): Row[] {
  const sharing = source?.sharing ?? [];
  if (sharing.length === 0) return [];
  const lines = sharing.map(
    ({ text, line }) => `Line ${line}: “${withoutNames(text, alert.names)}”`,
  );
  const isOpened = (source?.own ?? []).some(
    ({ kind, whyNot, notHome }) => isForFamilies(kind) && whyNot === null && !notHome,
  );
  const readers = mayTellFamilies(sharing)
    ? 'Families and staff are quoted what you accept.'
    : `${mayTellStaff(sharing) ? 'Staff alone are quoted from it.' : 'Nobody is quoted from it: letters, briefing and workshop say nothing in its words.'}${isOpened ? ' A part of it is marked for others, and families are quoted from that part alone.' : ''} Should others hear more? Say it in your own words at the desk, under “What adults are told”.`;
  return [['Whom the paper is for', `${lines.join(' ')} ${readers}`]];
}

/** A row where the lead found that none of our stories fits. */
const nearRows = ({ alert }: Lesson): Row[] =>
  alert.corrections.near
    ? [
        [
          'Near only',
          'You said that no story of ours tells of what is in the alert. Letters are headed by your words, and say what the story is about.',
        ],
      ]
    : [];

/** Sentences that may be about a pupil of this school. */
function localRows({ alert, source }: Lesson): Row[] {
  const here = (source?.statements ?? []).filter(mayBeHere);
  return rowsOf(
    'Perhaps a case here',
    here,
    alert.names,
    'If that is this school: your procedure first, today. No lesson and no letter to that class.',
  );
}

/** What a part for leads says is never offered to others. */
function untoldRows(lesson: Lesson): Row[] {
  const { names } = lesson.alert;
  const untold = Map.groupBy(untoldSentences(lesson), (statement) => statement.for === 'leads');
  return [
    ...rowsOf(
      'Told to nobody',
      untold.get(false) ?? [],
      names,
      'Should staff or families hear it? At the desk, choose it under “Check the reading”, and tell adults.',
    ),
    ...rowsOf(
      'For leads alone',
      untold.get(true) ?? [],
      names,
      'The alert keeps it to those who deal with it. Tell whoever has to know it yourself.',
    ),
  ];
}

/** One row for each sentence under one label, and what to do about them. */
function rowsOf(
  label: string,
  sentences: readonly { text: string; line: number }[],
  names: Lesson['alert']['names'],
  toDo: string,
): Row[] {
  if (sentences.length === 0) return [];
  const more = sentences.length - MOST_SHOWN;
  const lines = [
    ...sentences
      .slice(0, MOST_SHOWN)
      .map(({ text, line }) => `Line ${line}: “${withoutNames(text, names)}”`),
    `${more > 0 ? `And ${more} more, in the table of every sentence. ` : ''}${toDo}`,
  ];
  return lines.map((line, at) => [at === 0 ? label : '', line]);
}

/** Bands whose slides are about something else than the alert. */
function storyRows(
  { meta }: Lesson,
  mechanisms: SharedData['mechanisms'],
  versions: readonly BandVersion[],
): Row[] {
  const yearsOf = (id: string) => versions.find(({ band }) => band.id === id)?.yearNames ?? null;
  const decision = untoldSays(meta.untold, mechanisms, yearsOf);
  return decision === '' ? [] : [['Not told as the alert has it', decision]];
}
