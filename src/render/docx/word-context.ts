import type { ImageRun } from 'docx';
import type { OfficeTools } from '#render/arrange/office-tools.ts';
import type { PageContext, PictureData } from '#render/arrange/page-context.ts';
import type { RouteData } from '#render/arrange/route-data.ts';
import { type PictureBox, pictureRun } from './picture-run.ts';
import { OWN_SCRIPT, type Script } from './script.ts';
import type { WordTheme } from './word-theme.ts';

/** State shared by the parts of one document. */
export interface WordContext {
  theme: WordTheme;
  /** Language and direction of the text. */
  script: Script;
  /** Available width in millimetres: of the page, a column or a cell. */
  width: number;
  picture: (picture: PictureData, box: PictureBox) => ImageRun;
  /** Factor by which answer space `id` shrinks, so that the sheet keeps its number of pages. */
  fit: (id: number) => number;
  /** Did answer space `id` have to shrink in the PDF? */
  isTight: (id: number) => boolean;
  /** Number of the question list. */
  questions: number;
  /** Help routes at the foot of each slip. */
  slip: SlipFoot;
  /** A new list number, so that each list starts at one. */
  nextList: () => number;
  /** Records that an ordered list starts at this number. */
  startsAt: (start: number) => void;
}

export interface SlipFoot {
  helpers: readonly RouteData[];
  /** The lesson, for the footer. */
  print: string;
}

export interface Starts {
  /** Recorded start numbers other than 1. */
  starts: () => number[];
}

/** Word's layout is looser than Typst's, so spaces that shrank there shrink further here. */
const LAYOUT_FACTOR = 0.8;
/** Factor of spaces that were not measured. */
const ENOUGH = 1 / LAYOUT_FACTOR;

/**
 * @param page Holds the pictures that the data names.
 * `grow`: factors by which the PDF's answer spaces changed. Default: none did.
 */
export function createWordContext(
  tools: Pick<OfficeTools, 'rasterise'>,
  page: Pick<PageContext, 'files'>,
  theme: WordTheme,
  { grow = [], slip = NO_SLIP }: { grow?: readonly number[]; slip?: SlipFoot } = {},
): WordContext & Starts {
  let lists = 0;
  const starts = new Set<number>();
  return {
    theme,
    script: OWN_SCRIPT,
    width: theme.width,
    picture: ({ src, alt }, box) => pictureRun(String(page.files[src] ?? ''), alt, box, tools),
    fit: (id) => Math.min(1, (grow[id] ?? ENOUGH) * LAYOUT_FACTOR),
    isTight: (id) => (grow[id] ?? 1) < 1,
    questions: 0,
    slip,
    nextList: () => ++lists,
    startsAt: (start) => {
      if (start !== 1) starts.add(start);
    },
    starts: () => [...starts].sort((a, b) => a - b),
  };
}

const NO_SLIP: SlipFoot = { helpers: [], print: '' };

/** The context for a narrower area. */
export const within = (context: WordContext, width: number): WordContext => ({ ...context, width });
