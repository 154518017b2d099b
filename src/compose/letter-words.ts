/** The texts of a letter on the alert's mechanism, and the alert's own words for it. */
import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type FrontLists, frontOf } from '#model/alert/alert-lists.ts';
import type { WordKind } from '#model/alert/alert-source.ts';
import type { Band } from '#model/band.ts';
import { inAdviceOrder } from '#model/language/do-not.ts';
import { areInfants } from '#model/language/told-ages.ts';
import type { Component } from '#model/lesson/component.ts';
import { isComponentNode } from '#model/lesson/component.ts';
import type { Mechanism, MechanismForPupils } from '#model/mechanism.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { attribute, itemsOf, mapTop } from './nodes.ts';
import { shortenAccount } from './part-of-account.ts';

/** What adults are told of a mechanism that a band is taught, and what pupils hear. */
export interface TaughtMechanism extends Omit<Mechanism['adults'], 'letter' | 'older'> {
  id: string;
  /** What an adult calls it. */
  name: string;
  /** How it works, for families of this band. */
  works: string;
  likes: string;
  /** Word stems that show that a lesson is about it. */
  proof: readonly string[];
  pupils: MechanismForPupils;
}

/** The alert's own words that the lead accepted, as items of a list. */
export type AdultWords = Readonly<Record<WordKind, readonly ListItem[]>>;

/** The alert's own words in the first letter. */
export interface FirstLetterWords {
  /** All of them, by list. */
  lists: FrontLists<ListItem>;
  /** How many of each list fit on the front. */
  front: ReturnType<typeof frontOf>['front'];
  /** The account of events as printed; a passage may end early. */
  account: readonly ListItem[];
  /** Words of the front that other texts need. */
  less: number;
}

export function firstLetterWords(
  words: AdultWords,
  band: Pick<Band, 'ages'>,
  less = 0,
): FirstLetterWords {
  const { donts, steps } = inAdviceOrder(words.advice, textContent);
  const { lists, front } = frontOf(
    { incident: words.incident, sign: words.sign, advice: steps, dont: donts },
    textContent,
    areInfants(band),
    less,
  );
  return { lists, front, account: lists.incident.slice(0, front.incident), less };
}

/**
 * The same, shorter: a long account loses its last sentences, then items move to the letter after the lesson, then a short
 * account loses sentences too.
 * @param over Words by which the front is too long.
 * @returns `null` where nothing more can be cut.
 */
export function shortenFirstLetter(
  told: FirstLetterWords,
  words: AdultWords,
  band: Pick<Band, 'ages'>,
  over: number,
): FirstLetterWords | null {
  const [passage, ...others] = told.account;
  const shorter = passage ? shortenAccount(passage, over) : null;
  // A long account is shortened first: families act on steps, and know signs by them.
  const left = shorter ? wordsIn(textContent(shorter)).length : 0;
  if (shorter && left >= ENOUGH_OF_ACCOUNT) return { ...told, account: [shorter, ...others] };
  const totalOf = ({ front }: FirstLetterWords): number =>
    Object.values(front).reduce((sum, count) => sum + count, 0);
  for (let less = told.less + over; less <= MOST_LESS; less += STEP) {
    const fewer = firstLetterWords(words, band, less);
    if (totalOf(fewer) < totalOf(told)) return fewer;
  }
  return shorter ? { ...told, less: MOST_LESS, account: [shorter, ...others] } : null;
}

/** Words of an account that say what happened. */
const ENOUGH_OF_ACCOUNT = 60;
/** Upper bound of words to save, and the step in which they are tried. */
const MOST_LESS = 400;
const STEP = 5;

/** Values of `<Mechanism says>`. */
type TellsOf = 'works' | 'likes' | 'step';

/** Replaces `<Mechanism>` by the text for families, or by its `else`. */
export const fillMechanism = <N extends RootContent>(
  node: N,
  words: Pick<TaughtMechanism, TellsOf> | undefined,
): N =>
  mapTop(node, (part) => {
    if (!isComponentNode(part, 'Mechanism')) return [part];
    const value =
      words?.[(attribute(part, 'says') ?? 'works') as TellsOf] || attribute(part, 'else');
    return value ? [{ type: 'text', value }] : [];
  });

/** A sentence in the style of a list: in quotation marks where its items are. */
export const inStyleOf = (list: Component, value: string): string =>
  itemsOf([list]).some((item) => /^["“]/.test(textContent(item))) ? `“${value}”` : value;
