import type { PictureLibrary } from '#render/pictures/picture-library.ts';
import type { FieldFont } from './field-font.ts';
import type { ThemeData } from './theme-data.ts';

/** Files for a page, by the path in its data. */
export type Files = Record<string, Uint8Array | string>;

/** A measurement that a template reports. Lengths are in millimetres. */
export type Mark =
  /** The page on which part `at` begins. */
  | { kind: 'start'; page: number; at: number }
  /** The end of a block, of part `at` if any. `room` is the space left on the page below it. */
  | { kind: 'end'; page: number; y: number; room: number; at: number | null }
  /**
   * Part of answer space `id`, `mm` high as set. It may shrink and grow by these factors of the requested height, and
   * to `alone` on a page that would otherwise be half empty.
   */
  | {
      kind: 'space';
      page: number;
      id: number;
      mm: number;
      least: number;
      most: number;
      alone: number;
    }
  /** Part `at` does not fit its place. */
  | { kind: 'spill'; page: number; at: number }
  /**
   * Page `at` of a deck takes `parts` pages, of which this is one. `over`: by how many lines it does not fit even so,
   * with the number `block` and height `tall` (in lines) of its tallest block.
   */
  | {
      kind: 'slide';
      page: number;
      at: number;
      parts: number;
      over: boolean;
      fit: SlideFit;
      lines: number;
      block: number;
      tall: number;
    };

/** How a slide was made to fit: by type size, by narrower pictures, and by less space. */
export interface SlideFit {
  type: number;
  share: number;
  /** The flank's share of the width. */
  flank: number;
  way: string;
  spacing: number;
}

export interface Typesetting {
  /** Makes the PDF on request: a sheet that is laid out again needs none. */
  pdf: () => Uint8Array;
  pages: number;
  marks: Mark[];
}

/** A page's data, by the names that its template uses, and its theme. */
interface PageData {
  theme: ThemeData & { scripts?: readonly string[] };
  [name: string]: unknown;
}

/** Lays out `data` with the template `handouts/<template>.typ`. */
export type Typeset = (template: string, data: PageData, files: Files) => Promise<Typesetting>;

/** Engines for paper, which are passed in. */
export interface PaperTools {
  typeset: Typeset;
  /** Do the fonts have this character? */
  covers: (character: string) => boolean;
  pictures: PictureLibrary;
  /** Font families for names in other scripts, where there are any. */
  scripts?: readonly string[];
  /** The engine with the fonts of other languages, loaded for the first letter in one. */
  locales?: () => Pick<PaperTools, 'typeset' | 'covers' | 'scripts'>;
  /** The engine with the fonts of all scripts, loaded for the first word in one of them. */
  names?: () => Pick<PaperTools, 'typeset' | 'covers' | 'scripts'>;
  /** The font of form fields, loaded for the first sheet with fields. */
  fieldFont: () => Promise<FieldFont>;
}

/** A finished PDF. */
export interface Sheet {
  bytes: Uint8Array;
  pages: number;
  /** The final factors of its answer spaces, by number. */
  grow?: readonly number[];
  /** The final type size, as a share of the band's. */
  share?: number;
}
