/**
 * What the model sees of a sentence: the stems of its words, two that follow each other, what its words mean and which
 * of these meanings meet, and what is denied.
 */
import { stemmer } from 'stemmer';
import { isDenied } from '../sentences/negation.ts';
import { conceptsOf } from './concepts.ts';

/**
 * @param plain A sentence as `plainWords` gives it.
 * @returns Each feature once: `stem`, `stem_stem`, `~meaning`, `~meaning_meaning`; `!stem` where it is denied.
 */
export function featuresOf(plain: string): string[] {
  const found = new Set<string>();
  const text = asFriend(asNaked(withoutNumbers(plain)));
  let before = '';
  const meant = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/[a-z']+/g)) {
    const stem = stemOf(word);
    if (stem === '' || OF_ANYBODY.has(word)) continue;
    if (isDenied(text, index, index + word.length)) {
      found.add(`!${stem}`);
      before = '';
      continue;
    }
    found.add(stem);
    for (const concept of conceptsOf(stem)) meant.add(concept);
    if (before !== '') found.add(`${before}_${stem}`);
    before = stem;
  }
  for (const concept of meant) found.add(`~${concept}`);
  return [...found];
}

/** A pair, or a word as it is denied: it says again what its word says, so it counts half. */
export const isJoined = (feature: string): boolean => /[!_]/.test(feature);

/** Sums of money, ages and other numbers say what they are, not how many. */
const withoutNumbers = (plain: string): string =>
  plain
    .replace(/[£$€] ?\d[\d.,]*/g, ' qmoney ')
    .replace(/\b\d+-year-olds?\b/g, ' qage child ')
    .replace(/\d+/g, ' qnum ');

/** “Without clothes”, “with nothing on”: no clothes are told of, and nothing is denied. */
const asNaked = (plain: string): string =>
  plain.replace(
    /\b(?:without|(?:with|in|wearing|had|has|have) (?:no|hardly any)) (?:any |her |his |their )?cloth(?:es|ing)(?: on)?\b|\b(?:with|have|has|had) nothing on\b|\bin nothing at all\b/g,
    'naked',
  );

/** “Somebody whom the child really knows”: no stranger is told of. */
const asFriend = (plain: string): string =>
  plain.replace(
    /\b(?:someone|somebody|a person|a contact|people|anyone) (?:(?:who|whom|that) )?(?:(?:the|your|a|our) (?:young person|person|child|pupil|student|boy|girl)|he|she|they|you|we) (?:(?:really|actually|already|truly) knows?|knows? (?:well|in real life|in person|from school))\b(?! only)/g,
    'a friend',
  );

/** Whom a case is told of, which is no witness of what befell him or her. */
const OF_ANYBODY: ReadonlySet<string> = new Set("he she he'd she'd he's she's".split(' '));

const stemOf = (word: string): string => stemmer(word.replace(/'s$/, '').replace(/[^a-z]/g, ''));
