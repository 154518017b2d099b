/** The pieces in which a band is made at the desk: what is looked at first comes first. */
import type { BandPart } from '#pipeline/build-output.ts';
import { CATALOGUE } from '#products/catalogue.ts';

export interface Piece {
  part: BandPart;
  /** What a person calls it. */
  name: string;
  /** Its rows of the catalogue; `null` for all of the part. */
  rows: readonly string[] | null;
}

const DECK = ['deck'];
/** What is shown of slides: a small picture of each. */
const PICTURES = ['slide-pictures'];
const EDITABLE = ['deck-editable', 'deck-pupils'];
const named = new Set([...DECK, ...PICTURES, ...EDITABLE]);
const othersOf = (which: 'core' | 'more') =>
  CATALOGUE.lesson.flatMap(({ id, tier }) => (tier === which && !named.has(id) ? [id] : []));

/** @param all Is everything made that a teacher may ask for, or the core alone? */
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

/** Pieces of an age's kit, in the order in which they are made. */
export const piecesFor = (all: boolean): readonly Piece[] => (all ? ALL : CORE);

/** The rows of a piece, each with what a person calls it. */
export const rowNames = (piece: Piece): readonly { id: string; name: string }[] => {
  const rows = piece.part === 'letters' ? CATALOGUE.letters : CATALOGUE.lesson;
  return rows.filter(({ id }) => piece.rows?.includes(id) ?? true);
};
