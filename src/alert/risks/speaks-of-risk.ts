import { deniesAll } from '../sentences/negation.ts';
import { plainWords } from '../sentences/sentences.ts';
import { likelihoods } from './risk-model.ts';

/** How likely a risk must be for a text to speak of it by itself, or to be thought to. */
const SAYS = 0.5;
const MAY = 0.25;

/** Does a text by itself speak of a risk? */
export const speaksOfRisk = (text: string): boolean => isLikely(text, SAYS);
/** May a text tell of a risk? A lower bar than `speaksOfRisk`. */
export const mayTellOfRisk = (text: string): boolean => isLikely(text, MAY);

function isLikely(text: string, from: number): boolean {
  const plain = plainWords(text);
  return (
    !deniesAll(plain) &&
    [...likelihoods(plain).risks.values()].some((likelihood) => likelihood >= from)
  );
}
