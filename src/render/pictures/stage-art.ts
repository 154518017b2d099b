/** What people and scenes are drawn from: a band’s look, its characters, and the pieces that people are made of. */
import type { Character } from '#model/lesson/character.ts';
import type { PictureTheme } from './palette/picture-theme.ts';
import type { PeepPieces } from './people/peeps/pieces.ts';

export interface StageArt {
  theme: PictureTheme;
  cast: ReadonlyMap<string, Character>;
  pieces: PeepPieces;
}
