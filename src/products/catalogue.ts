/**
 * Every product of a lesson, in the order of a kit. To add a product, add a row here with its writer; papers for adults
 * have their own table (`src/model/paper/adult-papers.ts`). `core` is what a lesson is taught, printed and sent with.
 */

import type { BandVersion } from '#model/band-version.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { BAND_PAPERS, SCHOOL_PAPERS, type SchoolDocuments } from '#model/paper/adult-papers.ts';
import type { Edition } from '#model/paper/edition.ts';
import {
  bandPaper,
  cueCards,
  densePaper,
  readAloud,
  type SchoolPapers,
  schoolPaper,
} from './adult-papers.ts';
import type { BandSource } from './band-source.ts';
import {
  deck,
  powerPoint,
  pupilSlideStrip,
  pupilsPowerPoint,
  shareDeck,
  slidePages,
  slidesWithNotes,
} from './decks.ts';
import {
  followUpLetter,
  type LetterSource,
  letters,
  lettersAfter,
  lettersAfterToSend,
  plainLetter,
  plainLetterToPrint,
  translatedForms,
  translatedLetters,
  translationsToConfirm,
} from './letters.ts';
import {
  familyHandout,
  type Meetings,
  meetingCues,
  meetingDeck,
  meetingDeckInOneFile,
  meetingNotes,
  meetingPowerPoint,
  meetingSlides,
  runningSheet,
  takeHomeCard,
} from './meetings.ts';
import { messages } from './messages.ts';
import { inOneEdition, printPack } from './packs.ts';
import { plan, wordPlan } from './plans.ts';
import { sheetPreviews, slidePreviews } from './previews.ts';
import { isInBuild, type Product, type WrittenFile } from './product.ts';
import { kahootQuiz, otherQuizzes } from './quizzes.ts';
import { answers, moreSheets, sheets, wordSheets } from './sheets.ts';

/** Input of the whole school's products; `null` for what this lesson does not have. */
interface SchoolSource {
  documents: SchoolDocuments;
  papers: SchoolPapers;
  meetings: Meetings | null;
  /** Bands whose families get letters. */
  families: readonly BandVersion[];
  /** The letter to all families, where nothing is taught. */
  homeLetter: Omit<Parameters<typeof letters>[0], 'all'> | null;
  all: boolean;
}

/** Input of the lead's report. */
interface ReportSource extends SchoolPapers {
  document: AdultDocument;
  all: boolean;
}

/** Rows by what is made together: a band's lesson, its letters, whole-school products, and the lead's report. */
interface Catalogue {
  lesson: readonly Product<BandSource>[];
  letters: readonly Product<LetterSource>[];
  school: readonly Product<SchoolSource>[];
  report: readonly Product<ReportSource>[];
}

/** Adapts a writer to a meeting that a lesson may not have. */
const withMeeting =
  (write: (meetings: Meetings) => WrittenFile[] | Promise<WrittenFile[]>) =>
  ({ meetings }: SchoolSource) =>
    meetings ? write(meetings) : [];

// biome-ignore format: a table is read line by line.
export const CATALOGUE: Catalogue = {
  lesson: [
    { id: 'deck', name: 'slides', audience: 'teacher', kind: 'deck', formats: ['html'], tier: 'core', writer: deck },
    { id: 'deck-share', name: 'slides to share, as a web page', audience: 'pupil', kind: 'deck', formats: ['html'], tier: 'more', writer: shareDeck },
    { id: 'slides', name: 'slides as a PDF', audience: 'pupil', kind: 'deck', formats: ['pdf'], tier: 'more', writer: slidePages },
    { id: 'slides-with-notes', name: 'slides with notes on paper', audience: 'teacher', kind: 'deck', formats: ['pdf'], tier: 'more', writer: slidesWithNotes },
    { id: 'what-your-child-sees', name: 'what a child sees, for a family that asks', audience: 'parent', kind: 'pack', formats: ['pdf'], tier: 'more', writer: pupilSlideStrip },
    { id: 'slide-pictures', name: 'small pictures of the slides', audience: 'pupil', kind: 'deck', formats: ['png'], tier: 'core', writer: slidePreviews },
    { id: 'deck-editable', name: 'slides for PowerPoint', audience: 'teacher', kind: 'deck', formats: ['pptx'], tier: 'core', writer: powerPoint },
    { id: 'deck-pupils', name: 'slides for PowerPoint, for pupils', audience: 'pupil', kind: 'deck', formats: ['pptx'], tier: 'core', writer: pupilsPowerPoint },
    { id: 'sheets', name: 'sheets', audience: 'pupil', kind: 'handout', formats: ['pdf'], tier: 'core', writer: sheets },
    { id: 'sheet-pictures', name: 'small pictures of the sheets', audience: 'pupil', kind: 'handout', formats: ['png'], tier: 'core', writer: sheetPreviews },
    { id: 'sheets-to-edit', name: 'sheets in Word', audience: 'pupil', kind: 'handout', formats: ['docx'], tier: 'more', writer: wordSheets },
    { id: 'answers', name: 'answers', audience: 'teacher', kind: 'answers', formats: ['pdf'], tier: 'core', writer: answers },
    { id: 'more-sheets', name: 'a word list, a page to teach its words before the lesson, a page to keep, and every sheet in every edition', audience: 'pupil', kind: 'handout', formats: ['pdf'], tier: 'more', writer: moreSheets },
    { id: 'plan', name: 'the plan', audience: 'teacher', kind: 'plan', formats: ['pdf'], tier: 'core', writer: plan },
    { id: 'plan-to-edit', name: 'the plan in Word', audience: 'teacher', kind: 'plan', formats: ['docx'], tier: 'more', writer: wordPlan },
    { id: 'print-pack', name: 'a print pack for the copier', audience: 'teacher', kind: 'pack', formats: ['pdf'], tier: 'core', writer: printPack },
    { id: 'all-sheets', name: 'all sheets in large print', audience: 'pupil', kind: 'pack', formats: ['pdf'], tier: 'core', writer: inOneEdition },
    { id: 'quiz-kahoot', name: 'a quiz of facts for Kahoot', audience: 'teacher', kind: 'quiz', formats: ['xlsx'], tier: 'core', writer: kahootQuiz },
    { id: 'quiz', name: 'the quiz of facts for Moodle and others', audience: 'teacher', kind: 'quiz', formats: ['csv', 'txt'], tier: 'more', writer: otherQuizzes },
    { id: 'story-to-read-aloud', name: 'the story to read aloud, with its pictures', audience: 'teacher', kind: 'handout', formats: ['pdf'], tier: 'core', writer: readAloud },
    { id: 'cue-cards', name: 'cue cards', audience: 'teacher', kind: 'cards', formats: ['pdf'], tier: 'more', writer: cueCards },
    ...BAND_PAPERS.map(({ id, name, kind, tier }): Product<BandSource> => ({ id, name, audience: 'teacher', kind, formats: ['pdf'], tier, writer: (source) => bandPaper(id, source) })),
  ],
  letters: [
    { id: 'letter', name: 'the letter before the lesson', audience: 'parent', kind: 'letter', formats: ['pdf', 'docx', 'eml', 'html'], tier: 'core', writer: letters },
    { id: 'letter-after', name: 'the letter after the lesson', audience: 'parent', kind: 'letter', formats: ['pdf', 'html'], tier: 'core', writer: lettersAfter },
    { id: 'letter-after-to-send', name: 'the letter after the lesson for Word and mail', audience: 'parent', kind: 'letter', formats: ['docx', 'eml'], tier: 'more', writer: lettersAfterToSend },
    { id: 'letter-in-two-languages', name: 'letters in two languages', audience: 'parent', kind: 'letter', formats: ['pdf'], tier: 'core', writer: translatedLetters },
    { id: 'letter-translations-to-confirm', name: 'letters in two languages that nobody has confirmed yet', audience: 'parent', kind: 'letter', formats: ['pdf'], tier: 'more', writer: translationsToConfirm },
    { id: 'letter-in-two-languages-to-send', name: 'letters in two languages for Word and mail', audience: 'parent', kind: 'letter', formats: ['docx', 'eml', 'html'], tier: 'more', writer: translatedForms },
    { id: 'letter-follow-up', name: 'a letter for when more needs saying', audience: 'parent', kind: 'letter', formats: ['pdf', 'docx', 'eml', 'html'], tier: 'more', writer: followUpLetter },
    { id: 'letter-plain', name: 'a letter in short sentences, to translate', audience: 'parent', kind: 'letter', formats: ['html'], tier: 'core', writer: plainLetter },
    { id: 'letter-plain-to-print', name: 'the letter in short sentences on paper and in Word', audience: 'parent', kind: 'letter', formats: ['pdf', 'docx'], tier: 'more', writer: plainLetterToPrint },
  ],
  school: [
    ...SCHOOL_PAPERS.map(({ id, document, name, kind, tier, dense }): Product<SchoolSource> => ({ id, name, audience: 'staff', kind, formats: ['pdf'], tier, writer: ({ documents, papers }) => (dense ? densePaper : schoolPaper)(id, documents[document], papers) })),
    { id: 'home-letter', name: 'the letter to all families, where nothing is taught', audience: 'parent', kind: 'letter', formats: ['pdf', 'docx', 'eml', 'html'], tier: 'core', writer: ({ homeLetter, all }) => (homeLetter ? letters({ ...homeLetter, all }) : []) },
    { id: 'messages', name: 'short messages for a parents’ app', audience: 'parent', kind: 'letter', formats: ['txt', 'csv'], tier: 'core', writer: ({ families, homeLetter }) => messages(families, homeLetter?.version) },
    { id: 'parents-workshop', name: 'the workshop’s slides', audience: 'staff', kind: 'workshop', formats: ['html'], tier: 'core', writer: withMeeting(({ parents }) => meetingDeck('parents-workshop', parents)) },
    { id: 'parents-workshop-single-file', name: 'the workshop’s slides in one file', audience: 'staff', kind: 'workshop', formats: ['html'], tier: 'more', writer: withMeeting(({ parents }) => meetingDeckInOneFile('parents-workshop', parents)) },
    { id: 'workshop-deck', name: 'the workshop’s slides for PowerPoint', audience: 'staff', kind: 'workshop', formats: ['pptx'], tier: 'core', writer: withMeeting(({ parents }) => meetingPowerPoint('workshop-deck', parents)) },
    { id: 'workshop-slides-with-notes', name: 'the workshop’s slides with notes', audience: 'staff', kind: 'workshop', formats: ['pdf'], tier: 'more', writer: withMeeting(({ parents }) => meetingNotes('workshop-slides-with-notes', parents)) },
    { id: 'workshop-cue-cards', name: 'the workshop’s cue cards', audience: 'staff', kind: 'workshop', formats: ['pdf'], tier: 'more', writer: withMeeting(({ parents }) => meetingCues('workshop-cue-cards', 'Cue cards', parents)) },
    { id: 'workshop-running-sheet', name: 'the workshop’s running sheet', audience: 'staff', kind: 'workshop', formats: ['pdf'], tier: 'core', writer: withMeeting(runningSheet) },
    { id: 'workshop-slides', name: 'the workshop’s slides as a PDF', audience: 'parent', kind: 'workshop', formats: ['pdf'], tier: 'more', writer: withMeeting(({ parents }) => meetingSlides(parents)) },
    { id: 'workshop-handout', name: 'the workshop’s handout', audience: 'parent', kind: 'workshop', formats: ['pdf'], tier: 'core', writer: withMeeting(familyHandout) },
    { id: 'take-home-card', name: 'a card to take home', audience: 'parent', kind: 'workshop', formats: ['pdf'], tier: 'core', writer: withMeeting(takeHomeCard) },
    { id: 'staff-briefing-slides', name: 'the briefing’s slides', audience: 'staff', kind: 'briefing', formats: ['html'], tier: 'core', writer: withMeeting(({ staff }) => meetingDeck('staff-briefing-slides', staff)) },
    { id: 'staff-briefing-slides-single-file', name: 'the briefing’s slides in one file', audience: 'staff', kind: 'briefing', formats: ['html'], tier: 'more', writer: withMeeting(({ staff }) => meetingDeckInOneFile('staff-briefing-slides', staff)) },
    { id: 'staff-briefing-deck', name: 'the briefing’s slides for PowerPoint', audience: 'staff', kind: 'briefing', formats: ['pptx'], tier: 'core', writer: withMeeting(({ staff }) => meetingPowerPoint('staff-briefing-deck', staff)) },
    { id: 'staff-briefing-slides-with-notes', name: 'the briefing’s slides with notes', audience: 'staff', kind: 'briefing', formats: ['pdf'], tier: 'more', writer: withMeeting(({ staff }) => meetingNotes('staff-briefing-slides-with-notes', staff)) },
    { id: 'staff-briefing-cue-cards', name: 'the briefing’s cue cards', audience: 'staff', kind: 'cards', formats: ['pdf'], tier: 'more', writer: withMeeting(({ staff }) => meetingCues('staff-briefing-cue-cards', 'Cue cards for the staff briefing', staff)) },
  ],
  report: [
    { id: 'report', name: 'the lead’s report', audience: 'staff', kind: 'report', formats: ['pdf'], tier: 'core', writer: ({ document, ...papers }) => densePaper('report', document, papers) },
  ],
};

/** Products that a core build leaves out of a band, by display name. */
export const omittedProducts = (paper: readonly Edition[]): string[] => [
  ...[...CATALOGUE.lesson, ...CATALOGUE.letters].flatMap(({ name, tier }) =>
    isInBuild(tier, false) ? [] : [name],
  ),
  // An edition that comes in one file for the reader who needs it is not left out.
  ...paper.flatMap(({ name, tier, together }) =>
    isInBuild(tier, false) || together ? [] : [`sheets in the version “${name}”`],
  ),
];
