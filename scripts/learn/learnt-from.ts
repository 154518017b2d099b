/** Tells, without learning anew, whether weights are still those that `npm run learn` wrote. */
import { buildSync } from 'esbuild';
import type { RiskWeights } from '#alert/risks/risk-model.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { hashOf } from '../cache/program-hash.ts';
import type { RiskExample } from './risk-examples.ts';

interface Lessons {
  examples: readonly RiskExample[];
  ids: readonly string[];
  mechanisms: readonly Mechanism[];
}

/** @returns Hash of the sentences, of the code that learns from them, and of the weights learnt. */
export const learntFrom = (lessons: Lessons, weights: RiskWeights): string =>
  hashOf(JSON.stringify([lessons, learnerCode(), weights]));

/** All code that weights depend on, without comments, and without the weights that it may load. */
function learnerCode(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['scripts/learn/learn-risks.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['*/risk-weights.json'],
  });
  return outputFiles.map(({ text }) => text).join('');
}
