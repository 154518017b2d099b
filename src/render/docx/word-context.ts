import type { ImageRun } from 'docx';
import type { OfficeTools } from '#render/arrange/office-tools.ts';
import type { PageContext, PictureData } from '#render/arrange/page-context.ts';
import type { RouteData } from '#render/arrange/route-data.ts';
import { type PictureBox, pictureRun } from './picture-run.ts';
import { OWN_SCRIPT, type Script } from './script.ts';
import type { WordTheme } from './word-theme.ts';

/** What the parts of one document share. */
export interface WordContext {
  theme: WordTheme;
  /** What the words are written in. */
  script: Script;
  /** Width in millimetres that a part may take: that of the page, a column or a cell. */
  width: number;
  picture: (picture: PictureData, box: PictureBox) => ImageRun;
  /** How far answer space number `id` is to shrink, so that the sheet keeps to its sides. */
  fit: (id: number) => number;
  /** Did answer space number `id` have to shrink on paper? */
  isTight: (id: number) => boolean;
  /** The list that counts questions. */
  questions: number;
  /** What stands at the foot of each slip that is cut out. */
  slip: SlipFoot;
  /** A number for each list, so that every one begins anew. */
  nextList: () => number;
  /** Notes that an ordered list begins at this number. */
  startsAt: (start: number) => void;
}

export interface SlipFoot {
  helpers: readonly RouteData[];
  /** From which lesson it is. */
  print: string;
}

export interface Starts {
  /** Numbers besides 1 that ordered lists begin at. */
  starts: () => number[];
}

/** Word sets text looser than paper’s own engine: what that had to shrink shrinks a little more here. */
const LOOSER = 0.8;
/** What no paper measured is as large as it was asked for. */
const ENOUGH = 1 / LOOSER;

/**
 * @param page Holds the pictures that the document’s data names.
 * `grow`: factors by which the printed sheet’s answer spaces grew or shrank. Default: none did.
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
    fit: (id) => Math.min(1, (grow[id] ?? ENOUGH) * LOOSER),
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

/** The context for a narrower place. */
export const within = (at: WordContext, width: number): WordContext => ({ ...at, width });
