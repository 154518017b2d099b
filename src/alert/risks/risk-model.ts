/**
 * How likely a sentence tells of each risk and mechanism, learnt from sentences that people have marked (`lessons/risk-examples.txt`).
 * One logistic model each, over the words of the sentence: `npm run learn` writes their weights.
 */
import { featuresOf, isJoined } from './risk-features.ts';
import weights from './risk-weights.json' with { type: 'json' };

/** The weights as they are kept. Numbers and words are in one line each, so that a change is one line. */
export interface RiskWeights {
  about: string;
  /** How many sentences they were learnt from. */
  sentences: number;
  risks: string[];
  /** Their weights follow those of the risks. */
  mechanisms: string[];
  /** What each starts from, before any word. */
  bias: number[];
  /** What one step of its weights is worth. */
  step: number[];
  /** All features, with a space between two. */
  features: string;
  /** Number of training sentences with each feature, in the order of the features, separated by spaces. */
  counts: string;
  /** Weights: for each feature a signed byte for each risk and mechanism, in base64. */
  steps: string;
}

/** The decoded model: weights of a feature, and its rarity. */
export interface RiskModel {
  risks: readonly string[];
  mechanisms: readonly string[];
  bias: readonly number[];
  rows: ReadonlyMap<string, { rarity: number; row: readonly number[] }>;
}

/**
 * How far a sentence's length counts: 0, and each word counts in full however many there are; 1/2, and only their
 * share counts.
 */
const SHARE = 0.4;

/** A word that stands in fewer sentences says more. */
export const rarityOf = (feature: string, count: number, sentences: number): number =>
  Math.log(1 + sentences / count) * (isJoined(feature) ? 0.5 : 1);

/** What each of the known features of a sentence counts. @returns An empty list for none. */
export function countsOf(rarities: readonly number[]): number[] {
  const norm = Math.sqrt(rarities.reduce((sum, rarity) => sum + rarity * rarity, 0)) ** (2 * SHARE);
  return norm === 0 ? [] : rarities.map((rarity) => rarity / norm);
}

export function openModel(encoded: RiskWeights): RiskModel {
  const steps = Int8Array.from(atob(encoded.steps), (letter) => letter.charCodeAt(0));
  const counts = encoded.counts.split(' ').map(Number);
  const width = encoded.risks.length + encoded.mechanisms.length;
  return {
    risks: encoded.risks,
    mechanisms: encoded.mechanisms,
    bias: encoded.bias,
    rows: new Map(
      encoded.features.split(' ').map((feature, at) => [
        feature,
        {
          rarity: rarityOf(feature, counts[at] ?? 1, encoded.sentences),
          row: encoded.step.map((step, risk) => (steps[at * width + risk] ?? 0) * step),
        },
      ]),
    ),
  };
}

/** From 0 to 1, by id. */
export interface Likelihoods {
  risks: ReadonlyMap<string, number>;
  mechanisms: ReadonlyMap<string, number>;
}

/** @param plain A sentence as `plainWords` gives it. */
export function likelihoods(plain: string, model: RiskModel = MODEL): Likelihoods {
  const known = featuresOf(plain).flatMap((feature) => model.rows.get(feature) ?? []);
  const counts = countsOf(known.map(({ rarity }) => rarity));
  const likely = (ids: readonly string[], from: number): Map<string, number> =>
    new Map(
      ids.map((id, at) => {
        const sum = known.reduce(
          (all, { row }, index) => all + (row[from + at] ?? 0) * (counts[index] ?? 0),
          model.bias[from + at] ?? 0,
        );
        return [id, 1 / (1 + Math.exp(-sum))];
      }),
    );
  return {
    risks: likely(model.risks, 0),
    mechanisms: likely(model.mechanisms, model.risks.length),
  };
}

const MODEL = openModel(weights);

/** The risks that the model knows; one that a school adds has words alone. */
export const LEARNT: ReadonlySet<string> = new Set(MODEL.risks);
