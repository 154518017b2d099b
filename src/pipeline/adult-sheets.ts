import { bandPapers } from '#adapt/adult-sheets/band-papers.ts';
import { cueCards } from '#adapt/adult-sheets/cue-cards.ts';
import { readAloud } from '#adapt/adult-sheets/read-aloud.ts';
import { commonTexts } from '#adapt/common-texts.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { SharedData } from '#model/lesson/lesson.ts';

/** Papers for whoever teaches the band (besides the plan), and the texts that all lessons of the band share. */
export function adultSheets(version: BandVersion, sharedData: SharedData) {
  const common = commonTexts(sharedData, version.band);
  return {
    common,
    cues: cueCards(version),
    papers: bandPapers(version, common),
    readAloud: readAloud(version),
  };
}
