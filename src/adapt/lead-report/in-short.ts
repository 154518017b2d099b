/** The report in short, first of all: what was read, who is told what, and what is left out. The rest is the record. */
import type { AdultSection } from '#model/adult-document.ts';
import { aboutOf, subjectFor } from '#model/alert-about.ts';
import type { WordKind } from '#model/alert-source.ts';
import { acceptedWords } from '#model/alert-words.ts';
import type { BandVersion } from '#model/band-version.ts';
import { decisionScope } from '#model/decision.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { capital, listed, midSentence } from '#model/mid-sentence.ts';
import { lostIn, mustNotLose } from '#model/must-not-lose.ts';
import { section } from '../adult-sections.ts';
import { isDenied, withoutNames } from '../reading-rows.ts';
import { plain } from '../text.ts';
import { namingOf } from './naming.ts';
import { otherNation } from './other-nation.ts';

/** Sentences that matter and are told to nobody: so many are shown, the rest is counted. */
const MOST_LOST = 6;

/** Nothing of a lesson that was written by hand: no alert was read for it. */
export function inShort(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): AdultSection[] {
  const { alert, meta } = lesson;
  const { risks, mechanisms } = sharedData;
  if (!alert.reading) return [];
  const elsewhere = otherNation(lesson, sharedData);
  const labelOf = (id: string) => risks.find((risk) => risk.id === id)?.label ?? id;
  const inWords = (ids: readonly string[]) =>
    capital(listed(ids.map((id) => midSentence(labelOf(id)))));
  const read = alert.reading.risks.map(({ id }) => id).filter((id) => !isDenied(alert, id));
  const denied = Object.keys(alert.corrections.risks).filter((id) => isDenied(alert, id));
  const taught = new Set(versions.flatMap((version) => version.risks.map(({ id }) => id)));
  const lost = lostSentences(lesson, taught);
  const left = read.filter((id) => !taught.has(id));
  const does = mechanisms.find(({ id }) => id === meta.mechanisms[0])?.name;
  const { sentences } = alert.corrections;
  const count = (kind: WordKind, reader: 'families' | 'staff') =>
    acceptedWords(sentences, kind, reader).length;
  const ofService = count('service', 'staff') + count('reason', 'staff');
  const out = Object.values(sentences).filter(({ adults }) => adults === 'out').length;
  const { lesson: isTaught, letters: writesHome } = decisionScope(alert.decision, alert.noLesson);
  const rows: [string, string][] = [
    ...(lost.length > 0
      ? [['Told to nobody yet: please decide', lost.join(' ')] as [string, string]]
      : []),
    ...(elsewhere ? [['From another nation', elsewhere] as [string, string]] : []),
    ...aboutRows(lesson, risks, versions),
    ['What was read', `${inWords(read)}.${does ? ` The story shows: ${midSentence(does)}.` : ''}`],
    ...(denied.length > 0
      ? [['You said that this is not in it', `${inWords(denied)}.`] as [string, string]]
      : []),
    ...versions.map((version): [string, string] => [
      capital(version.yearNames),
      `${inWords(version.risks.map(({ id }) => id))}.`,
    ]),
    [
      'Families',
      writesHome
        ? `A letter before the lesson and one after it, with ${countOf(count('incident', 'families'), 'sentence')} on what happens, ${countOf(count('sign', 'families'), 'sign')} and ${countOf(count('advice', 'families'), 'piece')} of advice in the alert’s words or yours.`
        : 'No letter.',
    ],
    [
      'Staff',
      `The briefing${isTaught ? ', and a plan for each lesson' : ''}.${ofService > 0 ? ` In it ${countOf(ofService, 'sentence')} on how the service works, which families are not told.` : ''}`,
    ],
    ['The name', namingOf(alert)],
    [
      'Left out',
      `${left.length > 0 ? `${inWords(left)}: for a lesson of its own. ` : ''}${out > 0 ? `${capital(countOf(out, 'sentence'))} of the alert, by your choice.` : 'No sentence of the alert by your choice.'}`,
    ],
  ];
  return [
    section('In short', 'page', [
      {
        kind: 'table',
        head: ['What', 'In short'].map(plain),
        widths: [2, 7],
        rows: rows.map((row) => row.map(plain)),
      },
    ]),
  ];
}

/** What adults read that the alert is about, and whose words those are: the lead's, or ours until the alert's own are taken. */
function aboutRows(
  { alert, source, slug, meta }: Lesson,
  risks: SharedData['risks'],
  versions: readonly BandVersion[],
): [string, string][] {
  const { about } = alert.corrections;
  const proposed = source?.about;
  if (about)
    return [
      [
        'What it is about',
        `It is about ${about}. ${about === proposed?.says ? 'The alert’s own words, which you took' : 'Your words'}: in letters, briefing and workshop.`,
      ],
    ];
  if (!proposed) return [];
  const subjects = versions.map((one) => subjectFor(alert, one.risks[0]?.id, meta.subject));
  const told = [...new Set(subjects)].flatMap((id) => aboutOf(alert, id, risks) ?? []);
  return [
    [
      'What it is about: proposed',
      `It is about ${proposed.says}. (Line ${proposed.line}.) ${told.length > 0 ? `Letters say ${told.map((one) => `“It is about ${one}”`).join(', or to other ages ')} until you take it` : 'Letters have a gap until you take it'}: npm run adults -- ${slug} --about proposed. Or write your own words there, or at the desk. A draft’s briefing has it, marked as not checked; pupils never do.`,
    ],
  ];
}

/** What the alert says of bodies, lives, who was followed, what not to do, and ages, and no paper tells. */
function lostSentences({ alert, source }: Lesson, taught: ReadonlySet<string>): string[] {
  const decided = alert.corrections.sentences;
  const undecided = (source?.own ?? []).filter(
    ({ key, text }) => !decided[key] && mustNotLose(text),
  );
  const lost = [...lostIn(source?.statements ?? [], taught), ...undecided];
  const byText = new Map(lost.map((one) => [one.text, one]));
  const inOrder = [...byText.values()].sort((a, b) => a.line - b.line);
  return [
    ...inOrder
      .slice(0, MOST_LOST)
      .map(({ text, line }) => `Line ${line}: “${withoutNames(text, alert.names)}”`),
    ...(inOrder.length > MOST_LOST ? [`And ${inOrder.length - MOST_LOST} more.`] : []),
  ];
}

const countOf = (count: number, what: string): string =>
  `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
