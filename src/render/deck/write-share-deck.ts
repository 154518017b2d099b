import type { PupilVersion } from '#model/pupil-version.ts';
import type { DeckParts, WrittenDeck } from '#render/arrange/deck-parts.ts';
import { createPictureSheet } from '#render/arrange/picture-sheet.ts';
import { deckPage } from './deck-page.ts';
import { slideSections } from './slide-sections.ts';

/** The deck that pupils may be handed: a pupil version has no notes or answers to write. */
export function writeShareDeck(version: PupilVersion, parts: DeckParts): WrittenDeck {
  const pictures = createPictureSheet(parts);
  const sections = version.slides.flatMap((slide, index) =>
    slideSections(slide, index + 1, { version, pictures }),
  );
  const html = deckPage({ version, sections, pictures, form: parts.form, draft: version.draft });
  return { html, slides: sections.length };
}
