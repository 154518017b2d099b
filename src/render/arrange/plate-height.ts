/** Computes the height of the band with title and text at the foot of a picture, which a scene keeps clear. */
import type { Band } from '#model/band.ts';
import type { Flow } from '#model/lesson/content.ts';
import { type Lettering, textWidth, wrap } from '#render/pictures/lettering.ts';
import { PLATE, stepsBelowTitle } from '#slides/type-steps.ts';
import type { Block } from './arrange.ts';
import { plainWords } from './plain-words.ts';
import { fromPoints, SLIDE } from './slide-units.ts';

type Type = Pick<Band, 'phase' | 'slideType'>;

/** From `slides/styles/full.css`: pixels, and line heights relative to the type size. */
const EDGES = { over: 26, between: 10, foot: 14, under: 52, side: 60 };
const LINE = { title: 1.08, words: 1.3, message: 1.22 };
/** Space above and below a message, relative to the type size. */
const AROUND_MESSAGE = 0.84;
const BETWEEN = 0.3;
/** Width of “Years 8 and 9”, with its margin. */
const PILL = { size: 24, around: 60 };
/** Width of “Wren says”, relative to the type size. */
const WHO_SAYS = 5;

interface Titled {
  title: string;
  /** The label beside the title. */
  years: string | null;
}

/** Height of the band, in pixels of a slide of 720, in the largest type that fits. */
export function plateHeight({ title, years }: Titled, words: readonly Block[], band: Type): number {
  const pill = years ? PILL.around + textWidth(years, { size: PILL.size }) : 0;
  const head = linesOf(title, fromPoints(band.slideType.title), band, true, pill) * LINE.title;
  const size = fromPoints(band.slideType.body);
  const main = words.filter(({ kind }) => kind !== 'key-message');
  const heights = stepsBelowTitle(size, fromPoints(band.slideType.title)).map((step) =>
    blocksHeight(main, size * step, band),
  );
  const roomy = heights.find((height) => height <= PLATE.roomy) ?? heights.at(-1) ?? 0;
  const message = words.find(({ kind }) => kind === 'key-message');
  return (
    EDGES.over +
    head * fromPoints(band.slideType.title) +
    (main.length > 0 ? EDGES.between + roomy : 0) +
    (message ? EDGES.foot + messageHeight(message, size, band) : 0) +
    EDGES.under
  );
}

/** Does text fit onto a picture in the smallest type, without hiding too much of it? */
export const hasRoomOnPlate = (words: readonly Block[], band: Type): boolean =>
  words.every(({ kind }) => kind === 'prose' || kind === 'speech') &&
  blocksHeight(words, fromPoints(band.slideType.body), band) <= MOST_ON_PICTURE[band.phase];
/** Most lines: with more, the people in the picture would be too small. */
const MOST_ON_PICTURE: Record<Band['phase'], number> = { early: 140, primary: 186, secondary: 172 };

function blocksHeight(blocks: readonly Block[], size: number, band: Type): number {
  const lines = blocks.flatMap((block) =>
    nodesOf(block).map((node) => {
      const aside = block.kind === 'speech' ? WHO_SAYS * size : 0;
      return linesOf(plainWords([node]), size, band, band.phase === 'early', aside);
    }),
  );
  const between = Math.max(0, lines.length - 1) * BETWEEN;
  return lines.reduce((sum, some) => sum + some * LINE.words, between) * size;
}

const messageHeight = (block: Block, size: number, band: Type): number =>
  (linesOf(plainWords(nodesOf(block)), size, band, true) * LINE.message + AROUND_MESSAGE) * size;

/** Titles are measured in the text's family: their own is as wide, to within 3%. */
function linesOf(text: string, size: number, { phase }: Type, bold: boolean, aside = 0): number {
  const lettering: Lettering = { size, bold, family: phase === 'early' ? 'early' : 'text' };
  return wrap(text, SLIDE.width - 2 * EDGES.side - aside, lettering).length;
}

const nodesOf = (block: Block): Flow => ('nodes' in block ? block.nodes : []);
