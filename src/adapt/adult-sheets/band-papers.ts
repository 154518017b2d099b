import type { BandVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import { BAND_PAPERS, type BandPapers } from '#model/paper/adult-papers.ts';
import { assistantCard } from './assistant-card.ts';
import { observationSheet } from './observation-sheet.ts';

type Make = (version: BandVersion, common: Common) => BandPapers[keyof BandPapers];

/** The function for each row of `BAND_PAPERS`: a row without one does not compile. */
const MAKE: Readonly<Record<keyof BandPapers, Make>> = {
  'assistant-card': assistantCard,
  'observation-sheet': observationSheet,
};

/** @param common Texts that every lesson of the band shares. */
export const bandPapers = (version: BandVersion, common: Common): BandPapers =>
  Object.fromEntries(BAND_PAPERS.map(({ id }) => [id, MAKE[id](version, common)])) as BandPapers;
