/** Products of a lesson's meetings: the parents' workshop and the staff briefing. */

import type { Report } from '#diagnostics/problem.ts';
import type { CueCards } from '#model/lesson/cue-cards.ts';
import type { AdultDeck, Workshops } from '#model/paper/workshop.ts';
import { PART_LABEL } from '#model/paper/workshop-parts.ts';
import type { DeckForm } from '#render/arrange/deck-parts.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { writeAdultDeck } from '#render/deck/write-adult-deck.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { type SlideDeck, writeSlides } from '#render/typst/slides/write-slides.ts';
import { writeSlidesWithNotes } from '#render/typst/slides/write-slides-with-notes.ts';
import { FOR_FAMILIES, writeAdultDocument } from '#render/typst/write-adult-document.ts';
import { writeCueCards } from '#render/typst/write-cue-cards.ts';
import { writeTakeHomeCards } from '#render/typst/write-take-home-card.ts';
import { linkedForm } from './deck-assets.ts';
import type { Engines } from './engines.ts';
import type { WrittenFile } from './product.ts';

/** Input of a meeting's products. */
export interface Meeting {
  deck: AdultDeck;
  engines: Engines;
  report: Report;
  folder: string;
  /** Its slides as PDF pages, with the layout that fits each; computed once, on first use. */
  pages: () => ReturnType<typeof writeSlides>;
}

export type Meetings = Record<'parents' | 'staff', Meeting> & {
  papers: Omit<Workshops['parents'], 'deck'>;
};

export function meetingsOf(
  { parents: { deck, ...papers }, staff }: Workshops,
  engines: Record<'parents' | 'staff', Engines>,
  folder: string,
  report: Report,
): Meetings {
  const meeting = (of: AdultDeck, engines: Engines): Meeting => {
    let pages: ReturnType<typeof writeSlides> | null = null;
    return {
      ...{ deck: of, engines, folder, report },
      pages: () => {
        pages ??= writeSlides(shownOf(of), engines.paper, report);
        return pages;
      },
    };
  };
  return {
    parents: meeting(deck, engines.parents),
    staff: meeting(staff, engines.staff),
    papers,
  };
}

/** The deck of a meeting, as a page of the site. */
export const meetingDeck = (name: string, meeting: Meeting): WrittenFile[] =>
  deckAs(name, 'site', linkedForm(meeting.engines.decks.linked.adult, meeting.folder), meeting);

/** The deck of a meeting as one self-contained file. */
export const meetingDeckInOneFile = (name: string, meeting: Meeting): WrittenFile[] =>
  deckAs(
    `${name}-single-file`,
    'single-file',
    { kind: 'self-contained', code: meeting.engines.decks.inPage.adult },
    meeting,
  );

function deckAs(
  name: string,
  variant: 'site' | 'single-file',
  form: DeckForm,
  { deck, engines: { paper }, report }: Meeting,
): WrittenFile[] {
  const { html, slides } = writeAdultDeck(deck, { pictures: paper.pictures, form, report });
  return [{ name: `${name}.html`, variant, bytes: html, pages: slides, title: 'Slides' }];
}

/** The slides of a meeting in PowerPoint, for the school to edit. */
export function meetingPowerPoint(
  name: string,
  { deck, engines: { paper, office }, report }: Meeting,
): WrittenFile[] {
  const slides = deck.slides.map((slide) => ({ ...slide, section: PART_LABEL[slide.step] }));
  const file = writePowerPoint(
    { ...deck, slides, draft: deck.draft.length > 0 },
    { ...office, paper },
    report,
  );
  return [
    {
      name: `${name}.pptx`,
      ...{ variant: 'editable', bytes: file.bytes, pages: file.slides },
      title: 'Slides',
      says: 'Open it in PowerPoint or LibreOffice, and change what you need. What to say is under each slide, with the minutes.',
    },
  ];
}

export async function meetingSlides({ pages }: Meeting): Promise<WrittenFile[]> {
  return onPaper(
    'workshop-slides',
    'Slides',
    await pages(),
    'One slide a page, for those who could not come. No notes in it.',
    'pages',
  );
}

export async function meetingNotes(
  name: string,
  { deck, engines: { paper }, pages, report }: Meeting,
): Promise<WrittenFile[]> {
  const { fits } = await pages();
  return onPaper(
    name,
    'Slides',
    await writeSlidesWithNotes(deck, shownOf(deck), fits, paper, report),
    'A4, in black and white: each slide beside what to say, with lines to write on.',
    'notes',
  );
}

export async function meetingCues(
  name: string,
  title: string,
  { deck, engines: { paper }, report }: Meeting,
): Promise<WrittenFile[]> {
  return onPaper(
    name,
    title,
    await writeCueCards(cueCardsOf(deck), paper, report),
    'What to say on each slide, where the one screen in the room shows the slides. Cut them apart.',
  );
}

export async function runningSheet({ parents, papers }: Meetings): Promise<WrittenFile[]> {
  const { engines, report } = parents;
  return onPaper(
    'workshop-running-sheet',
    'Running sheet',
    await writeAdultDocument(papers.runningSheet, engines.paper, report),
    'For whoever leads the workshop: what happens when, what to put out, what is never done.',
  );
}

export async function familyHandout({ parents, papers }: Meetings): Promise<WrittenFile[]> {
  const { engines, report } = parents;
  return onPaper(
    'workshop-handout',
    'Handout',
    await writeAdultDocument(papers.handout, engines.paper, report, { sizes: FOR_FAMILIES }),
    'Settings to tick and sentences to say: one for each person who comes.',
  );
}

export async function takeHomeCard({ parents, papers }: Meetings): Promise<WrittenFile[]> {
  const { engines, report } = parents;
  return onPaper(
    'take-home-card',
    'Take-home card',
    await writeTakeHomeCards(papers.cards, engines.paper, report),
    papers.cards.length > 1
      ? 'Two to a page, to cut apart: one for families of children under 11, one for the others.'
      : 'Two to a page, to cut apart: one for each family.',
  );
}

const onPaper = (
  name: string,
  title: string,
  { bytes, pages }: Sheet,
  text: string,
  variant?: 'notes' | 'pages',
): WrittenFile[] => [
  { name: `${name}.pdf`, bytes, pages, title, says: text, ...(variant && { variant }) },
];

const shownOf = (deck: AdultDeck): SlideDeck => ({
  version: deck,
  draft: deck.draft.length > 0,
  about: `${deck.title} · ${deck.band.name}`,
  place: deck.place,
});

/** Cue cards from the speaker's notes, one per slide. */
const cueCardsOf = ({ title, band, draft, slides, place }: AdultDeck): CueCards => ({
  title: `Cue cards for ${band.name.toLowerCase()}: ${title}`,
  about: `${title} · ${band.name} · for whoever presents`,
  draft: draft.length > 0,
  cards: slides.map((slide) => ({
    ...slide,
    part: PART_LABEL[slide.step],
    answer: [],
  })),
  place,
});
