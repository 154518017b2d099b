import { toHtml } from 'hast-util-to-html';
import type { BandVersion } from '#model/band-version.ts';
import type { DeckForm, DeckParts, WrittenDeck } from '#render/arrange/deck-parts.ts';
import { createPictureSheet } from '#render/arrange/picture-sheet.ts';
import { deckPage } from './deck-page.ts';
import { presentedSections } from './presented-sections.ts';

/** The deck that a teacher presents: with notes, answers, timings and the speaker window. */
export function writeDeck(version: BandVersion, { form, ...parts }: DeckParts): WrittenDeck {
  const [deck] = writeDecks(version, parts, [form]) as [WrittenDeck];
  return deck;
}

/** The same deck in each of several forms: its slides are written once, whatever stands around them. */
export function writeDecks(
  version: BandVersion,
  parts: Omit<DeckParts, 'form'>,
  forms: readonly DeckForm[],
): WrittenDeck[] {
  const whole = drawn(version, parts, false);
  // A deck in one file can be sent: pictures that it can do without are left out of one that would be too large.
  const { pictures, sections } = whole.letters > MOST_LETTERS ? drawn(version, parts, true) : whole;
  const draft = version.draft.length > 0;
  return forms.map((form) => ({
    html: deckPage({ version, sections, pictures, form, draft }),
    slides: sections.length,
  }));
}

/** Of slides and pictures; beside them a deck has its script, its style and its fonts. */
const MOST_LETTERS = 204_000;

/** @param lean Without the pictures that it can do without? */
function drawn(version: BandVersion, parts: Omit<DeckParts, 'form'>, lean: boolean) {
  const pictures = createPictureSheet(parts);
  const context = { version, pictures, lean };
  const sections = version.slides.flatMap((slide, index) =>
    presentedSections(slide, index + 1, context, {
      dataPart: slide.part,
      dataMinutes: slide.minutes,
      dataShort: slide.short,
      dataOptional: slide.optional ? 'yes' : null,
      dataYears: slide.years,
    }),
  );
  const letters = toHtml([...sections, pictures.symbols()], { allowDangerousHtml: true }).length;
  return { pictures, sections, letters };
}
