/** How large a title is: on a cover the fewer its letters, the larger. */
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

/** Letters of a title, at most, and of its longest word, that are set so large. */
const LETTERS = [
  { size: 'huge', all: 8, word: 7 },
  { size: 'large', all: 18, word: 9 },
  { size: 'big', all: 30, word: 11 },
] as const;

/** Letters of the longest word that the youngest's panel holds in large type. */
const EARLY_WORD = 7;

/** Letters of a cover’s title, and words under it. */
const COVER = { letters: 38, words: 26 };
/** Letters of a title, and words beside what fills one side of a slide, that leave room for a larger title. */
const RAISED = { letters: 46, words: { panel: 30, task: 40 } };

/** Eleven and over, whose type is smallest: what is seen beside a title says most by itself. */
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
  // Young children's titles are large already, and their letters wide; theirs is the picture.
  if (phase === 'early') return size && longest <= EARLY_WORD ? 'big' : 'first';
  if (size) return size;
  // A longer one stands large beside few words.
  const words = countWords(
    arrangement.regions.main.flatMap((block) => ('nodes' in block ? block.nodes : [])),
  );
  const fitsCover = title.length <= COVER.letters && words <= COVER.words;
  return phase === 'secondary' && fitsCover ? 'big' : 'first';
}
