/**
 * Trains a logistic regression for each risk and mechanism on labelled sentences, by accelerated gradient descent from
 * zero in a fixed number of steps, so that the same sentences give the same weights.
 */

import { featuresOf, isJoined } from '#alert/risks/risk-features.ts';
import { countsOf, type RiskWeights, rarityOf } from '#alert/risks/risk-model.ts';
import { plainWords } from '#alert/sentences/sentences.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { RiskExample } from './risk-examples.ts';

/** Inverse regularisation: a larger value fits the training sentences more closely. */
const INVERSE_REGULARISATION = 5;
/** Class weight of positive sentences, which are rare; it grows with their rarity. */
const POSITIVE_WEIGHT = 2;
const MAX_POSITIVE_WEIGHT = 8;
const FULL = 400;
const STEPS = 200;
/** Largest absolute weight after quantisation to a signed byte. */
const MAX_WEIGHT = 127;

/** Sentences as a sparse matrix in CSR form. */
interface Rows {
  /** Index of each sentence's first feature; one entry more than sentences. */
  from: Int32Array;
  at: Int32Array;
  counts: Float64Array;
}

/** A classifier's labels by sentence; `null` where the sentence is not labelled for it. */
interface Classifier {
  id: string;
  tells: (example: RiskExample) => boolean | null;
}

/**
 * A sentence labelled only with risks says nothing about mechanisms that lead to those risks, since it may describe
 * one; likewise, mechanisms alone say nothing about the risks they lead to.
 */
const classifiersFor = (ids: readonly string[], mechanisms: readonly Mechanism[]): Classifier[] => [
  ...ids.map((id): Classifier => {
    const openers = mechanisms
      .filter(({ opens }) => opens.includes(id))
      .map((mechanism) => mechanism.id);
    return {
      id,
      tells: ({ risks, mechanisms: own }) =>
        risks.length === 0 && own.some((text) => openers.includes(text))
          ? null
          : risks.includes(id),
    };
  }),
  ...mechanisms.map(
    ({ id, opens }): Classifier => ({
      id,
      tells: ({ risks, mechanisms }) =>
        mechanisms.length === 0 && risks.some((risk) => opens.includes(risk))
          ? null
          : mechanisms.includes(id),
    }),
  ),
];

/** @param ids Risks to train, in the order of their weights. */
export function learnRisks(
  examples: readonly RiskExample[],
  ids: readonly string[],
  mechanisms: readonly Mechanism[],
): RiskWeights {
  const texts = examples.map(({ text }) => featuresOf(plainWords(text)));
  const all = new Map<string, number>();
  for (const feature of texts.flat()) all.set(feature, (all.get(feature) ?? 0) + 1);
  // Drops word pairs that occur only once.
  const features = [...all.keys()].filter(
    (feature) => !isJoined(feature) || (all.get(feature) ?? 0) > 1,
  );
  const number = new Map(features.map((feature, index) => [feature, index]));
  const counts = features.map((feature) => all.get(feature) ?? 1);
  const rarity = features.map((feature, index) =>
    rarityOf(feature, counts[index] ?? 1, examples.length),
  );
  const numbers = texts.map((own) => own.flatMap((feature) => number.get(feature) ?? []));
  const rows = rowsOf(numbers, rarity);
  const bound = normBound(rows, number.size);
  const learnt = classifiersFor(ids, mechanisms).map(({ tells }) =>
    train(rows, examples.map(tells), number.size, bound),
  );
  const step = learnt.map(({ weights }) =>
    rounded(weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / MAX_WEIGHT),
  );
  const steps = features.flatMap((_, index) =>
    learnt.map(({ weights }, risk) => Math.round((weights[index] ?? 0) / (step[risk] || 1)) & 0xff),
  );
  return {
    about:
      'Learnt from lessons/risk-examples.txt by npm run learn: change the sentences, not this.',
    sentences: examples.length,
    risks: [...ids],
    mechanisms: mechanisms.map(({ id }) => id),
    bias: learnt.map(({ bias }) => rounded(bias)),
    step,
    features: features.join(' '),
    counts: counts.join(' '),
    steps: btoa(steps.map((step) => String.fromCharCode(step)).join('')),
  };
}

/** Rounded to four decimals, for the same file on every machine. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function rowsOf(numbers: readonly (readonly number[])[], rarity: readonly number[]): Rows {
  const from = new Int32Array(numbers.length + 1);
  for (const [index, own] of numbers.entries()) from[index + 1] = (from[index] ?? 0) + own.length;
  return {
    from,
    at: Int32Array.from(numbers.flat()),
    counts: Float64Array.from(
      numbers.flatMap((own) => countsOf(own.map((item) => rarity[item] ?? 0))),
    ),
  };
}

/**
 * @param is Labels by sentence; `null` is ignored.
 * @param bound Upper bound of the matrix's squared norm, from which the step size follows.
 * @returns The maximum-likelihood weights, regularised.
 */
function train(rows: Rows, is: readonly (boolean | null)[], width: number, bound: number) {
  const { from, at, counts } = rows;
  const positives = is.filter((tells) => tells === true).length;
  const favour = Math.min(
    MAX_POSITIVE_WEIGHT,
    Math.max(POSITIVE_WEIGHT, FULL / Math.max(1, positives)),
  );
  const rate = 1 / (1 + 0.25 * INVERSE_REGULARISATION * favour * bound);
  const weights = new Float64Array(width);
  const ahead = new Float64Array(width);
  const slope = new Float64Array(width);
  let bias = -2;
  let aheadBias = bias;
  let pace = 1;
  for (let turn = 0; turn < STEPS; turn += 1) {
    slope.set(ahead);
    let biasSlope = 0;
    for (let index = 0; index < is.length; index += 1) {
      const tells = is[index];
      if (tells === null) continue;
      const start = from[index] as number;
      const end = from[index + 1] as number;
      let sum = aheadBias;
      for (let one = start; one < end; one += 1)
        sum += (ahead[at[one] as number] as number) * (counts[one] as number);
      const miss =
        INVERSE_REGULARISATION *
        (tells ? favour : 1) *
        (1 / (1 + Math.exp(-sum)) - (tells ? 1 : 0));
      biasSlope += miss;
      for (let one = start; one < end; one += 1) {
        const feature = at[one] as number;
        slope[feature] = (slope[feature] as number) + miss * (counts[one] as number);
      }
    }
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    for (let feature = 0; feature < width; feature += 1) {
      const next = (ahead[feature] as number) - rate * (slope[feature] as number);
      ahead[feature] = next + push * (next - (weights[feature] as number));
      weights[feature] = next;
    }
    const nextBias = aheadBias - rate * biasSlope;
    aheadBias = nextBias + push * (nextBias - bias);
    bias = nextBias;
    pace = nextPace;
  }
  return { weights, bias };
}

/** Upper bound of the matrix's squared spectral norm, including the bias column. */
function normBound({ from, at, counts }: Rows, width: number): number {
  let vector = new Float64Array(width + 1).fill(1);
  let length = 1;
  for (let turn = 0; turn < 20; turn += 1) {
    const next = new Float64Array(width + 1);
    for (let index = 0; index + 1 < from.length; index += 1) {
      const start = from[index] as number;
      const end = from[index + 1] as number;
      let sum = vector[width] as number;
      for (let one = start; one < end; one += 1)
        sum += (vector[at[one] as number] as number) * (counts[one] as number);
      next[width] = (next[width] as number) + sum;
      for (let one = start; one < end; one += 1) {
        const feature = at[one] as number;
        next[feature] = (next[feature] as number) + sum * (counts[one] as number);
      }
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((item) => item / length);
  }
  return length * 1.05;
}
