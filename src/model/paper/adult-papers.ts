/**
 * Papers for adults that are drawn from an `AdultDocument`. From each row follow a product of the catalogue, a document
 * to make (`src/adapt/adult-sheets/`), and an item that a lead approves.
 */

import type { Kind } from '../kit/manifest.ts';
import type { Tier } from '../kit/tier.ts';
import type { AdultDocument } from './adult-document.ts';

interface AdultPaper {
  /** Name of its file, and its id in the catalogue. */
  id: string;
  /** Its name in a sentence: “a card for the assistant”. */
  name: string;
  /** Its name in the lead's approval. */
  approvedAs: string;
  kind: Kind;
  tier: Tier;
}

/** Papers for the teacher of a band, besides plan and answers; in large print too. */
// biome-ignore format: a table is read line by line.
export const BAND_PAPERS = [
  { id: 'assistant-card', name: 'a card for the assistant', approvedAs: 'Assistant’s card', kind: 'handout', tier: 'more' },
  { id: 'observation-sheet', name: 'a sheet to watch the youngest with', approvedAs: 'Observation sheet', kind: 'handout', tier: 'more' },
] as const satisfies AdultPaper[];

/** Papers for all staff. A dense one would be eight sides in large print, so it has a single edition. */
// biome-ignore format: a table is read line by line.
export const SCHOOL_PAPERS = [
  { id: 'staff-briefing', document: 'briefing', name: 'the staff briefing', approvedAs: 'Staff briefing', kind: 'briefing', tier: 'core', dense: true },
  // Staff are told that these two come with the briefing.
  { id: 'images-and-the-law', document: 'images', name: 'the page on images', approvedAs: 'Page on images', kind: 'handout', tier: 'core', dense: true },
  { id: 'record-of-concern', document: 'concern', name: 'the record of a concern', approvedAs: 'Record of a concern', kind: 'handout', tier: 'core', dense: false },
] as const satisfies (AdultPaper & { document: string; dense: boolean })[];

/** A band's papers by id; `null` where a band has none. */
export type BandPapers = Readonly<Record<(typeof BAND_PAPERS)[number]['id'], AdultDocument | null>>;

/** The documents for all staff; `null` where a lesson has none. */
export type SchoolDocuments = Readonly<
  Record<(typeof SCHOOL_PAPERS)[number]['document'], AdultDocument | null>
>;
