/** The alert's own words for adults: what the front of a letter has room for, and how their lists are headed. */

import { cannotWait, comesFirst } from '../language/do-not.ts';
import type { WordKind } from './alert-source.ts';

/** What the front of a letter has room for of the alert's own words: words of its account, of its signs, and of all of it. */
const ROOM = { incident: 150, sign: 45, all: 250, young: 160 } as const;
/** Most words of what happens, beside long lists and beside short ones. */
const PASSAGE = { least: 90, most: 130 } as const;

/** Most words of what happens that a front has room for. @param signs Words of the alert's own signs. @param advice … and advice. */
export const roomForPassage = (signs: number, advice: number): number =>
  Math.min(PASSAGE.most, Math.max(PASSAGE.least, ROOM.all - Math.min(ROOM.sign, signs) - advice));

/** What is longer is a passage, and no picked sentence that may be an item of a list. */
export const WORDS_OF_A_SENTENCE = 24;
/** Items that stand there, however long they are, and most of them. */
const LEAST = { incident: 1, sign: 1, advice: 1, dont: 1 } as const;
/** Of what not to do, where it cannot be undone, so many stand there while they are short. */
const LEAST_DUE = 2;
const SHORT_WORDS = 12;
/** Pieces of advice that name the danger or cannot wait, and stand there whatever else does. */
const MOST_FIRST = 2;
const MOST = { incident: 2, sign: 5, advice: 7, dont: 3 } as const;

/** The alert's own words for families by the list of a letter that they stand in. */
export type FrontLists<T> = Readonly<Record<keyof typeof MOST, readonly T[]>>;

/**
 * How many of each list stand on the front of a letter; the rest follows in the letter after the lesson. What happens comes
 * first, then in turn what the alert asks families to do, and not to do.
 * @param isYoung Is it a letter to families of the youngest? Default: no.
 * @param less Words that the front has less room for, by what else it says. Default: none.
 */
export function frontCounts<T>(
  lists: FrontLists<T>,
  textOf: (item: T) => string,
  isYoung = false,
  less = 0,
): Record<keyof typeof MOST, number> {
  const wordsOf = (item: T): number => textOf(item).split(/\s+/).length;
  const counts = { incident: 0, sign: 0, advice: 0, dont: 0 };
  let left: number = (isYoung ? ROOM.young : ROOM.all) - less;
  const takeNext = (list: keyof typeof counts, room: number): boolean => {
    const next = lists[list][counts[list]];
    if (next === undefined || counts[list] >= MOST[list]) return false;
    if (counts[list] >= LEAST[list] && wordsOf(next) > room) return false;
    counts[list] += 1;
    left -= wordsOf(next);
    return true;
  };
  const take = (list: 'incident' | 'sign', room: number) => {
    const before = left;
    while (takeNext(list, room - (before - left))) {}
  };
  // What names the danger or cannot wait, and one thing to do beside it, stand there in any case.
  const first = lists.advice.filter((item) => comesFirst(textOf(item))).slice(0, MOST_FIRST);
  const [account] = lists.incident;
  // A second passage gives way to what families are to do.
  if (account !== undefined && wordsOf(account) > WORDS_OF_A_SENTENCE)
    takeNext('incident', Number.POSITIVE_INFINITY);
  else {
    const ofFirst = first.reduce((sum, item) => sum + wordsOf(item), 0);
    take('incident', Math.min(left, ROOM.incident) - ofFirst);
  }
  const due = first.length + LEAST.advice;
  if (first.length > 0)
    while (counts.advice < due && takeNext('advice', Number.POSITIVE_INFINITY)) {}
  while (counts.advice < LEAST.advice && takeNext('advice', left)) {}
  while (counts.dont < LEAST.dont && takeNext('dont', left)) {}
  // What cannot be undone stands there before signs, which can be read a week later.
  const isDue = (): boolean => cannotWait(textOf(lists.dont[counts.dont] as T));
  while (counts.dont < lists.dont.length && isDue()) {
    const room = counts.dont < LEAST_DUE ? Math.max(left, SHORT_WORDS) : left;
    if (!takeNext('dont', room)) break;
  }
  take('sign', Math.min(ROOM.sign, left));
  while ([takeNext('advice', left), takeNext('dont', left)].some(Boolean)) {}
  takeNext(
    'incident',
    Math.min(left, ROOM.incident - (account === undefined ? 0 : wordsOf(account))),
  );
  return counts;
}

export const FRONT_HEADS = {
  incident: 'What the alert says',
  sign: 'Signs, which may be nothing',
  advice: 'What helps',
  dont: 'What helps',
} as const;
export const AFTER_HEADS = {
  account: 'The alert, more fully',
  incident: 'The alert also says',
  sign: 'It also names these signs',
  advice: 'The alert also advises',
  dont: 'It also says what not to do',
} as const;

/** The same in the briefing of staff. */
export const BRIEFING_HEADS: Readonly<Record<WordKind, string>> = {
  incident: 'What the alert tells',
  account: 'What the alert tells',
  service: 'How it works',
  reason: 'Why they like it',
  sign: 'Signs, which may be nothing',
  advice: 'What families are advised',
};
/** … over advice that families are not told. */
export const STAFF_ADVICE = 'What to do';
