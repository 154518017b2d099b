import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { AFTER_HEADS, FRONT_HEADS, ON_FRONT } from '#model/alert-lists.ts';
import type { WordKind } from '#model/alert-source.ts';
import type { Band } from '#model/band.ts';
import { type Component, childrenOf, isComponentNode, withChildren } from '#model/component.ts';
import { inAdviceOrder, isDoNot } from '#model/do-not.ts';
import type { Mechanism, MechanismForPupils } from '#model/mechanism.ts';
import { type SameAdvice, topicFinder } from '#model/same-advice.ts';
import { attribute, inside, itemOf, itemsOf, labelled, listOf, mapTop, uniqueBy } from './nodes.ts';
import { type Piece, within } from './pieces.ts';

/** How many items a letter shows unless it says otherwise, and how many of each module stand among them. */
const LISTS = {
  Signs: { count: 4, lead: 2, support: 1 },
  Steps: { count: 5, lead: 2, support: 1 },
  Openers: { count: 4, lead: 2, support: 1 },
} as const;

/** The card is one side: the lead's own steps, and the first of a support's, before all of one that cannot wait. */
const RISKS_IN_FIRST_HOUR = 2;

/** What adults are told of a mechanism that a band is taught, and what pupils hear. */
export interface TaughtMechanism extends Omit<Mechanism['adults'], 'letter' | 'older'> {
  id: string;
  /** What an adult calls it. */
  name: string;
  /** How it works, to families of this band. */
  works: string;
  likes: string;
  /** Word stems by which a lesson shows that it is led by it. */
  proof: readonly string[];
  pupils: MechanismForPupils;
}

/** The alert's own words that the lead accepted for adults, as items of a list. */
export type AdultWords = Readonly<Record<WordKind, readonly ListItem[]>>;

/** Fewest items of our own list beside the alert's own words, which take space with their heading. */
const LEAST_OURS = 1;
const KIND = { Signs: 'sign', Steps: 'advice' } as const;

/** Things to ask after the lesson: the story's own first, then on what it showed, then what can be asked after any. */
const ASKS = 3;

/**
 * The letter after the lesson: what to ask of its story, what to try, and what the first letter had no room for.
 * @param shown What the service does, where pupils saw it in the story: a family is asked about nothing else.
 */
export function mergeLetterAfter(
  letter: Component,
  pieces: readonly Piece[],
  words: AdultWords,
  shown: TaughtMechanism | undefined,
): Component {
  // A lesson that takes words alone of a module does not tell its story.
  const lead = pieces.find(({ role }) => role === 'lead');
  const asks = lead ? (attribute(lead.module, 'asks') ?? '').split('|') : [];
  const ofStory = asks
    .map((ask) => ask.trim())
    .filter(Boolean)
    .map(itemOf);
  const list = (heading: string, items: readonly ListItem[]): RootContent[] =>
    items.length === 0 ? [] : [labelled(heading), listOf(items)];
  const asksOf = (child: Component): ListItem[] => [
    ...ofStory,
    ...(shown ? [itemOf(asIn(child, shown.home))] : []),
    ...itemsOf([child]),
  ];
  const withService = withMechanism(letter, shown);
  const { donts, steps } = inAdviceOrder(words.advice, textContent);
  return withChildren(withService, [
    ...childrenOf(withService).map((child) =>
      isComponentNode(child, 'Asks')
        ? withChildren(child, [listOf(asksOf(child).slice(0, ASKS))])
        : child,
    ),
    ...list(AFTER_HEADS.incident, words.incident.slice(ON_FRONT.incident)),
    ...list(AFTER_HEADS.advice, steps.slice(ON_FRONT.advice)),
    ...list(AFTER_HEADS.dont, donts.slice(ON_FRONT.dont)),
    ...list(AFTER_HEADS.sign, words.sign.slice(ON_FRONT.sign)),
  ]);
}

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

/** What the mechanism brings for families speaks of phones and friends online; below, the modules' own items do. */
const MECHANISM_FROM = 9;

/** Which of its sentences goes into which list of a letter. */
const ITEM = { Signs: 'sign', Steps: 'step', Openers: 'home' } as const;

/**
 * The letter with what the alert and the modules add: the alert's own words as a list before ours, then the modules' items,
 * then its own, up to its count. What two of them say in other words stands once.
 */
export function mergeLetter(
  letter: Component,
  pieces: readonly Piece[],
  frame: Component | undefined,
  { mechanism, isShown, words, publishedBy, sameAdvice, isOfOlder, band }: LetterContext,
): Component {
  const brings = band.ages[0] >= MECHANISM_FROM ? mechanism : undefined;
  const children: RootContent[] = [];
  // What happens is told in the alert's own words where its lead took them, or else in ours.
  const incident = words.incident.slice(0, ON_FRONT.incident);
  for (const child of childrenOf(letter)) {
    const name = LIST_NAMES.find((one) => isComponentNode(child, one));
    if (!name && incident.length > 0 && tellsOfAlert(child)) {
      children.push(child, labelled(`${FRONT_HEADS.incident}${publishedBy}`), listOf(incident));
      continue;
    }
    if (!name || !isComponentNode(child)) {
      children.push(
        isComponentNode(child, 'FirstHour')
          ? firstHour(child, pieces, sameAdvice.firstHour)
          : child,
      );
      continue;
    }
    const all = name === 'Openers' ? [] : words[KIND[name]];
    const { donts, steps } =
      name === 'Steps' ? inAdviceOrder(all, textContent) : { donts: [], steps: all };
    const own = name === 'Openers' ? [] : steps.slice(0, ON_FRONT[KIND[name]]);
    const not = donts.slice(0, ON_FRONT.dont);
    // What the alert asks not to do, in words of ours, stands with what it asks so in its own.
    const inOurs = itemsOf(inside(frame, name));
    const isApart = (item: ListItem): boolean => not.length > 0 && isDoNot(textContent(item));
    const more = [
      ...inOurs.filter((item) => !isApart(item)),
      // What the alert says itself is not said again in our words for its mechanism.
      ...(brings && own.length === 0 && (isShown || name !== 'Openers')
        ? [itemOf(asIn(child, brings[ITEM[name]]))]
        : []),
    ];
    const list = listOf(
      pick(child, pieces, name, sameAdvice[SAME[name]], more, {
        beside: own.length + not.length,
        fewer: name === 'Signs' && incident.length > 0 ? 1 : 0,
      }),
    );
    if (name === 'Openers') {
      // The card's openers are a place of their own; signs and steps are lists in the letter's text.
      children.push(withChildren(child, [list]));
      continue;
    }
    const from = `${name === 'Steps' ? publishedBy : ''}${isOfOlder ? ', of older children' : ''}`;
    const heading = children.at(-1)?.type === 'paragraph' ? children.splice(-1) : [];
    const ofAlert =
      own.length === 0 ? [] : [labelled(`${FRONT_HEADS[KIND[name]]}${from}`), listOf(own)];
    const notToDo =
      not.length === 0
        ? []
        : [labelled(FRONT_HEADS.dont), listOf([...not, ...inOurs.filter(isApart)])];
    children.push(...ofAlert, ...notToDo, ...heading, list);
  }
  // What draws children to something that the lesson doesn't show is no word for the lesson.
  const mechanismWords = mechanism && {
    ...mechanism,
    ...(isShown ? {} : { likes: '' }),
    ...(incident.length > 0 ? { works: '' } : {}),
  };
  const said = mechanismWords?.likes ? children : children.filter((child) => !tellsOfLikes(child));
  return withMechanism(withChildren(letter, said), mechanismWords);
}

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

/** Is it the paragraph that says what the alert is about, and how that works? */
const tellsOfAlert = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some(
    (one) => isComponentNode(one, 'Mechanism') && (attribute(one, 'says') ?? 'works') === 'works',
  );

const LIST_NAMES = ['Signs', 'Steps', 'Openers'] as const;

/** Calm first, then what this risk needs, each step once, and last of all whom to tell. */
function firstHour(
  node: Component,
  pieces: readonly Piece[],
  topics: SameAdvice['firstHour'],
): RootContent {
  const own = itemsOf([node]);
  const [lead, ...supports] = pieces;
  const urgent = supports.filter(({ cannotWait }) => cannotWait);
  const stepsOf = (piece: Piece): ListItem[] => itemsOf(within(piece, 'ForLetter', 'FirstHour'));
  const added = [...new Set([...(lead ? [lead] : []), ...urgent, ...supports])]
    .slice(0, RISKS_IN_FIRST_HOUR)
    .flatMap((piece) => (piece === lead ? stepsOf(piece) : stepsOf(piece).slice(0, 1)));
  const all = [...own.slice(0, -1), ...added, ...own.slice(-1)];
  const topicOf = topicFinder(topics);
  return withChildren(node, [listOf(uniqueBy(all, (step) => topicOf(textContent(step))))]);
}

/** What `<Mechanism says>` may ask for. */
type TellsOf = 'works' | 'likes' | 'step';

/** What families are told of the mechanism, or a step that helps; what stands for it where there is none. */
const withMechanism = <N extends RootContent>(
  node: N,
  words: Pick<TaughtMechanism, TellsOf> | undefined,
): N =>
  mapTop(node, (one) => {
    if (!isComponentNode(one, 'Mechanism')) return [one];
    const value = words?.[(attribute(one, 'says') ?? 'works') as TellsOf] || attribute(one, 'else');
    return value ? [{ type: 'text', value }] : [];
  });

/** A sentence as the items of a list are written: in quotation marks, where theirs stand in such. */
const asIn = (list: Component, value: string): string =>
  itemsOf([list]).some((item) => /^["“]/.test(textContent(item))) ? `“${value}”` : value;

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
