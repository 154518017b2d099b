/** The alert's own words in letters: how much of them fits on a front, and the headings of their lists. */

import { forbidsIrreversible, isUrgent } from '../language/do-not.ts';
import type { WordKind } from './alert-source.ts';

/** Words that fit on a front: of events, of signs, and in all. `young` is the total for families of young children. */
const MAX_WORDS = { incident: 190, sign: 60, all: 285, young: 260 } as const;
/** Most words of what happens, beside long lists and beside short ones. */
const PASSAGE_WORDS = { least: 100, most: 120 } as const;

/**
 * Most words of events that fit on a front.
 * @param signs Words of the alert's own signs.
 * @param advice Words of its advice.
 */
export const roomForPassage = (signs: number, advice: number): number =>
  Math.min(
    PASSAGE_WORDS.most,
    Math.max(PASSAGE_WORDS.least, MAX_WORDS.all - Math.min(MAX_WORDS.sign, signs) - advice),
  );

/** Most words of a sentence that may be an item of a list; anything longer is a passage. */
export const WORDS_OF_A_SENTENCE = 24;
/** Fewest items of each list, however long they are. */
const MIN_ITEMS = { incident: 1, sign: 1, advice: 1, dont: 1 } as const;
/** Prohibitions of acts that cannot be undone: so many stay on the front if they are short. */
const MIN_IRREVERSIBLE = 2;
const SHORT_WORDS = 12;
/** Most pieces of urgent advice that stay on the front in any case. */
const MAX_URGENT = 2;
/** Steps that stand before signs have their words. */
const LEAST_STEPS = 3;
/** Words that are kept for signs beside steps. */
const LEAST_SIGN_WORDS = 32;
const MAX_ITEMS = { incident: 2, sign: 5, advice: 7, dont: 3 } as const;

/** The alert's own words for families, by list. */
export type FrontLists<T> = Readonly<Record<keyof typeof MAX_ITEMS, readonly T[]>>;

/**
 * How many items of each list fit on the front of a letter; the rest goes into the letter after the lesson. Events come
 * first, then steps and prohibitions in turn, then signs.
 * @param isYoung Is the letter for families of young children? Default: no.
 * @param less Words of the front that other texts need. Default: none.
 */
export function frontCounts<T>(
  lists: FrontLists<T>,
  textOf: (item: T) => string,
  isYoung = false,
  less = 0,
): Record<keyof typeof MAX_ITEMS, number> {
  const wordsOf = (item: T): number => textOf(item).split(/\s+/).length;
  const counts = { incident: 0, sign: 0, advice: 0, dont: 0 };
  let left: number = (isYoung ? MAX_WORDS.young : MAX_WORDS.all) - less;
  const takeNext = (list: keyof typeof counts, room: number): boolean => {
    const next = lists[list][counts[list]];
    if (next === undefined || counts[list] >= MAX_ITEMS[list]) return false;
    if (counts[list] >= MIN_ITEMS[list] && wordsOf(next) > room) return false;
    counts[list] += 1;
    left -= wordsOf(next);
    return true;
  };
  const take = (list: 'incident' | 'sign', room: number) => {
    const before = left;
    while (takeNext(list, room - (before - left))) {}
  };
  // Urgent advice, and one more step, stay on the front in any case.
  const first = lists.advice.filter((item) => isUrgent(textOf(item))).slice(0, MAX_URGENT);
  const [account] = lists.incident;
  // With a long passage, a second one is left to the later letter.
  if (account !== undefined && wordsOf(account) > WORDS_OF_A_SENTENCE)
    takeNext('incident', Number.POSITIVE_INFINITY);
  else {
    const ofFirst = first.reduce((sum, item) => sum + wordsOf(item), 0);
    take('incident', Math.min(left, MAX_WORDS.incident) - ofFirst);
  }
  const due = first.length + MIN_ITEMS.advice;
  if (first.length > 0)
    while (counts.advice < due && takeNext('advice', Number.POSITIVE_INFINITY)) {}
  while (counts.advice < MIN_ITEMS.advice && takeNext('advice', left)) {}
  while (counts.dont < MIN_ITEMS.dont && takeNext('dont', left)) {}
  // Prohibitions of acts that cannot be undone come before signs, which can wait a week.
  const isDue = (): boolean => forbidsIrreversible(textOf(lists.dont[counts.dont] as T));
  while (counts.dont < lists.dont.length && isDue()) {
    const room = counts.dont < MIN_IRREVERSIBLE ? Math.max(left, SHORT_WORDS) : left;
    if (!takeNext('dont', room)) break;
  }
  // Families act on steps first: so many of them come before signs, and the others wait for so many words of signs.
  while (counts.advice + counts.dont < LEAST_STEPS && takeNext('advice', left)) {}
  const signs = lists.sign.reduce((sum, item) => sum + wordsOf(item), 0);
  const kept = Math.min(LEAST_SIGN_WORDS, signs);
  while ([takeNext('advice', left - kept), takeNext('dont', left - kept)].some(Boolean)) {}
  take('sign', Math.min(MAX_WORDS.sign, left));
  while ([takeNext('advice', left), takeNext('dont', left)].some(Boolean)) {}
  takeNext(
    'incident',
    Math.min(left, MAX_WORDS.incident - (account === undefined ? 0 : wordsOf(account))),
  );
  return counts;
}

/**
 * The lists as a front has them, with how many items of each fit: a long step, or sign, waits behind shorter ones that fit
 * without it.
 */
export function frontOf<T>(
  lists: FrontLists<T>,
  ...given: [textOf: (item: T) => string, isYoung?: boolean, less?: number]
): { lists: FrontLists<T>; front: ReturnType<typeof frontCounts> } {
  let found = { lists, front: frontCounts(lists, ...given) };
  for (const list of ['advice', 'sign'] as const) {
    let tried = found.lists;
    for (const long of tried[list].slice(found.front[list])) {
      tried = { ...tried, [list]: [...tried[list].filter((item) => item !== long), long] };
      const front = frontCounts(tried, ...given);
      if (front[list] > found.front[list]) found = { lists: tried, front };
    }
  }
  return found;
}

export const FRONT_HEADS = {
  incident: 'What the alert says, without names',
  sign: 'Signs, which may be nothing',
  advice: 'What you can do, from tonight',
  dont: 'What you can do, from tonight',
} as const;
export const AFTER_HEADS = {
  account: 'The alert, more fully',
  incident: 'The alert also says',
  sign: 'It also names these signs',
  advice: 'The alert also advises',
  dont: 'It also says what not to do',
} as const;

/** Headings in the staff briefing. */
export const BRIEFING_HEADS: Readonly<Record<WordKind, string>> = {
  incident: 'What the alert tells',
  account: 'What the alert tells',
  service: 'How it works',
  reason: 'Why they like it',
  sign: 'Signs, which may be nothing',
  advice: 'What families are advised',
};
/** Heading over advice that families are not told. */
export const STAFF_ADVICE = 'What to do';
