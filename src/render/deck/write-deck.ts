import type { BandVersion } from '#model/band-version.ts';
import type { DeckParts, WrittenDeck } from '#render/arrange/deck-parts.ts';
import { createPictureSheet } from '#render/arrange/picture-sheet.ts';
import { deckPage } from './deck-page.ts';
import { presentedSections } from './presented-sections.ts';

/** The deck that a teacher presents: with notes, answers, timings and the speaker window. */
export function writeDeck(version: BandVersion, parts: DeckParts): WrittenDeck {
  const pictures = createPictureSheet(parts);
  const context = { version, pictures };
  const sections = version.slides.flatMap((slide, index) =>
    presentedSections(slide, index + 1, context, {
      dataPart: slide.part,
      dataMinutes: slide.minutes,
      dataShort: slide.short,
      dataOptional: slide.optional ? 'yes' : null,
      dataYears: slide.years,
    }),
  );
  const html = deckPage({
    version,
    sections,
    pictures,
    form: parts.form,
    draft: version.draft.length > 0,
  });
  return { html, slides: sections.length };
}
