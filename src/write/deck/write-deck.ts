import type { BandVersion } from '#model/band-version.ts';
import { answersOf } from './answers.ts';
import { deckPage } from './deck-page.ts';
import type { DeckParts } from './deck-parts.ts';
import { notes } from './notes.ts';
import { createPictureSheet } from './picture-sheet.ts';
import { slideSections } from './slide-sections.ts';

/** The deck that a teacher presents: with notes, answers, timings and the speaker window. */
export function writeDeck(version: BandVersion, parts: DeckParts): string {
  const pictures = createPictureSheet(parts);
  const context = { version, pictures };
  const sections = version.slides.flatMap((slide) => {
    const [first, ...more] = slideSections(slide, context);
    if (!first) return [];
    Object.assign(first.properties, {
      dataPart: slide.part,
      dataMinutes: slide.minutes,
      dataShort: slide.short,
      dataOptional: slide.optional ? 'yes' : null,
      dataYears: slide.years,
    });
    first.children.push(
      notes(
        slide.notes,
        answersOf(slide.blocks, pictures, { replies: version.band.readAloud }),
        pictures,
      ),
    );
    // What the teacher says goes on while the help goes on: the notes stay in sight on slides that continue this one.
    for (const next of more) next.children.push(notes(slide.notes, [], pictures));
    return [first, ...more];
  });
  return deckPage({
    version,
    sections,
    pictures,
    form: parts.form,
    draft: version.draft.length > 0,
  });
}
