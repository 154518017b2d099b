/** Trains a logistic regression for each risk and mechanism on labelled sentences. */

import { featuresOf, isJoined } from '#alert/risks/risk-features.ts';
import { countsOf, type RiskWeights, rarityOf } from '#alert/risks/risk-model.ts';
import { plainWords } from '#alert/sentences/sentences.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { byteOf, encoded, fitLogistic, normBound, rounded, rowsOf, stepOf } from './logistic.ts';
import type { RiskExample } from './risk-examples.ts';

const FIT = { closeness: 5, bias: -2 };
/** Class weight of positive sentences, which are rare; it grows with their rarity. */
const POSITIVE_WEIGHT = 2;
const MAX_POSITIVE_WEIGHT = 8;
const FULL = 400;
const favourOf = (positives: number): number =>
  Math.min(MAX_POSITIVE_WEIGHT, Math.max(POSITIVE_WEIGHT, FULL / Math.max(1, positives)));

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
  const rows = rowsOf(numbers, (own) => countsOf(own.map((item) => rarity[item] ?? 0)));
  const bound = normBound(rows, number.size);
  const learnt = classifiersFor(ids, mechanisms).map(({ tells }) => {
    const is = examples.map(tells);
    const favour = favourOf(is.filter(Boolean).length);
    return fitLogistic(rows, is, number.size, bound, { ...FIT, favour });
  });
  const step = learnt.map(({ weights }) => stepOf(weights));
  const steps = features.flatMap((_, index) =>
    learnt.map(({ weights }, risk) => byteOf(weights[index] ?? 0, step[risk] ?? 0)),
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
    steps: encoded(steps),
  };
}
