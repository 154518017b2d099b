/** Units in which the desk makes a band, most wanted first. */
import type { BandPart } from '#pipeline/build-output.ts';
import { CATALOGUE } from '#products/catalogue.ts';

export interface Piece {
  part: BandPart;
  /** Display name. */
  name: string;
  /** Rows of the catalogue; `null` for all rows of the part. */
  rows: readonly string[] | null;
}

const DECK = ['deck'];
/** Thumbnails of slides. */
const PICTURES = ['slide-pictures'];
const EDITABLE = ['deck-editable', 'deck-pupils'];
const named = new Set([...DECK, ...PICTURES, ...EDITABLE]);
const othersOf = (which: 'core' | 'more') =>
  CATALOGUE.lesson.flatMap(({ id, tier }) => (tier === which && !named.has(id) ? [id] : []));

/** @param all Make every product, or only the core? */
const piecesOf = (all: boolean): readonly Piece[] => [
  { part: 'lesson', name: 'Slides', rows: DECK },
  { part: 'lesson', name: 'Pictures of the slides', rows: PICTURES },
  { part: 'lesson', name: 'Sheets, answers and plan', rows: othersOf('core') },
  { part: 'letters', name: 'Letters', rows: null },
  { part: 'lesson', name: 'Slides for PowerPoint', rows: EDITABLE },
  ...(all ? [{ part: 'lesson' as const, name: 'More of it', rows: othersOf('more') }] : []),
];
const CORE = piecesOf(false);
const ALL = piecesOf(true);

/** Units of a band's kit, in order. */
export const piecesFor = (all: boolean): readonly Piece[] => (all ? ALL : CORE);

/** A unit's rows, with display names. */
export const rowNames = (piece: Piece): readonly { id: string; name: string }[] => {
  const rows = piece.part === 'letters' ? CATALOGUE.letters : CATALOGUE.lesson;
  return rows.filter(({ id }) => piece.rows?.includes(id) ?? true);
};
