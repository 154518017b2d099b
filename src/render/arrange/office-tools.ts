import type { Advance } from './measure-text.ts';
import type { PaperTools } from './paper-tools.ts';

/** The engines that Word documents and slides to edit need, made outside and passed in. */
export interface OfficeTools {
  /** What text and pictures are prepared with, as for paper. */
  paper: PaperTools;
  /** Draws an SVG document as a PNG so many pixels wide. The same drawing gives the same bytes. */
  rasterise: (svg: string, width: number) => Uint8Array;
  /** Width of a character in the family, in the size of type it is set in. */
  advance: Advance;
  /** The family that goes with a document, as TrueType files: few schools have it installed. */
  fonts: { regular: Uint8Array; bold: Uint8Array };
  /** The same for words that run from right to left. */
  turnedFonts: { regular: Uint8Array; bold: Uint8Array };
  /** The outline of the helping hand, as SVG with the placeholders that `handouts/parts/hand.typ` fills. */
  hand: string;
  /** The day that a document says it was made on, YYYY-MM-DD. */
  day: string;
}

/** A finished `.docx`. */
export type WordFile = Uint8Array;
