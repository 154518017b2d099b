import { likelihoods, openModel } from '#alert/risks/risk-model.ts';
import { plainWords } from '#alert/sentences/sentences.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { learnRisks } from './learn-risks.ts';
import type { RiskExample } from './risk-examples.ts';

/** Number of folds. */
const FOLDS = 5;
/** Probability above which a sentence counts as positive. */
const THRESHOLD = 0.5;

/** Cross-validates: each sentence with the prediction of a model that was not trained on it. */
export function crossValidate(
  examples: readonly RiskExample[],
  ids: readonly string[],
  mechanisms: readonly Mechanism[],
): { example: RiskExample; predicted: string[] }[] {
  return Array.from({ length: FOLDS }, (_, part) => {
    const isOut = (at: number): boolean => at % FOLDS === part;
    const model = openModel(
      learnRisks(
        examples.filter((_one, index) => !isOut(index)),
        ids,
        mechanisms,
      ),
    );
    return examples
      .filter((_one, index) => isOut(index))
      .map((example) => {
        const likely = likelihoods(plainWords(example.text), model);
        const predicted = [...likely.risks, ...likely.mechanisms].flatMap(([id, likelihood]) =>
          likelihood >= THRESHOLD ? [id] : [],
        );
        return { example, predicted };
      });
  }).flat();
}
