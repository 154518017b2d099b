/** Does a restatement say what a sentence says, and not only one word of it? */

import type { Restatement } from '#model/alert/restatement.ts';
import { stemsOf } from '#model/language/stems.ts';

/** Share of a sentence's words that the restatement must have. */
const ENOUGH = 0.4;
/** A fragment of so few words is said by the pattern that it matches; a sentence of so few says more. */
const FEW = { fragment: 3, sentence: 2 } as const;

/** “Wait a few minutes, then ring”: no step that is to be taken at once says it. */
const TURNS = /\b(?:wait(?:s|ing)?|minutes?|hours?|unless)\b/i;

export function saysWhole({ says, home, match }: Restatement, text: string): boolean {
  const all = [says, home ?? '', ...match.map(lettersOf)].join(' ');
  if (TURNS.test(text) && !TURNS.test(all)) return false;
  const stems = stemsOf(text);
  if (stems.size <= (/[.!]$/.test(text.trim()) ? FEW.sentence : FEW.fragment)) return true;
  const theirs = stemsOf(all);
  const shared = [...stems].filter((stem) => theirs.has(stem)).length;
  return shared / stems.size >= ENOUGH;
}

/** The words of a pattern: “(privacy|location)( \\w+)? settings?” is of privacy, location and settings. */
const lettersOf = (pattern: string): string => pattern.replace(/\\[a-zA-Z]/g, ' ');
