import type { Properties } from 'hast';
import type { Band } from '#model/band.ts';
import type { AdultDeck } from '#model/paper/workshop.ts';
import { PART_LABEL } from '#model/paper/workshop-parts.ts';
import type { DeckParts, WrittenDeck } from '#render/arrange/deck-parts.ts';
import { createPictureSheet } from '#render/arrange/picture-sheet.ts';
import { deckPage } from './deck-page.ts';
import { presentedSections } from './presented-sections.ts';

/**
 * The deck of a workshop or a briefing, with the presenter's notes and timings. A slide of the lesson that adults are
 * shown looks as it does to its pupils.
 */
export function writeAdultDeck(deck: AdultDeck, parts: DeckParts): WrittenDeck {
  const pictures = createPictureSheet(parts);
  const sections = deck.slides.flatMap((slide, index) =>
    presentedSections(
      slide,
      index + 1,
      { version: slide.from ?? deck, pictures },
      {
        dataPart: PART_LABEL[slide.step],
        dataMinutes: slide.minutes,
        dataShort: slide.short,
      },
      slide.from ? themeProperties(slide.from.band) : {},
    ),
  );
  const html = deckPage({
    version: deck,
    sections,
    pictures,
    form: parts.form,
    draft: deck.draft.length > 0,
    look: 'adult',
  });
  return { html, slides: sections.length };
}

const themeProperties = ({ phase, id, slideType }: Band): Properties => ({
  dataPhase: phase,
  dataBand: id,
  dataBody: slideType.body,
  dataTitle: slideType.title,
});
