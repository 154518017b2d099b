/**
 * Names of services in a sentence, learnt from sentences in which people have marked them (`lessons/name-examples.txt`): one logistic
 * model over each word and what stands around it. `npm run learn` writes its weights.
 */
import { featuresOf, isSign, type Token, tokensOf } from './name-features.ts';
import weights from './name-weights.json' with { type: 'json' };

/** The weights as they are kept: features with a space between two, and a signed byte for each, in base64. */
export interface NameWeights {
  about: string;
  sentences: number;
  bias: number;
  /** What one step of a weight is worth. */
  step: number;
  features: string;
  steps: string;
}

export interface NameModel {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

export interface LikelyName {
  form: string;
  /** Offset in the sentence. */
  at: number;
  /** From 0 to 1. */
  likely: number;
}

export function openNameModel({ bias, step, features, steps }: NameWeights): NameModel {
  const values = Int8Array.from(atob(steps), (letter) => letter.charCodeAt(0));
  return {
    bias,
    weights: new Map(
      features.split(' ').map((feature, index) => [feature, (values[index] ?? 0) * step]),
    ),
  };
}

/** @returns For each token the log odds that it is of a service's name. */
export const tokenLogits = (tokens: readonly Token[], model: NameModel = MODEL): number[] =>
  featuresOf(tokens).map((features) =>
    features.reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0), model.bias),
  );

/** @param least From which a token counts. */
export function likelyNames(sentence: string, least: number, model?: NameModel): LikelyName[] {
  const tokens = tokensOf(sentence);
  const likely = tokenLogits(tokens, model).map((logit) => 1 / (1 + Math.exp(-logit)));
  const isOf = (index: number): boolean =>
    (likely[index] ?? 0) >= least && !isSign(tokens[index]?.text ?? '.');
  const found: LikelyName[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isOf(from) || /^[’']s$/.test(tokens[from]?.text ?? '')) continue;
    let to = from;
    while (isOf(to + 1)) to += 1;
    const all = likely.slice(from, to + 1);
    if (/^[’']s$/.test(tokens[to]?.text ?? '')) to -= 1;
    const [first, last] = [tokens[from] as Token, tokens[to] as Token];
    found.push({
      form: sentence.slice(first.at, last.at + last.text.length),
      at: first.at,
      likely: Math.max(...all),
    });
    from = to;
  }
  return found;
}

const MODEL = openNameModel(weights);
