import type { BandVersion } from '#model/band-version.ts';
import type { Leanness } from '#render/arrange/deck-context.ts';
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
  const draft = version.isDraft;
  const written = (lean: Leanness): WrittenDeck[] => {
    const { pictures, sections } = drawn(version, parts, lean);
    return forms.map((form) => ({
      html: deckPage({ version, sections, pictures, form, draft }),
      slides: sections.length,
    }));
  };
  // A deck in one file can be sent: of one that would be too large, pictures go that it can best do without.
  const canBeSent = (decks: readonly WrittenDeck[]): boolean =>
    decks.every(({ html }, index) => forms[index]?.kind === 'linked' || bytesOf(html) < MOST_BYTES);
  const whole = written(0);
  if (canBeSent(whole)) return whole;
  const sparing = written(1);
  return canBeSent(sparing) ? sparing : written(2);
}

const MOST_BYTES = 500_000;
const bytesOf = (html: string): number => new TextEncoder().encode(html).length;

function drawn(version: BandVersion, parts: Omit<DeckParts, 'form'>, lean: Leanness) {
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
  return { pictures, sections };
}
