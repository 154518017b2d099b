import type { FoundText } from '#check/found-text.ts';
import type { BandVersion } from '#model/band-version.ts';
import { PREVIEW } from '#model/kit/manifest.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import type { WrittenProduct } from './open-product.ts';

/**
 * Prepares the check for the emergency number 999 in a band's products.
 * @returns A predicate: does this product lack it? Decks, posters and every sheet with a help panel must have it.
 */
export function lacksEmergency({ handouts, defaultHandouts }: BandVersion) {
  const withHelp = new Set(
    [...handouts, ...defaultHandouts]
      .filter(({ blocks }) => blocks.some(hasHelpPanel))
      .map(({ id }) => id),
  );
  const isDue = ({ kind, variant, path }: WrittenProduct['entry']): boolean =>
    // Thumbnails repeat the slides and contain no text.
    variant !== PREVIEW && (kind === 'deck' || kind === 'poster' || withHelp.has(stemOf(path)));
  return (texts: readonly FoundText[], { entry }: WrittenProduct): boolean =>
    isDue(entry) && !texts.some(({ text, code }) => !code && /\b999\b/.test(text));
}

const hasHelpPanel = (block: HandoutBlock): boolean =>
  block.kind === 'help' ||
  (block.kind === 'columns' && [...block.left, ...block.right].some(hasHelpPanel)) ||
  (block.kind === 'organiser' && block.panels.some(({ blocks }) => blocks.some(hasHelpPanel)));

/** A sheet's file name is its id. */
const stemOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
