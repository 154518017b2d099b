/**
 * The pieces that people of eight and over are drawn from: Open Peeps by Pablo Stanley (CC0), one path for each
 * region, which holds the part it plays (“{skinColor}”) in place of a colour. `slides/art/peeps.json` has them.
 */
export interface Piece {
  /** Where it is moved to, so that all pieces meet at the neck. */
  dx: number;
  dy: number;
  /** Left, top, width and height of what is drawn. */
  box: [number, number, number, number];
  svg: string;
}

export type PieceKind = 'stand' | 'sit' | 'bust' | 'head' | 'glasses' | 'beard';

export type PeepPieces = Record<PieceKind, Record<string, Piece>>;

/** Everything turns and shrinks about the neck. */
export const NECK = { x: 430, y: 500 };
/** Height of a grown person, standing, in the pieces’ units. */
export const GROWN = 2930;
