/**
 * Pictures by name, in colour and as line art for a photocopier.
 *
 * A body is SVG markup on a 32 × 32 grid, without scripts, styles or metadata. Icon sets and the portrait
 * maker are engines: `scripts/engines/pictures.ts` builds a library and passes it in.
 */
import type { StageArt } from './stage-art.ts';

export interface Picture {
  colour: string;
  mono: string;
  /** Head and shoulders, cut off flat at the bottom edge. */
  bust?: boolean;
  /** View box of the face alone, for a portrait that is shown small. */
  face?: string;
}

/** The picture of that name, `cast:<id>` for a character; `null` when there is none. */
export interface PictureLibrary {
  (name: string): Picture | null;
  /** What scenes are drawn from; missing where only names are asked for. */
  art?: StageArt;
}

/** Side of the square that every body is drawn on. */
export const PICTURE_SIZE = 32;

export const hasPicture = (library: PictureLibrary, name: string): boolean =>
  library(name) !== null;
