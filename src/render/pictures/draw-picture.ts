import { ownIds } from './own-ids.ts';
import type { UsePiece } from './people/peeps/draw-peep.ts';
import { PICTURE_SIZE, type PictureLibrary } from './picture-library.ts';

export interface DrawOptions {
  /** Black line art on white, for a photocopier. */
  mono: boolean;
  /** Put before the ids in the markup, where one document holds several pictures. Default: the name. */
  prefix?: string;
  /** Stands for a piece of a person that a page keeps once and shows often. Default: the piece itself. */
  use?: UsePiece;
}

/**
 * One picture as a whole SVG document, square.
 * A name that the library lacks (a check has reported it) draws an empty frame.
 */
export function drawPicture(library: PictureLibrary, name: string, options: DrawOptions): string {
  const body = pictureBody(library, name, options);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}">${body}</svg>`;
}

/** The markup of a picture without its `<svg>`, for a symbol or a scene. */
export function pictureBody(library: PictureLibrary, name: string, options: DrawOptions): string {
  const picture = library(name);
  if (!picture) return EMPTY_FRAME;
  const prefix = options.prefix ?? `${name}${options.mono ? '-mono' : ''}`;
  return ownIds(options.mono ? picture.mono : picture.colour, prefix);
}

const EMPTY_FRAME =
  '<rect x="2" y="2" width="28" height="28" rx="4" fill="none" stroke="#8a8a8a" stroke-dasharray="2 2"/>';
