import type { FoundText } from '#check/found-text.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { HandoutBlock } from '#model/handout.ts';
import { PREVIEW } from '#model/manifest.ts';
import type { WrittenProduct } from './open-product.ts';

/**
 * Prepares a look at a band's products for 999.
 * @returns Lacks this product it? Each deck and poster must have it, and each sheet that says where to turn.
 */
export function lacksEmergency({ handouts, defaultHandouts }: BandVersion) {
  const withHelp = new Set(
    [...handouts, ...defaultHandouts]
      .filter(({ blocks }) => blocks.some(saysHelp))
      .map(({ id }) => id),
  );
  const isDue = ({ kind, variant, path }: WrittenProduct['entry']): boolean =>
    // Small pictures show the slides again, and hold no text to look through.
    variant !== PREVIEW && (kind === 'deck' || kind === 'poster' || withHelp.has(stemOf(path)));
  return (texts: readonly FoundText[], { entry }: WrittenProduct): boolean =>
    isDue(entry) && !texts.some(({ text, code }) => !code && /\b999\b/.test(text));
}

const saysHelp = (block: HandoutBlock): boolean =>
  block.kind === 'help' ||
  (block.kind === 'columns' && [...block.left, ...block.right].some(saysHelp)) ||
  (block.kind === 'organiser' && block.panels.some(({ blocks }) => blocks.some(saysHelp)));

/** A sheet's file is called by its id. */
const stemOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
