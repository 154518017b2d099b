import { ownIds } from './own-ids.ts';
import type { PictureLibrary } from './picture-library.ts';

/** Line art is see-through: a white copy of the coloured picture keeps the backdrop's lines out of it. */
export function whiteUnder(library: PictureLibrary, name: string, prefix: string): string {
  const picture = library(name);
  if (!picture || picture.bust) return '';
  return ownIds(picture.colour, prefix).replaceAll(
    /\b(fill|stroke|stop-color)="(?!none)[^"]*"/g,
    '$1="#fff"',
  );
}
