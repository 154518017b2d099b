/** How large a title is: on a cover the fewer its letters, the larger. */
import type { Band } from '#model/band.ts';
import type { Slide } from '#model/slide.ts';
import type { Shape } from './arrange.ts';

/** Of the band's size of titles; the same stand in `slides/styles/full.css`. */
export const TITLE_SIZES = { huge: 2.6, large: 2, big: 1.5, first: 1.15, usual: 1 } as const;
export type TitleSize = keyof typeof TITLE_SIZES;

/** Letters of a title, at most, and of its longest word, that are set so large. */
const LETTERS = [
  { size: 'huge', all: 8, word: 7 },
  { size: 'large', all: 18, word: 9 },
  { size: 'big', all: 30, word: 11 },
] as const;

/** Letters of the longest word that the youngest's panel holds in large type. */
const EARLY_WORD = 7;

type Phase = Band['phase'];

export function titleSize(
  { layout, title }: Pick<Slide, 'layout' | 'title'>,
  shape: Shape,
  phase: Phase,
): TitleSize {
  if (layout !== 'title') return 'usual';
  if (shape !== 'panel') return 'first';
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const size = LETTERS.find(({ all, word }) => title.length <= all && longest <= word)?.size;
  // Young children's titles are large already, and their letters wide; theirs is the picture.
  if (phase === 'early') return size && longest <= EARLY_WORD ? 'big' : 'first';
  return size ?? 'first';
}
