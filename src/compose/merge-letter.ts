import type { List, ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { FRONT_HEADS } from '#model/alert-lists.ts';
import type { Band } from '#model/band.ts';
import { type Component, childrenOf, isComponentNode, withChildren } from '#model/component.ts';
import { wordsIn } from '#model/count-words.ts';
import { isDoNot } from '#model/do-not.ts';
import { isForOlderThanInfants, isStepForOlderThanInfants } from '#model/for-older.ts';
import { type SameAdvice, topicFinder } from '#model/same-advice.ts';
import { areInfants, hearsMechanism } from '#model/told-ages.ts';
import { withinRoom } from './letter-room.ts';
import {
  type AdultWords,
  asIn,
  listsOf,
  type TaughtMechanism,
  withMechanism,
} from './letter-words.ts';
import { attribute, inside, itemOf, itemsOf, labelled, listOf, uniqueBy } from './nodes.ts';
import { type Piece, within } from './pieces.ts';

/** How many items a letter shows unless it says otherwise, and how many of each module stand among them. */
const LISTS = {
  Signs: { count: 4, lead: 2, support: 1 },
  Steps: { count: 5, lead: 2, support: 1 },
  Openers: { count: 4, lead: 2, support: 1 },
} as const;

/** The card is one side: the lead's own steps, and the first of a support's, before all of one that cannot wait. */
const RISKS_IN_FIRST_HOUR = 2;

/** Fewest items of our own list beside the alert's own words, which take space with their heading. */
const LEAST_OURS = 1;
const LISTS_OF = { Signs: 'sign', Steps: 'advice' } as const;

/** The names of the lists among what is said alike. */
const SAME = { Signs: 'signs', Steps: 'steps', Openers: 'openers' } as const;

/** What a letter takes in beside the modules. */
interface LetterContext {
  mechanism: TaughtMechanism | undefined;
  /** Do pupils see in the story what the service does? Else no question on it is asked. */
  isShown: boolean;
  words: AdultWords;
  /** Who issued the alert, in brackets after a space; nothing where that is not for families. */
  publishedBy: string;
  sameAdvice: SameAdvice;
  /** Are the alert's signs and steps on children older than theirs? */
  isOfOlder: boolean;
  band: Pick<Band, 'ages'>;
}

/** Which of its sentences goes into which list of a letter. */
const ITEM = { Signs: 'sign', Steps: 'step', Openers: 'home' } as const;

/**
 * The letter with what the alert and the modules add: the alert's own words as a list before ours, then the modules' items,
 * then its own, up to its count. What two of them say in other words stands once. What is said of any such alert gives way
 * where the front has no room for it.
 */
export function mergeLetter(
  letter: Component,
  pieces: readonly Piece[],
  frame: Component | undefined,
  { mechanism, isShown, words, publishedBy, sameAdvice, isOfOlder, band }: LetterContext,
): Component {
  const brings = hearsMechanism(band) ? mechanism : undefined;
  const children: RootContent[] = [];
  const cuts: {
    heading?: RootContent | undefined;
    list: List;
    keeps: number;
  }[] = [];
  const { lists, front } = listsOf(words, band);
  /** Whose words are quoted in a list, where no account says it above or they are not of children of this age. */
  const whose = (isSaid: boolean): string =>
    isOfOlder ? ' (“…”: the alert’s, of older children)' : isSaid ? '' : ' (“…”: the alert’s)';
  // Families of infants are told how to help, and not what a threat asks for or what is bought.
  const isForAge = (item: ListItem, name: string): boolean =>
    !areInfants(band) ||
    !(name === 'Signs' ? isForOlderThanInfants : isStepForOlderThanInfants)(textContent(item));
  // What happens is told in the alert's own words where its lead took them, or else in ours.
  const incident = lists.incident.slice(0, front.incident);
  for (const child of childrenOf(letter)) {
    const name = LIST_NAMES.find((one) => isComponentNode(child, one));
    if (!name && tellsOfAlert(child)) {
      const account = incident.length > 0 ? accountOf(incident, publishedBy) : [];
      children.push(child, ...account, ...lawOf(mechanism, band));
      continue;
    }
    if (!name || !isComponentNode(child)) {
      children.push(
        isComponentNode(child, 'FirstHour')
          ? firstHour(child, pieces, sameAdvice.firstHour, mechanism?.firstHour)
          : child,
      );
      continue;
    }
    const list = name === 'Openers' ? null : LISTS_OF[name];
    const own = list ? lists[list].slice(0, front[list]) : [];
    const not = list === 'advice' ? lists.dont.slice(0, front.dont) : [];
    // What the alert asks not to do, in words of ours, stands with what it asks so in its own.
    const inOurs = itemsOf(inside(frame, name)).filter((item) => isForAge(item, name));
    const isApart = (item: ListItem): boolean => not.length > 0 && isDoNot(textContent(item));
    const more = [
      ...inOurs.filter((item) => !isApart(item)),
      // What the alert says itself is not said again in our words for its mechanism.
      ...(brings && own.length === 0 && (isShown || name !== 'Openers')
        ? [itemOf(asIn(child, brings[ITEM[name]]))]
        : []),
    ];
    const ours = listOf(
      pick(child, pieces, name, sameAdvice[SAME[name]], more, {
        beside: own.length + not.length,
        fewer: name === 'Signs' && incident.length > 0 ? 1 : 0,
      }),
    );
    if (!list) {
      // The card's openers are a place of their own; signs and steps are lists in the letter's text.
      children.push(withChildren(child, [ours]));
      continue;
    }
    const [heading] = children.at(-1)?.type === 'paragraph' ? children.splice(-1) : [];
    const ofAlert = [...own, ...not, ...(not.length > 0 ? inOurs.filter(isApart) : [])];
    if (ofAlert.length === 0) {
      children.push(...(heading ? [heading] : []), ours);
      const isTold = list === 'sign' && incident.length > 0;
      cuts.push({ heading, list: ours, keeps: Math.max(inOurs.length, isTold ? 0 : LEAST_OURS) });
      continue;
    }
    // One list: the alert's own words, in quotation marks, then ours.
    const all = listOf([...ofAlert, ...ours.children]);
    const head = labelled(`${FRONT_HEADS[list]}${whose(incident.length > 0)}`);
    children.push(head, all);
    // What the alert advises in words of ours stays, with one item.
    const kept = list === 'sign' ? 0 : Math.min(LEAST_OURS, inOurs.length);
    cuts.push({ heading: head, list: all, keeps: ofAlert.length + kept });
  }
  // What draws children to something that the lesson doesn't show is no word for the lesson.
  const mechanismWords = mechanism && {
    ...mechanism,
    ...(isShown ? {} : { likes: '' }),
  };
  const said = mechanismWords?.likes ? children : children.filter((child) => !tellsOfLikes(child));
  const likes = incident.length > 0 ? said.find(speaksOfLikes) : said.find(tellsOfLikes);
  // How it begins in every letter; that all may be seen, at its end, is said in any case.
  const opening = childrenOf(letter).find((node) => said.includes(node) && !isLabelled(node));
  const filled = withMechanism(withChildren(letter, said), mechanismWords);
  /** Where a node of the letter stands once that is filled in. */
  const at = (node: RootContent) => childrenOf(filled)[said.indexOf(node)] as RootContent;
  return withinRoom(filled, [
    ...(likes ? [{ paragraph: at(likes) }] : []),
    ...cuts.map((cut) => ({
      ...cut,
      list: at(cut.list),
      heading: cut.heading && at(cut.heading),
    })),
    ...(opening ? [{ paragraph: at(opening) }] : []),
  ]);
}

/** From this age families are told the law of it. */
const LAW_FROM = 11;
const lawOf = (mechanism: TaughtMechanism | undefined, { ages }: Pick<Band, 'ages'>) =>
  mechanism?.law && ages[0] >= LAW_FROM ? [labelled('The law.', mechanism.law)] : [];

/** What the alert says itself of what happens: a passage as a paragraph, picked sentences as a list. */
function accountOf(items: readonly ListItem[], publishedBy: string): RootContent[] {
  const head = labelled(`${FRONT_HEADS.incident}${publishedBy}`);
  const isPassage = items.some((item) => wordsIn(textContent(item)).length > WORDS_OF_A_SENTENCE);
  return isPassage ? [head, ...items.flatMap(({ children }) => children)] : [head, listOf(items)];
}

/** What is longer is no item of a list. */
const WORDS_OF_A_SENTENCE = 24;

/** Does a paragraph begin with words in bold? What has none is said of any lesson. */
const isLabelled = (node: RootContent): boolean =>
  node.type !== 'paragraph' || node.children[0]?.type === 'strong';

/** Is it a paragraph that has nothing to say but what draws children in? Where nobody knows that, it is left out. */
const tellsOfLikes = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some((one) => isComponentNode(one, 'Mechanism')) &&
  node.children.every(
    (one) =>
      one.type === 'strong' ||
      (one.type === 'text' && one.value.trim() === '') ||
      (isComponentNode(one, 'Mechanism') &&
        attribute(one, 'says') === 'likes' &&
        !attribute(one, 'else')),
  );

/** Does it say what draws children in, whatever else it says? */
const speaksOfLikes = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some(
    (one) => isComponentNode(one, 'Mechanism') && attribute(one, 'says') === 'likes',
  );

/** Is it the paragraph that says what the alert is about, and how that works? */
const tellsOfAlert = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some(
    (one) => isComponentNode(one, 'Mechanism') && (attribute(one, 'says') ?? 'works') === 'works',
  );

const LIST_NAMES = ['Signs', 'Steps', 'Openers'] as const;

/** Calm first, then what stops what the service does, such as a ring to the bank, and what this risk needs; each step once, and last of all whom to tell. */
function firstHour(
  node: Component,
  pieces: readonly Piece[],
  topics: SameAdvice['firstHour'],
  first: string | undefined,
): RootContent {
  const own = itemsOf([node]);
  const [lead, ...supports] = pieces;
  const urgent = supports.filter(({ cannotWait }) => cannotWait);
  const stepsOf = (piece: Piece): ListItem[] => itemsOf(within(piece, 'ForLetter', 'FirstHour'));
  const added = [...new Set([...(lead ? [lead] : []), ...urgent, ...supports])]
    .slice(0, RISKS_IN_FIRST_HOUR)
    .flatMap((piece) => (piece === lead ? stepsOf(piece) : stepsOf(piece).slice(0, 1)));
  const does = first === undefined ? [] : [itemOf(first)];
  const all = [...own.slice(0, 1), ...does, ...own.slice(1, -1), ...added, ...own.slice(-1)];
  const topicOf = topicFinder(topics);
  return withChildren(node, [listOf(uniqueBy(all, (step) => topicOf(textContent(step))))]);
}

/**
 * @param room How many of the alert’s own words stand beside the list, and how many items less it has space for where the
 * alert's own account stands above.
 */
function pick(
  node: Component,
  pieces: readonly Piece[],
  name: keyof typeof LISTS,
  topics: SameAdvice[keyof SameAdvice],
  alerts: readonly ListItem[],
  { beside, fewer }: { beside: number; fewer: number },
): ListItem[] {
  const most = LISTS[name];
  const count = Number(attribute(node, 'count') ?? most.count) - fewer;
  const added = pieces.flatMap((piece) =>
    itemsOf(within(piece, 'ForLetter', name)).slice(0, most[piece.role]),
  );
  const topicOf = topicFinder(topics);
  return uniqueBy([...alerts, ...added, ...itemsOf([node])], (item) =>
    topicOf(textContent(item)),
  ).slice(0, beside === 0 ? count : Math.max(LEAST_OURS, alerts.length, count - beside - 1));
}
