/** Words that only introduce what follows: “Please do not”, “Would you please:”, “… is as follows.” */

import { plainWords, roughSentences } from '../sentences/sentences.ts';
import type { Block } from './alert-block.ts';
import { isShort } from './heading-shape.ts';
import { type Section, sectionOf } from './section-words.ts';

const FORBIDS_WHAT_FOLLOWS = /\b(do not|don't|never|avoid|should not|must not|refrain from)\W*$/;
/** “Please would you:”, “Could you please:” */
const REQUESTS =
  /^(?:please )?(?:would|could|will|can) (?:you|families|parents)(?: all)?(?: please)?\W*$/;

/** The section that a lead-in opens which names none. */
function requestedIn(text: string): Section | null {
  const plain = plainWords(text);
  if (FORBIDS_WHAT_FOLLOWS.test(plain)) return 'not';
  return REQUESTS.test(plain) ? 'advice' : null;
}

/** The section that a heading or a lead-in opens, or `null`. */
export const openedBy = (text: string): Section | null => sectionOf(text) ?? requestedIn(text);

/** “Please do not”, and the list goes on with it. */
export const saysNot = (text: string): boolean =>
  text.split(' ').length <= MOST_WORDS && requestedIn(text) === 'not';
const MOST_WORDS = 4;

/** “What I ask you not to do is as follows.” */
const FOLLOWS = /\b(?:as follows|(?:of )?the following|these(?: things)?|below)\W*$/i;
/** A paragraph that introduces a list in one of its sentences has no more of them. */
const MOST_SENTENCES = 3;

/** Does a block introduce the list that follows? */
export function opensList(block: Block, next: Block | undefined): boolean {
  if (next?.kind !== 'item' && next?.kind !== 'cell') return false;
  if (saysNot(block.text)) return true;
  const endsInColon = /:\s*$/.test(block.text);
  if (block.kind === 'item')
    return endsInColon && (next.level > block.level || isShort(block.text));
  if (endsInColon || /[–—-]\s*$/.test(block.text)) return true;
  const sentences = roughSentences(block.text);
  if (
    sentences.length <= MOST_SENTENCES &&
    sentences.some((sentence) => FOLLOWS.test(sentence) && sectionOf(sentence) !== null)
  )
    return true;
  return isShort(block.text) && !/[.!]$/.test(block.text) && sectionOf(block.text) !== null;
}

/** The sentence of a lead-in that says what follows. */
export function leadingSentence(text: string): string {
  const sentences = roughSentences(text);
  return sentences.find((sentence) => FOLLOWS.test(sentence)) ?? sentences.at(-1) ?? text;
}
