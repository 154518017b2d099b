/** Signs, steps and openers of a letter: what the alert says of each, the modules' items, and the frame's own. */
import type { List, ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { FRONT_HEADS } from '#model/alert/alert-lists.ts';
import type { Band } from '#model/band.ts';
import { isDoNot } from '#model/language/do-not.ts';
import { isForOlderThanInfants, isStepForOlderThanInfants } from '#model/language/for-older.ts';
import { allTopics, type SameAdvice, topicFinder } from '#model/language/same-advice.ts';
import { isSaidIn } from '#model/language/stems.ts';
import { withoutShuttingOut } from '#model/language/tell-first.ts';
import { areInfants, hearsMechanism } from '#model/language/told-ages.ts';
import type { Component } from '#model/lesson/component.ts';
import { asIn, type TaughtMechanism, type ToldFirst } from './letter-words.ts';
import { attribute, inside, itemOf, itemsOf, labelled, listOf, uniqueBy } from './nodes.ts';
import { type Piece, within } from './pieces.ts';

export const LIST_NAMES = ['Signs', 'Steps', 'Openers'] as const;
type ListName = (typeof LIST_NAMES)[number];

/**
 * Of each list: how many items a letter shows unless its `count` says otherwise, how many of each module stand among them,
 * which words of the mechanism go into it, and what it is called among what is said alike.
 */
const LISTS = {
  Signs: { count: 4, lead: 2, support: 1, mechanism: 'sign', topics: 'signs' },
  Steps: { count: 5, lead: 2, support: 1, mechanism: 'step', topics: 'steps' },
  Openers: { count: 4, lead: 2, support: 1, mechanism: 'home', topics: 'openers' },
} as const;

/** The alert's own words for each list. */
const ALERT_LIST = { Signs: 'sign', Steps: 'advice' } as const;

/** Fewest items of our own list beside the alert's own words, which take space with their heading. */
const LEAST_OURS = 1;
/** Of so many signs of the alert's own, none that may be of any is put beside them. */
const ENOUGH_SIGNS = 3;

interface ListContext extends Pick<ToldFirst, 'lists' | 'front'> {
  pieces: readonly Piece[];
  frame: Component | undefined;
  mechanism: TaughtMechanism | undefined;
  isShown: boolean;
  sameAdvice: SameAdvice;
  isOfOlder: boolean;
  /** Does the alert ask to tell somebody before anybody is blocked, or anything turned off? */
  isToldFirst: boolean;
  /** Who issued the alert, as families are told; `null` where they are not. */
  publisher: string | null;
  band: Pick<Band, 'ages'>;
  /** Does the letter say above, in the alert's own words, what happens? */
  hasAccount: boolean;
}

/** A list with its heading, and how many of its first items stay where the letter is too long. */
export interface ListCut {
  heading: RootContent | undefined;
  list: List;
  keeps: number;
}

/** The signs, or the steps: the alert's own words, in quotation marks, then ours, in one list. */
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
      // What the alert says itself is not said again in our words for its mechanism.
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
  // What the alert advises in words of ours stays, with one item.
  const keeps = kind === 'sign' ? 0 : Math.min(LEAST_OURS, inOurs.length);
  return {
    heading: labelled(`${FRONT_HEADS[kind]}${whoseWords(context)}`),
    list: listOf([...ofAlert, ...ours.children]),
    keeps: ofAlert.length + keeps,
  };
}

/** What to say to a child: no alert has words of its own for it. */
export const mergeOpeners = (node: Component, context: ListContext): List =>
  pick(node, 'Openers', context, {
    alert: [
      ...alertInOurWords('Openers', context),
      ...(context.isShown ? mechanismItems(node, 'Openers', context) : []),
    ],
    quoted: [],
    fewer: 0,
  });

/** Whose words are quoted in a list, where no account says it above or they are not of children of this age. */
const whoseWords = ({ isOfOlder, hasAccount, publisher }: ListContext): string =>
  isOfOlder
    ? ' (in “…”, words of the alert, of older children)'
    : hasAccount
      ? ''
      : ` (in “…”, words of ${publisher ?? 'the alert'})`;

/** What the alert says, in words of ours: families of infants are told how to help, and not what a threat asks for or what is bought. */
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
    ? [itemOf(asIn(node, mechanism[LISTS[name].mechanism]))]
    : [];
}

/**
 * The items of one list, each topic once: what the alert says in words of ours, then the modules', then the list's own.
 * @param room `quoted`: the alert’s own words beside the list, which say what nothing of ours says again; `fewer`: how many items
 * less it has space for.
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
    itemsOf(within(piece, 'ForLetter', name)).slice(0, most[piece.role]),
  );
  const least = name === 'Signs' && quoted.length >= ENOUGH_SIGNS ? 0 : LEAST_OURS;
  const topicOf = topicFinder(sameAdvice[most.topics]);
  const all = [...alert, ...ofModules, ...itemsOf([node])];
  const topicsIn = allTopics(sameAdvice[most.topics]);
  const texts = quoted.map((item) => textContent(item));
  const said = new Set(texts.flatMap(topicsIn));
  const items = uniqueBy(isToldFirst ? all.flatMap(withoutShuttingOutOf) : all, (item) =>
    topicOf(textContent(item)),
  ).filter((item) => !said.has(topicOf(textContent(item))) && !isSaidIn(textContent(item), texts));
  // The alert's own words have a heading too, which takes the room of one more.
  return listOf(
    items.slice(
      0,
      quoted.length === 0 ? count : Math.max(least, alert.length, count - quoted.length - 1),
    ),
  );
}

/** A step without what tells to shut somebody out; none where nothing is left of it. */
export function withoutShuttingOutOf(item: ListItem): ListItem[] {
  const step = textContent(item);
  const left = withoutShuttingOut(step);
  return left === step ? [item] : left === '' ? [] : [itemOf(left)];
}
