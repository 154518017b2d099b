/** Chooses the size of a title: on a cover, larger the shorter it is. */
import type { Band } from '#model/band.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { Arrangement } from './arrange.ts';
import { isInFewWords } from './few-words.ts';
import { countWords } from './plain-words.ts';

/** Title sizes as factors of the band's, as in `slides/styles/full.css`. */
export const TITLE_SIZES = {
  huge: 2.6,
  large: 2,
  alone: 1.8,
  big: 1.5,
  raised: 1.3,
  first: 1.15,
  usual: 1,
} as const;
export type TitleSize = keyof typeof TITLE_SIZES;

/** Most characters of a title, and of its longest word, for each size. */
const LETTERS = [
  { size: 'huge', all: 8, word: 7 },
  { size: 'large', all: 18, word: 9 },
  { size: 'big', all: 30, word: 11 },
] as const;

/** Most characters of the longest word in large type on the youngest's panel. */
const EARLY_WORD = 7;

/** Most characters of a cover's title, and words below it. */
const COVER = { letters: 38, words: 26 };
/** Most characters of a title, and words beside a picture, for a larger title. */
const RAISED = { letters: 46, words: { panel: 30, task: 40 } };

/** Bands from eleven on have the smallest type: a title beside a picture is set larger. */
function besideSize(title: string, arrangement: Arrangement): TitleSize {
  const { shape, regions } = arrangement;
  const { main, side, foot } = regions;
  if ((shape !== 'panel' && shape !== 'task') || side.length + foot.length > 0) return 'usual';
  if (main.length === 0) return 'alone';
  const isRunningText = main.every(({ kind }) => kind === 'prose' || kind === 'task');
  const words = countWords(main.flatMap((block) => ('nodes' in block ? block.nodes : [])));
  const isShort = title.length <= RAISED.letters && words <= RAISED.words[shape];
  return isRunningText && isShort && !isInFewWords(arrangement) ? 'raised' : 'usual';
}

type Phase = Band['phase'];

export function titleSize(
  { layout, title }: Pick<Slide, 'layout' | 'title'>,
  arrangement: Arrangement,
  phase: Phase,
): TitleSize {
  if (layout === 'closing') return 'usual';
  if (layout !== 'title') return phase === 'secondary' ? besideSize(title, arrangement) : 'usual';
  if (arrangement.shape !== 'panel') return 'first';
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const size = LETTERS.find(({ all, word }) => title.length <= all && longest <= word)?.size;
  // Young children's titles are large already, and the picture matters more.
  if (phase === 'early') return size && longest <= EARLY_WORD ? 'big' : 'first';
  if (size) return size;
  // A longer one may be large beside few words.
  const words = countWords(
    arrangement.regions.main.flatMap((block) => ('nodes' in block ? block.nodes : [])),
  );
  const fitsCover = title.length <= COVER.letters && words <= COVER.words;
  return phase === 'secondary' && fitsCover ? 'big' : 'first';
}
