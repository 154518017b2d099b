import { toString as textContent } from 'mdast-util-to-string';
import type { Band } from '#model/band.ts';
import type { Keywords, Slide } from '#model/lesson/slide.ts';
import type { Edition } from '#model/paper/edition.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { pupilHandoutBlock } from './for-pupils.ts';

/** Fields of a block that are not read as words. */
const SILENT = new Set([
  'kind',
  'place',
  'position',
  'picture',
  'scene',
  'type',
  'url',
  'alt',
  'id',
]);

/**
 * The words of the slides with their pictures, to help with writing: as many as the edition offers and the band's sheet
 * has space for. None where the sheet gives words itself, or the lesson teaches none.
 */
export function wordBank(
  blocks: readonly HandoutBlock[],
  slides: readonly Slide[],
  { wordBank: most }: Pick<Edition, 'wordBank'>,
  band: Pick<Band, 'handoutWords'>,
): Keywords[] {
  const taught = slides
    .flatMap((slide) => slide.blocks)
    .filter((block) => block.kind === 'keywords');
  const [first] = taught;
  if (most === 0 || !first || blocks.some((block) => block.kind === 'keywords')) return [];
  const words = taught.flatMap((block) => block.words);
  let wordsLeft =
    band.handoutWords - blocks.map(pupilHandoutBlock).reduce((sum, b) => sum + wordsIn(b), 0);
  const offered = words.slice(0, most).filter(({ word, meaning }) => {
    wordsLeft -= wordsIn(word) + wordsIn(textContent(meaning));
    return wordsLeft >= 0;
  });
  return offered.length > 0 ? [{ kind: 'keywords', words: offered, place: first.place }] : [];
}

/** An upper estimate of the words in a value. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + wordsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  if ('kind' in value && value.kind === 'help') return 0;
  return Object.entries(value).reduce(
    (sum, [key, item]) => (SILENT.has(key) ? sum : sum + wordsIn(item)),
    0,
  );
}
