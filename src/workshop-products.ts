/** The products of a lesson that adults meet over: a workshop for parents and carers, and a briefing of the staff. */
import type { KitFile } from '#kit/kit.ts';
import type { CueCards } from '#model/cue-cards.ts';
import { type AdultDeck, PART_LABEL, type Workshops } from '#model/workshop.ts';
import type { Report } from '#problems/problem.ts';
import type { DeckForm } from '#write/deck/deck-parts.ts';
import { writeAdultDeck } from '#write/deck/write-adult-deck.ts';
import { writeAdultDocument } from '#write/paper/write-adult-document.ts';
import { writeCueCards } from '#write/paper/write-cue-cards.ts';
import { writeTakeHomeCard } from '#write/paper/write-take-home-card.ts';
import { DECK_ASSETS, type Engines, slidesIn, toFile } from './products.ts';

/** What whoever presents it holds, then what families are handed. */
export async function workshopProducts(
  { parents, staff }: Workshops,
  { paper, decks }: Engines,
  report: Report,
): Promise<KitFile[]> {
  const { slug } = staff;
  const folder = `lessons/${slug}`;
  const { pictures } = paper;
  const { css, js } = decks.linked.teacher;
  const forms: [variant: 'site' | 'single-file', ending: string, form: DeckForm][] = [
    [
      'site',
      '',
      { kind: 'linked', css: `../../${DECK_ASSETS}/${css}`, js: `../../${DECK_ASSETS}/${js}` },
    ],
    ['single-file', '-single-file', { kind: 'self-contained', code: decks.inPage.teacher }],
  ];
  const deck = (name: string, kind: 'workshop' | 'briefing', slides: AdultDeck) =>
    forms.map(([variant, ending, form]) => {
      const html = writeAdultDeck(slides, { pictures, form, report });
      return toFile(
        slug,
        null,
        {
          path: `${folder}/${name}${ending}.html`,
          kind,
          variant,
          audience: 'staff',
          format: 'html',
          pages: slidesIn(html),
        },
        html,
        { title: 'Slides' },
      );
    });
  const sheet = (
    name: string,
    audience: 'staff' | 'parent',
    title: string,
    { bytes, pages }: { bytes: Uint8Array; pages: number },
    says: string,
  ) =>
    toFile(
      slug,
      null,
      { path: `${folder}/${name}.pdf`, kind: 'workshop', audience, format: 'pdf', pages },
      bytes,
      { title, says },
    );
  const cues = async (name: string, kind: 'workshop' | 'cards', slides: AdultDeck) => {
    const cards = await writeCueCards(cueCardsOf(slides), paper, report);
    return toFile(
      slug,
      null,
      {
        path: `${folder}/${name}.pdf`,
        kind,
        audience: 'staff',
        format: 'pdf',
        pages: cards.pages,
      },
      cards.bytes,
      {
        title: kind === 'cards' ? 'Cue cards for the staff briefing' : 'Cue cards',
        says: 'What to say on each slide, where the one screen in the room shows the slides. Cut them apart.',
      },
    );
  };
  return [
    ...deck('parents-workshop', 'workshop', parents.deck),
    await cues('workshop-cue-cards', 'workshop', parents.deck),
    sheet(
      'workshop-running-sheet',
      'staff',
      'Running sheet',
      await writeAdultDocument(parents.runningSheet, paper, report),
      'For whoever leads the workshop: what happens when, what to put out, what is never done.',
    ),
    sheet(
      'workshop-handout',
      'parent',
      'Handout',
      await writeAdultDocument(parents.handout, paper, report),
      'Settings to tick and sentences to say. PRINT one for each person who comes.',
    ),
    sheet(
      'take-home-card',
      'parent',
      'Take-home card',
      await writeTakeHomeCard(parents.card, paper, report),
      'Two to a page: cut them apart. PRINT one page for each family.',
    ),
    ...deck('staff-briefing-slides', 'briefing', staff),
    await cues('staff-briefing-cue-cards', 'cards', staff),
  ];
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
