/** The engines and bands that the paper tests share. */

import type { Problem } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { PaperTools } from '#render/arrange/paper-tools.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { bandOf, versionOf } from './sheet-of-parts.ts';

export const BANDS: Band[] = [
  bandOf('eyfs', 'early', [3, 5], 24, 18),
  bandOf('ks1', 'early', [5, 7], 18, 15),
  bandOf('lks2', 'primary', [7, 9], 16, 12),
  bandOf('ks3', 'secondary', [11, 14], 12, 9),
];
export const [EYFS, , LKS2, KS3] = BANDS as [Band, Band, Band, Band];

const cast = Object.values(versionOf(EYFS, []).cast);
export const tools: PaperTools = { ...createTypesetter(), pictures: loadPictures()(cast) };

/** A report that keeps what it is given. */
export function keepProblems(): { problems: Problem[]; report: (problem: Problem) => void } {
  const problems: Problem[] = [];
  return { problems, report: (problem) => problems.push(problem) };
}
