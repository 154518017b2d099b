/**
 * The texts and pictures that a lead approves, by product. Layout is not included, nor the draft mark, which approval
 * removes.
 */

import { decisionScope } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { BAND_PAPERS, SCHOOL_PAPERS } from '#model/paper/adult-papers.ts';
import type { Letter } from '#model/paper/letter.ts';
import { LETTER_NAMES } from '#model/paper/letter-names.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { AdultDeck, Workshops } from '#model/paper/workshop.ts';
import { letterheadOf, type School } from '#model/school.ts';
import { readText } from '#model/text/read-text.ts';
import { bandPapers } from './adult-sheets/band-papers.ts';
import { readAloud } from './adult-sheets/read-aloud.ts';
import { schoolDocuments } from './adult-sheets/school-documents.ts';
import { commonTexts } from './common-texts.ts';
import { homeLetter } from './home-letter.ts';
import { leadReport } from './lead-report/lead-report.ts';
import { noLessonReport } from './no-lesson-report.ts';

/** Separator in a product's name, between what it is and its band: “Lesson plan · Years 7 to 9”. */
export const BAND_SEPARATOR = ' · ';

/**
 * @param lesson Without its approval.
 * @param versions Its versions for all bands.
 * @returns The content of each product as text: a different text is a different product.
 */
export function approvedProducts(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  workshops: Workshops | null,
  logo: string,
): Map<string, string> {
  const products = new Map<string, unknown[]>();
  const add = (name: string, content: unknown) => {
    const parts = products.get(name);
    if (parts) parts.push(content);
    else products.set(name, [content]);
  };
  for (const version of versions) addBand(version, sharedData, logo, add);
  const letter = homeLetter(lesson, sharedData);
  if (letter) add('Letter to all families', letterTexts(letter.letter, letter.school, logo));
  const documents = schoolDocuments(lesson, sharedData, versions);
  for (const { document: id, approvedAs } of SCHOOL_PAPERS) {
    const document = documents[id];
    if (document) add(approvedAs, document);
  }
  const { lesson: isTaught } = decisionScope(lesson.alert.decision, lesson.alert.noLesson);
  add(
    'Lead’s report',
    isTaught ? leadReport(lesson, sharedData, versions) : noLessonReport(lesson, sharedData),
  );
  if (workshops) {
    const { parents, staff } = workshops;
    add('Slides of the workshop for families', deckTexts(parents.deck));
    for (const paper of [parents.runningSheet, parents.handout])
      add(`Workshop: ${midTitle(paper)}`, paper);
    for (const card of parents.cards) add('Workshop: card to take home', card);
    add('Slides of the staff briefing', deckTexts(staff));
  }
  return new Map([...products].map(([name, content]) => [name, readText(content)]));
}

/** A letter's texts, with its letterhead. */
const letterTexts = (
  { subject, front, card }: Pick<Letter, 'subject' | 'front' | 'card'>,
  school: School,
  logo: string,
) => [subject, front, card, letterheadOf(school), logo];

function addBand(
  version: BandVersion,
  sharedData: SharedData,
  logo: string,
  add: (name: string, content: unknown) => void,
): void {
  const { yearNames: years, school } = version;
  const { title, outcome, lessonTitle, cast, strip, leadRole } = version;
  const people = Object.values(cast).map(({ id, name, drawn }) => ({ id, name, drawn }));
  add(`Slides${BAND_SEPARATOR}${years}`, [
    lessonTitle,
    title,
    outcome,
    years,
    version.slides,
    strip,
    people,
  ]);
  for (const handout of [...version.handouts, ...version.defaultHandouts])
    add(`“${handout.title}”${BAND_SEPARATOR}${years}`, [lessonTitle, handout, people]);
  const common = commonTexts(sharedData, version.band);
  add(`Lesson plan${BAND_SEPARATOR}${years}`, [
    ...[lessonTitle, title, outcome, years, leadRole, version.risks, version.plan],
    ...[version.staffRoutes, common, school.name],
    // A pack's cover says how many copies a class needs.
    version.handouts.map(({ id, copies }) => [id, copies]),
    school.classSize,
  ]);
  const { questions = [] } = version;
  if (questions.length > 0) add(`Quiz${BAND_SEPARATOR}${years}`, [lessonTitle, questions]);
  const papers = bandPapers(version, common);
  for (const { id, approvedAs } of BAND_PAPERS)
    add(`${approvedAs}${BAND_SEPARATOR}${years}`, papers[id]);
  add(`Story to read aloud${BAND_SEPARATOR}${years}`, readAloud(version));
  const content = (letter: Pick<Letter, 'subject' | 'front' | 'card'>) =>
    letterTexts(letter, school, logo);
  for (const letter of lettersOf(version))
    add(`Letter ${LETTER_NAMES[letter.id].which}${BAND_SEPARATOR}${years}`, content(letter));
  for (const { letter, english, words, months, confirmed } of version.translations)
    add(`Letter in ${english}${BAND_SEPARATOR}${years}`, [
      content(letter),
      words,
      months,
      confirmed,
    ]);
}

/** A meeting's slides; for a slide of the lesson also the years of its pupils. */
const deckTexts = ({ lessonTitle, title, strip, slides }: AdultDeck) => [
  ...[lessonTitle, title, strip],
  slides.map(({ from, ...slide }) => [slide, from?.yearNames]),
];

const midTitle = ({ title }: AdultDocument): string =>
  title.charAt(0).toLowerCase() + title.slice(1);
