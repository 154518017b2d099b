/** What people and scenes are drawn from: a band’s look, its characters, and the pieces that people are made of. */
import type { Character } from '#model/character.ts';
import type { Look } from './palette/look.ts';
import type { PeepPieces } from './people/peeps/pieces.ts';

export interface StageArt {
  look: Look;
  cast: ReadonlyMap<string, Character>;
  pieces: PeepPieces;
}
