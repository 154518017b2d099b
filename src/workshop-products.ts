/** The products of a lesson that adults meet over: a workshop for parents and carers, and a briefing of the staff. */
import type { KitFile } from '#kit/kit.ts';
import type { CueCards } from '#model/cue-cards.ts';
import type { ManifestFile } from '#model/manifest.ts';
import { type AdultDeck, PART_LABEL, type Workshops } from '#model/workshop.ts';
import type { Report } from '#problems/problem.ts';
import type { DeckForm } from '#write/deck/deck-parts.ts';
import { writeAdultDeck } from '#write/deck/write-adult-deck.ts';
import { writePowerPoint } from '#write/office/slides/write-powerpoint.ts';
import type { Sheet } from '#write/paper/paper-tools.ts';
import { FOR_FAMILIES, writeAdultDocument } from '#write/paper/write-adult-document.ts';
import { writeCueCards } from '#write/paper/write-cue-cards.ts';
import { writeTakeHomeCard } from '#write/paper/write-take-home-card.ts';
import { writeSlides } from '#write/slides/write-slides.ts';
import { writeSlidesWithNotes } from '#write/slides/write-slides-with-notes.ts';
import { DECK_ASSETS, type Engines, product, slidesIn, toFiles } from './products.ts';

/** A product before it has a path. */
interface Made {
  name: string;
  content: string | Uint8Array;
  entry: Pick<ManifestFile, 'kind' | 'audience' | 'format'> & {
    variant?: string;
    pages: number;
  };
  title: string;
  says?: string;
}

const SAYS = {
  editable:
    'Open it in PowerPoint or LibreOffice, and change what you need. What to say is under each slide, with the minutes.',
  notes: 'A4, in black and white: each slide beside what to say, with lines to write on.',
  cues: 'What to say on each slide, where the one screen in the room shows the slides. Cut them apart.',
  running:
    'For whoever leads the workshop: what happens when, what to put out, what is never done.',
  slides: 'One slide a page, for those who could not come. No notes in it.',
  handout: 'Settings to tick and sentences to say: one for each person who comes.',
  card: 'Two to a page, to cut apart: a page for each family.',
} as const;

/** What whoever presents it holds, then what families are handed. */
export async function workshopProducts(
  { parents, staff }: Workshops,
  engines: Engines,
  report: Report,
): Promise<KitFile[]> {
  const { paper } = engines;
  const sheet = (
    name: string,
    audience: 'staff' | 'parent',
    title: string,
    { bytes, pages }: Sheet,
    says: string,
  ): Made => ({
    name: `${name}.pdf`,
    content: bytes,
    entry: { kind: 'workshop', audience, format: 'pdf', pages },
    title,
    says,
  });
  const workshop = await onPaper(parents.deck, engines, report);
  const briefing = await onPaper(staff, engines, report);
  const made: Made[] = [
    ...decks('parents-workshop', 'workshop', parents.deck, engines, report),
    editable('workshop-deck', 'workshop', parents.deck, engines, report),
    {
      ...sheet('workshop-slides-with-notes', 'staff', 'Slides', workshop.notes, SAYS.notes),
      entry: {
        kind: 'workshop',
        audience: 'staff',
        format: 'pdf',
        variant: 'notes',
        pages: workshop.notes.pages,
      },
    },
    sheet('workshop-cue-cards', 'staff', 'Cue cards', workshop.cues, SAYS.cues),
    sheet(
      'workshop-running-sheet',
      'staff',
      'Running sheet',
      await writeAdultDocument(parents.runningSheet, paper, report),
      SAYS.running,
    ),
    {
      ...sheet('workshop-slides', 'parent', 'Slides', workshop.slides, SAYS.slides),
      entry: {
        kind: 'workshop',
        audience: 'parent',
        format: 'pdf',
        variant: 'pages',
        pages: workshop.slides.pages,
      },
    },
    sheet(
      'workshop-handout',
      'parent',
      'Handout',
      await writeAdultDocument(parents.handout, paper, report, { sizes: FOR_FAMILIES }),
      SAYS.handout,
    ),
    sheet(
      'take-home-card',
      'parent',
      'Take-home card',
      await writeTakeHomeCard(parents.card, paper, report),
      SAYS.card,
    ),
    ...decks('staff-briefing-slides', 'briefing', staff, engines, report),
    editable('staff-briefing-deck', 'briefing', staff, engines, report),
    {
      name: 'staff-briefing-slides-with-notes.pdf',
      content: briefing.notes.bytes,
      entry: {
        kind: 'briefing',
        audience: 'staff',
        format: 'pdf',
        variant: 'notes',
        pages: briefing.notes.pages,
      },
      title: 'Slides',
      says: SAYS.notes,
    },
    {
      name: 'staff-briefing-cue-cards.pdf',
      content: briefing.cues.bytes,
      entry: { kind: 'cards', audience: 'staff', format: 'pdf', pages: briefing.cues.pages },
      title: 'Cue cards for the staff briefing',
      says: SAYS.cues,
    },
  ];
  return toFiles(
    made.map(({ name, content, entry, title, says }) =>
      product(staff.slug, null, { ...entry, path: `lessons/${staff.slug}/${name}` }, content, {
        title,
        says: says ?? null,
      }),
    ),
  );
}

/** Slides to present: as a page of the site, and in one file. */
function decks(
  name: string,
  kind: 'workshop' | 'briefing',
  slides: AdultDeck,
  { paper: { pictures }, decks: { linked, inPage } }: Engines,
  report: Report,
): Made[] {
  const up = `../../${DECK_ASSETS}`;
  const { css, js } = linked.adult;
  const forms: [variant: 'site' | 'single-file', ending: string, form: DeckForm][] = [
    ['site', '', { kind: 'linked', css: `${up}/${css}`, js: `${up}/${js}` }],
    ['single-file', '-single-file', { kind: 'self-contained', code: inPage.adult }],
  ];
  return forms.map(([variant, ending, form]) => {
    const html = writeAdultDeck(slides, { pictures, form, report });
    return {
      name: `${name}${ending}.html`,
      content: html,
      entry: { kind, variant, audience: 'staff', format: 'html', pages: slidesIn(html) },
      title: 'Slides',
    };
  });
}

/** The same slides, for PowerPoint: the school makes the meeting its own. */
function editable(
  name: string,
  kind: 'workshop' | 'briefing',
  deck: AdultDeck,
  { paper, office }: Engines,
  report: Report,
): Made {
  const slides = deck.slides.map((slide) => ({ ...slide, section: PART_LABEL[slide.step] }));
  const file = writePowerPoint(
    { ...deck, slides, draft: deck.draft.length > 0 },
    { ...office, paper },
    report,
  );
  return {
    name: `${name}.pptx`,
    content: file.bytes,
    entry: { kind, variant: 'editable', audience: 'staff', format: 'pptx', pages: file.slides },
    title: 'Slides',
    says: SAYS.editable,
  };
}

/** The same slides on paper: as they are, with their notes, and the notes alone as cards. */
async function onPaper(deck: AdultDeck, { paper }: Engines, report: Report) {
  const shown = {
    version: deck,
    draft: deck.draft.length > 0,
    about: `${deck.title} · ${deck.band.name}`,
    place: deck.place,
  };
  const slides = await writeSlides(shown, paper, report);
  return {
    slides,
    notes: await writeSlidesWithNotes(deck, shown, slides.fits, paper, report),
    cues: await writeCueCards(cueCardsOf(deck), paper, report),
  };
}

/** A card a slide: what whoever presents it says. */
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
