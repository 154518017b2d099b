import type { Advance } from './measure-text.ts';
import type { PaperTools } from './paper-tools.ts';

/** Engines for Word and PowerPoint files, which are passed in. */
export interface OfficeTools {
  /** Prepares text and pictures, as for paper. */
  paper: PaperTools;
  /** Draws an SVG document as a PNG of this width in pixels. The same drawing gives the same bytes. */
  rasterise: (svg: string, width: number) => Uint8Array;
  /** Width of a character, relative to the type size. */
  advance: Advance;
  /** The embedded family, as TrueType files: few schools have it installed. */
  fonts: { regular: Uint8Array; bold: Uint8Array };
  /** The same for right-to-left text. */
  turnedFonts: { regular: Uint8Array; bold: Uint8Array };
  /** The outline of the helping hand, as SVG with the placeholders of `handouts/parts/hand.typ`. */
  hand: string;
  /** The document's creation date, YYYY-MM-DD. */
  day: string;
}

/** A finished `.docx`. */
export type WordFile = Uint8Array;
