import type { Character } from '#model/lesson/character.ts';
import { type DrawOptions, drawPicture } from './draw-picture.ts';
import type { PictureLibrary } from './picture-library.ts';
import { portraitName } from './portrait.ts';

export { portraitName };

/** A character's portrait as a whole SVG document: head and shoulders, square. */
export const drawCharacter = (
  library: PictureLibrary,
  character: Character,
  options: DrawOptions,
): string => drawPicture(library, portraitName(character.id), options);
