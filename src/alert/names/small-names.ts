/** Names in small letters: words of which the paper as a whole says enough, by learnt weights. */
import { BODIES } from '../front/organisation.ts';
import { nameKey } from './mentions.ts';
import type { NameText } from './name-texts.ts';
import { IS_DARE, IS_MONEY } from './name-words.ts';
import learnt from './small-weights.json' with { type: 'json' };
import { SIGNS, type SmallWord, smallWordsIn } from './small-words.ts';
import { IS_KIND } from './stated-names.ts';

/** What each sign is worth, in log odds. */
export interface SmallWeights {
  bias: number;
  signs: Record<string, number>;
}

/** Of a sign so many count. */
export const MOST = 3;

/** How likely the word is a name, in log odds. */
const likelihoodOf = ({ signs }: SmallWord, weights: SmallWeights = learnt): number =>
  SIGNS.reduce(
    (sum, sign) => sum + Math.min(MOST, signs[sign]) * (weights.signs[sign] ?? 0),
    weights.bias,
  );

/** From which a word is a name: what is missed is read by families, what is found beside is struck out by a person. */
const ENOUGH = 1.3;

export const isSmallName = (word: SmallWord, weights?: SmallWeights): boolean =>
  likelihoodOf(word, weights) >= ENOUGH;

/** “a pair of trainers”, “bank accounts”: what is bought, and not what is paid with. */
const areGoods = ({ form, signs: { made, called, isA, on, coins } }: SmallWord): boolean =>
  form.endsWith('s') && made === 0 && called + isA + on === 0 && coins < 2;

export interface SmallName {
  /** As it is written, with “my” or “the” where it always has one. */
  form: string;
  /** Without it. */
  bare: string;
  /** Number of the block in which it stands first. */
  at: number;
  role: 'dare' | 'money' | 'place';
}

/** @param others Keys of help routes and of who issued the paper. */
export function smallNamesIn(texts: readonly NameText[], others: ReadonlySet<string>): SmallName[] {
  const likeliest = smallWordsIn(texts)
    .filter(({ form }) => !others.has(nameKey(form)) && !BODIES.has(form) && !IS_KIND.test(form))
    .filter((word) => isSmallName(word) && !areGoods(word))
    .sort((a, b) => likelihoodOf(b) - likelihoodOf(a));
  const taken = new Set<string>();
  return likeliest.flatMap(({ form, article, at, noun, signs }) => {
    const words = form.split(' ');
    if (words.some((word) => taken.has(word))) return [];
    for (const word of words) taken.add(word);
    const isOwned = article !== '' && signs.bare === 0;
    return [
      { form: isOwned ? `${article} ${form}` : form, bare: form, at, role: roleOf(noun, signs) },
    ];
  });
}

const roleOf = (noun: string, { coins }: SmallWord['signs']): SmallName['role'] =>
  IS_DARE.test(noun) ? 'dare' : IS_MONEY.test(noun) || coins > 0 ? 'money' : 'place';
