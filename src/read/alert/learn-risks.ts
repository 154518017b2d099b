/**
 * Learns from marked sentences how likely a sentence tells of each risk: one logistic regression a risk, by
 * accelerated gradient descent from nothing in a fixed number of steps, so the same sentences give the same weights.
 */
import type { RiskExample } from './risk-examples.ts';
import { featuresOf, isJoined } from './risk-features.ts';
import { countsOf, type RiskWeights, rarityOf } from './risk-model.ts';
import { plainWords } from './sentences.ts';

/** How little the weights are held back: more fits the sentences closer. */
const FIT = 5;
/** A sentence that tells of the risk counts for so many that do not: there are far fewer. */
const FOR = 3;
const STEPS = 250;
/** The largest step that a signed byte holds. */
const MOST = 127;

/** A sentence: its features by number, with what each counts. */
interface Row {
  at: number[];
  counts: number[];
}

/** @param ids The risks to learn, in the order of their weights. */
export function learnRisks(examples: readonly RiskExample[], ids: readonly string[]): RiskWeights {
  const texts = examples.map(({ text }) => featuresOf(plainWords(text)));
  const number = new Map<string, number>();
  const counts: number[] = [];
  for (const feature of texts.flat()) {
    const at = number.get(feature) ?? number.size;
    number.set(feature, at);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const features = [...number.keys()];
  const rarity = features.map((feature, at) => rarityOf(feature, counts[at] ?? 1, examples.length));
  const rows = texts.map((features): Row => {
    const at = features.map((feature) => number.get(feature) ?? 0);
    return { at, counts: countsOf(at.map((one) => rarity[one] ?? 0)) };
  });
  const learnt = ids.map((id) =>
    weigh(
      rows,
      examples.map(({ risks }) => risks.includes(id)),
      number.size,
    ),
  );
  const step = learnt.map(({ weights }) =>
    rounded(weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / MOST),
  );
  // Two words that stood together once teach with the rest, and are not kept.
  const kept = features.flatMap((feature, at) =>
    isJoined(feature) && (counts[at] ?? 0) < 2 ? [] : [at],
  );
  const steps = kept.flatMap((at) =>
    learnt.map(({ weights }, risk) => Math.round((weights[at] ?? 0) / (step[risk] || 1)) & 0xff),
  );
  return {
    about:
      'Learnt from lessons/risk-examples.txt by npm run learn: change the sentences, not this.',
    sentences: examples.length,
    risks: [...ids],
    bias: learnt.map(({ bias }) => rounded(bias)),
    step,
    features: kept.map((at) => features[at]).join(' '),
    counts: kept.map((at) => counts[at]).join(' '),
    steps: btoa(steps.map((one) => String.fromCharCode(one)).join('')),
  };
}

/** Four places are enough, and the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** @returns The weights that make the marks most likely, held back from growing. */
function weigh(rows: readonly Row[], is: readonly boolean[], width: number) {
  const rate = 1 / (1 + 0.25 * FIT * FOR * stretch(rows, width));
  let weights = new Float64Array(width);
  let bias = -2;
  let ahead = { weights: new Float64Array(width), bias };
  let pace = 1;
  for (let turn = 0; turn < STEPS; turn += 1) {
    const slope = Float64Array.from(ahead.weights);
    let biasSlope = 0;
    for (const [index, { at, counts }] of rows.entries()) {
      let sum = ahead.bias;
      for (let one = 0; one < at.length; one += 1)
        sum += (ahead.weights[at[one] ?? 0] ?? 0) * (counts[one] ?? 0);
      const weight = is[index] ? FOR : 1;
      const miss = FIT * weight * (1 / (1 + Math.exp(-sum)) - (is[index] ? 1 : 0));
      biasSlope += miss;
      for (let one = 0; one < at.length; one += 1) {
        const feature = at[one] ?? 0;
        slope[feature] = (slope[feature] ?? 0) + miss * (counts[one] ?? 0);
      }
    }
    const next = ahead.weights.map((weight, at) => weight - rate * (slope[at] ?? 0));
    const nextBias = ahead.bias - rate * biasSlope;
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    ahead = {
      weights: next.map((weight, at) => weight + push * (weight - (weights[at] ?? 0))),
      bias: nextBias + push * (nextBias - bias),
    };
    weights = next;
    bias = nextBias;
    pace = nextPace;
  }
  return { weights, bias };
}

/** How far the sentences can stretch a vector, squared, the bias among it: what bounds a step. */
function stretch(rows: readonly Row[], width: number): number {
  let vector = new Float64Array(width + 1).fill(1);
  let length = 1;
  for (let turn = 0; turn < 20; turn += 1) {
    const next = new Float64Array(width + 1);
    for (const { at, counts } of rows) {
      let sum = vector[width] ?? 0;
      for (let one = 0; one < at.length; one += 1)
        sum += (vector[at[one] ?? 0] ?? 0) * (counts[one] ?? 0);
      next[width] = (next[width] ?? 0) + sum;
      for (let one = 0; one < at.length; one += 1) {
        const feature = at[one] ?? 0;
        next[feature] = (next[feature] ?? 0) + sum * (counts[one] ?? 0);
      }
    }
    length = Math.sqrt(next.reduce((all, one) => all + one * one, 0));
    vector = next.map((one) => one / length);
  }
  return length * 1.05;
}
