import type { PictureLibrary } from '#render/pictures/picture-library.ts';
import type { FieldFont } from './field-font.ts';
import type { ThemeData } from './theme-data.ts';

/** Files that a page shows, by the path its data names. */
export type Files = Record<string, Uint8Array | string>;

/** What a template measured while it was laid out. Lengths are in millimetres. */
export type Mark =
  /** Part `at` of a sheet began on this page. */
  | { kind: 'start'; page: number; at: number }
  /** A block ended here: part `at`, where it was one. `room` is what is left of the page below it. */
  | { kind: 'end'; page: number; y: number; room: number; at: number | null }
  /**
   * A part of answer space `id`, `mm` high as set; it may shrink and grow by these factors of what was asked for, and
   * to `alone` on a page that would else be half empty.
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
  /** Part `at` holds what is larger than its place. */
  | { kind: 'spill'; page: number; at: number }
  /**
   * Page `at` of a deck is drawn in `parts` pages, of which this is one; `over` tells that even so it does not fit:
   * by so many lines, the tallest block being number `block`, `tall` lines high.
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

/** How a slide made room: by size of type, by shares of its width for pictures, and by standing close. */
export interface SlideFit {
  type: number;
  share: number;
  /** Share of its width for a picture at its flank. */
  flank: number;
  way: string;
  spacing: number;
}

export interface Typesetting {
  /** The PDF itself, made when it is asked for: a sheet that is set again needs none. */
  pdf: () => Uint8Array;
  pages: number;
  marks: Mark[];
}

/** What a page holds, by the names that its template knows, and how it looks. */
interface PageData {
  theme: ThemeData & { scripts?: readonly string[] };
  [name: string]: unknown;
}

/** Draws `data` with the template `handouts/<template>.typ`. */
export type Typeset = (template: string, data: PageData, files: Files) => Promise<Typesetting>;

/** The engines that paper needs, made outside and passed in. */
export interface PaperTools {
  typeset: Typeset;
  /** Can the fonts print this character? */
  covers: (character: string) => boolean;
  pictures: PictureLibrary;
  /** Font families for names in other scripts, where the engine has them. */
  scripts?: readonly string[];
  /** The same engine with the fonts of other languages, made when the first letter in one asks for it. */
  locales?: () => Pick<PaperTools, 'typeset' | 'covers' | 'scripts'>;
  /** The same engine with the fonts of all scripts, made when the first word in one of them asks for it. */
  names?: () => Pick<PaperTools, 'typeset' | 'covers' | 'scripts'>;
  /** What is typed into a sheet’s fields is set in it; made when the first sheet asks for it. */
  fieldFont: () => Promise<FieldFont>;
}

/** A finished PDF. */
export interface Sheet {
  bytes: Uint8Array;
  pages: number;
  /** Factors that its answer spaces were set with, by their number. */
  grow?: readonly number[];
  /** Type size it was set in, as a share of the band's. */
  share?: number;
}
