import type { Character } from '#model/character.ts';
import { type DrawOptions, drawPicture } from './draw-picture.ts';
import type { PictureLibrary } from './picture-library.ts';

/** The name under which the library keeps a character's portrait. */
export const portraitName = (id: string): string => `cast:${id}`;

/** A character's portrait as a whole SVG document: head and shoulders, square. */
export const drawCharacter = (
  library: PictureLibrary,
  character: Character,
  options: DrawOptions,
): string => drawPicture(library, portraitName(character.id), options);
