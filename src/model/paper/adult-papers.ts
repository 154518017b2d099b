/**
 * Papers for adults that are drawn from an `AdultDocument`. A row is a product of the catalogue, a document that has to be
 * made (`src/adapt/adult-sheets/`), and what a lead approves: each of them is derived from it.
 */

import type { Kind } from '../kit/manifest.ts';
import type { Tier } from '../kit/tier.ts';
import type { AdultDocument } from './adult-document.ts';

interface AdultPaper {
  /** Name of its file, and its id in the catalogue. */
  id: string;
  /** What a person asks for it by: “a card for the assistant”. */
  name: string;
  /** What the lead's approval calls it. */
  approvedAs: string;
  kind: Kind;
  tier: Tier;
}

/** What whoever teaches a band holds, beside plan and answers; in large print too. */
// biome-ignore format: a table is read line by line.
export const BAND_PAPERS = [
  { id: 'assistant-card', name: 'a card for the assistant', approvedAs: 'Assistant’s card', kind: 'handout', tier: 'more' },
  { id: 'observation-sheet', name: 'a sheet to watch the youngest with', approvedAs: 'Observation sheet', kind: 'handout', tier: 'more' },
] as const satisfies AdultPaper[];

/** What all staff have of a lesson. One that is dense would be eight sides in large print: it comes as it is alone. */
// biome-ignore format: a table is read line by line.
export const SCHOOL_PAPERS = [
  { id: 'staff-briefing', document: 'briefing', name: 'the staff briefing', approvedAs: 'Staff briefing', kind: 'briefing', tier: 'core', dense: true },
  // What is done about an image, and where a concern is written down: staff are told that both come with the briefing.
  { id: 'images-and-the-law', document: 'images', name: 'the page on images', approvedAs: 'Page on images', kind: 'handout', tier: 'core', dense: true },
  { id: 'record-of-concern', document: 'concern', name: 'the record of a concern', approvedAs: 'Record of a concern', kind: 'handout', tier: 'core', dense: false },
] as const satisfies (AdultPaper & { document: string; dense: boolean })[];

/** A band's papers, each by its id; `null` is one that this band has not. */
export type BandPapers = Readonly<Record<(typeof BAND_PAPERS)[number]['id'], AdultDocument | null>>;

/** The documents that all staff have, by what they are; `null` is one that this lesson has not. */
export type SchoolDocuments = Readonly<
  Record<(typeof SCHOOL_PAPERS)[number]['document'], AdultDocument | null>
>;
