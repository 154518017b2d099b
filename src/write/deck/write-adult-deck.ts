import { type AdultDeck, PART_LABEL } from '#model/workshop.ts';
import { answersOf } from './answers.ts';
import { deckPage } from './deck-page.ts';
import type { DeckParts } from './deck-parts.ts';
import { notes } from './notes.ts';
import { createPictureSheet } from './picture-sheet.ts';
import { slideSections } from './slide-sections.ts';

/**
 * The deck of a workshop or a briefing, with the presenter's notes and timings. A slide of the lesson that adults are
 * shown looks as it does to its pupils.
 */
export function writeAdultDeck(deck: AdultDeck, parts: DeckParts): string {
  const pictures = createPictureSheet(parts);
  const sections = deck.slides.flatMap((slide) => {
    const version = slide.from ?? deck;
    const [first, ...more] = slideSections(slide, { version, pictures });
    if (!first) return [];
    Object.assign(first.properties, {
      dataPart: PART_LABEL[slide.step],
      dataMinutes: slide.minutes,
      dataShort: slide.short,
    });
    if (slide.from) {
      Object.assign(first.properties, {
        dataPhase: version.band.phase,
        dataBand: version.band.id,
        dataBody: version.band.slideType.body,
        dataTitle: version.band.slideType.title,
      });
    }
    first.children.push(
      notes(
        slide.notes,
        answersOf(slide.blocks, pictures, { replies: version.band.readAloud }),
        pictures,
      ),
    );
    for (const next of more) next.children.push(notes(slide.notes, [], pictures));
    return [first, ...more];
  });
  return deckPage({
    version: deck,
    sections,
    pictures,
    form: parts.form,
    draft: deck.draft.length > 0,
    look: 'adult',
  });
}
