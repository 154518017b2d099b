/** Merges the lists of a letter (signs, steps, openers) from the alert, the modules and the template. */
import type { List, ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { FRONT_HEADS } from '#model/alert/alert-lists.ts';
import type { Band } from '#model/band.ts';
import { isDoNot } from '#model/language/do-not.ts';
import { isForOlderThanInfants, isStepForOlderThanInfants } from '#model/language/for-older.ts';
import { type SameAdvice, topicFinder } from '#model/language/same-advice.ts';
import { isSaidIn } from '#model/language/stems.ts';
import { withoutShuttingOut } from '#model/language/tell-first.ts';
import { areInfants, hearsMechanism } from '#model/language/told-ages.ts';
import type { Component } from '#model/lesson/component.ts';
import { type FirstLetterWords, inStyleOf, type TaughtMechanism } from './letter-words.ts';
import { attribute, inside, itemOf, itemsOf, labelled, listOf, uniqueBy } from './nodes.ts';
import { type Piece, usedWithin } from './pieces.ts';

export const LIST_NAMES = ['Signs', 'Steps', 'Openers'] as const;
type ListName = (typeof LIST_NAMES)[number];

/**
 * By list: its default length, the most items of a leading and of a supporting module, the mechanism's field that goes
 * into it, and the key of its topics.
 */
const LISTS = {
  Signs: { count: 4, lead: 2, support: 1, mechanism: 'sign', topics: 'signs' },
  Steps: { count: 5, lead: 2, support: 1, mechanism: 'step', topics: 'steps' },
  Openers: { count: 4, lead: 2, support: 1, mechanism: 'home', topics: 'openers' },
} as const;

/** The kind of the alert's own words in each list. */
const ALERT_LIST = { Signs: 'sign', Steps: 'advice' } as const;

/** Fewest of our own items beside the alert's own words. */
const LEAST_OURS = 1;
/** Fewest steps of a letter. */
const LEAST_STEPS = 3;
/** With this many signs of its own, general signs are left out. */
const ENOUGH_SIGNS = 3;

interface ListContext extends Pick<FirstLetterWords, 'lists' | 'front'> {
  pieces: readonly Piece[];
  frame: Component | undefined;
  mechanism: TaughtMechanism | undefined;
  isShown: boolean;
  sameAdvice: SameAdvice;
  isOfOlder: boolean;
  /** Does the alert advise to tell an adult before anybody is blocked, or anything turned off? */
  isToldFirst: boolean;
  band: Pick<Band, 'ages'>;
  /** Does the letter have the alert's own account of events above the list? */
  hasAccount: boolean;
}

/** A list with its heading, and the number of first items that stay when the letter is shortened. */
export interface ListCut {
  heading: RootContent | undefined;
  list: List;
  keeps: number;
}

/** Merges signs or steps into one list: the alert's own words in quotation marks, then ours. */
export function mergeList(
  node: Component,
  name: 'Signs' | 'Steps',
  heading: RootContent | undefined,
  context: ListContext,
): ListCut {
  const { lists, front, hasAccount } = context;
  const kind = ALERT_LIST[name];
  const quoted = lists[kind].slice(0, front[kind]);
  const donts = kind === 'advice' ? lists.dont.slice(0, front.dont) : [];
  const said = [...quoted, ...donts].map((item) => textContent(item));
  // What the alert says itself is not said again in words of ours.
  const inOurs = alertInOurWords(name, context).filter(
    (item) => !isSaidIn(textContent(item), said),
  );
  // What the alert asks not to do, in words of ours, stands with what it asks so in its own.
  const isWithDonts = (item: ListItem): boolean => donts.length > 0 && isDoNot(textContent(item));
  const ours = pick(node, name, context, {
    alert: [
      ...inOurs.filter((item) => !isWithDonts(item)),
      // With quoted items, the mechanism's general item is left out.
      ...(quoted.length === 0 ? mechanismItems(node, name, context) : []),
    ],
    quoted: [...quoted, ...donts],
    fewer: name === 'Signs' && hasAccount ? 1 : 0,
  });
  const ofAlert = [...quoted, ...donts, ...inOurs.filter(isWithDonts)];
  if (ofAlert.length === 0) {
    const least = kind === 'sign' && hasAccount ? 0 : LEAST_OURS;
    return { heading, list: ours, keeps: Math.max(inOurs.length, least) };
  }
  // Steps that restate the alert's advice stay, or at least one; and so many that a family can act on them.
  const keeps =
    kind === 'sign'
      ? 0
      : Math.max(Math.min(LEAST_OURS, inOurs.length), LEAST_STEPS - ofAlert.length);
  return {
    heading: labelled(`${FRONT_HEADS[kind]}${whoseWords(context)}`),
    list: listOf([...ofAlert, ...ours.children]),
    keeps: ofAlert.length + keeps,
  };
}

/** Merges the openers; alerts have none of their own. */
export const mergeOpeners = (node: Component, context: ListContext): List =>
  pick(node, 'Openers', context, {
    alert: [
      ...alertInOurWords('Openers', context),
      ...(context.isShown ? mechanismItems(node, 'Openers', context) : []),
    ],
    quoted: [],
    fewer: 0,
  });

/**
 * Says in the heading whose words are quoted, unless the account above does; and that they are about older children.
 */
const whoseWords = ({ isOfOlder, hasAccount }: ListContext): string =>
  isOfOlder
    ? ' (in “…”, words of the alert, of older children)'
    : hasAccount
      ? ''
      : ' (in “…”, words of the alert)';

/** The alert's statements in our words. Families of infants are not told of threats or purchases. */
function alertInOurWords(name: ListName, { frame, band }: ListContext): ListItem[] {
  const isForOlder = name === 'Signs' ? isForOlderThanInfants : isStepForOlderThanInfants;
  return itemsOf(inside(frame, name)).filter(
    (item) => !areInfants(band) || !isForOlder(textContent(item)),
  );
}

function mechanismItems(
  node: Component,
  name: ListName,
  { mechanism, band }: ListContext,
): ListItem[] {
  return mechanism && hearsMechanism(band)
    ? [itemOf(inStyleOf(node, mechanism[LISTS[name].mechanism]))]
    : [];
}

/**
 * The items of one list without repeated topics: restatements of the alert, then the modules' items, then the
 * template's.
 * @param room `quoted`: the alert's own words beside the list, whose topics are not repeated; `fewer`: how much shorter
 *   the list has to be.
 */
function pick(
  node: Component,
  name: ListName,
  { pieces, sameAdvice, isToldFirst }: ListContext,
  {
    alert,
    quoted,
    fewer,
  }: { alert: readonly ListItem[]; quoted: readonly ListItem[]; fewer: number },
): List {
  const most = LISTS[name];
  const count = Number(attribute(node, 'count') ?? most.count) - fewer;
  const ofModules = pieces.flatMap((piece) =>
    itemsOf(usedWithin(piece, 'ForLetter', name)).slice(0, most[piece.role]),
  );
  const least = name === 'Signs' && quoted.length >= ENOUGH_SIGNS ? 0 : LEAST_OURS;
  const topicsIn = topicFinder(sameAdvice[most.topics]);
  const topicOf = (item: ListItem): string => topicsIn(textContent(item))[0];
  const all = [...alert, ...ofModules, ...itemsOf([node])];
  const texts = quoted.map((item) => textContent(item));
  const said = new Set(texts.flatMap(topicsIn));
  const items = uniqueBy(isToldFirst ? all.flatMap(withoutShuttingOutOf) : all, topicOf).filter(
    (item) => !said.has(topicOf(item)) && !isSaidIn(textContent(item), texts),
  );
  // The alert's own words have a heading too, which takes the room of one more.
  return listOf(
    items.slice(
      0,
      quoted.length === 0 ? count : Math.max(least, alert.length, count - quoted.length - 1),
    ),
  );
}

/** A step without sentences that shut somebody out; empty where nothing is left. */
export function withoutShuttingOutOf(item: ListItem): ListItem[] {
  const step = textContent(item);
  const left = withoutShuttingOut(step);
  return left === step ? [item] : left === '' ? [] : [itemOf(left)];
}
