import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { FRONT_HEADS, WORDS_OF_A_SENTENCE } from '#model/alert/alert-lists.ts';
import { thoughtsOf } from '#model/alert/word-paragraph.ts';
import type { Band } from '#model/band.ts';
import { type SameAdvice, topicFinder } from '#model/language/same-advice.ts';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import { STEPS_FIRST } from '#model/paper/letter.ts';
import { wordsIn } from '#model/text/count-words.ts';
import {
  LIST_NAMES,
  type ListCut,
  mergeList,
  mergeOpeners,
  withoutShuttingOutOf,
} from './letter-lists.ts';
import { type Cut, type ExcessWords, shortenToFit } from './letter-room.ts';
import {
  type AdultWords,
  type FirstLetterWords,
  fillMechanism,
  firstLetterWords,
  shortenFirstLetter,
  type TaughtMechanism,
} from './letter-words.ts';
import { attribute, itemOf, itemsOf, labelled, listOf, uniqueBy } from './nodes.ts';
import { type Piece, usedWithin } from './pieces.ts';

/** Input of a letter besides the modules. */
interface LetterContext {
  mechanism: TaughtMechanism | undefined;
  /** How further mechanisms work: told where the alert's own words say nothing of what happens. */
  worksToo: readonly string[];
  /** How it works, where there is no mechanism. */
  works: string | undefined;
  /** Do pupils see the mechanism in the story? Otherwise no question is about it. */
  isShown: boolean;
  words: AdultWords;
  sameAdvice: SameAdvice;
  /** Are the alert's signs and steps about children older than this band's? */
  isOfOlder: boolean;
  /** Does the alert advise to tell an adult before anybody is blocked, or anything turned off? */
  isToldFirst: boolean;
  band: Pick<Band, 'ages'>;
  /** Computes by how many words the front is too long. */
  over: ExcessWords;
}

/**
 * Merges the alert's words and the modules into a letter: the alert's own words first in each list, then the modules'
 * items, then the template's. No topic stands twice. If the front is too long, general text is cut first, then words
 * that fit into the letter after the lesson.
 * @returns The letter, and the alert's own words that it tells.
 */
export function mergeLetter(
  letter: Component,
  pieces: readonly Piece[],
  frame: Component | undefined,
  context: LetterContext,
): { letter: Component; told: FirstLetterWords } {
  const { words, band, over } = context;
  let told = firstLetterWords(words, band);
  for (;;) {
    const merged = mergeTelling(told, letter, pieces, frame, context);
    const tooMany = over(childrenOf(merged));
    const shorter = tooMany > 0 ? shortenFirstLetter(told, words, band, tooMany) : null;
    if (shorter === null) return { letter: merged, told };
    told = shorter;
  }
}

function mergeTelling(
  { lists, front, account }: FirstLetterWords,
  letter: Component,
  pieces: readonly Piece[],
  frame: Component | undefined,
  context: LetterContext,
): Component {
  const { mechanism, works, worksToo, isShown, band } = context;
  const listContext = { ...context, pieces, frame, lists, front, hasAccount: account.length > 0 };
  const merged: RootContent[] = [];
  const cuts: ListCut[] = [];
  for (const child of childrenOf(letter)) {
    const list = LIST_NAMES.find((name) => isComponentNode(child, name));
    if (list === 'Openers')
      // Openers on the card keep their component; signs and steps become plain lists.
      merged.push(withChildren(child, [mergeOpeners(child as Component, listContext)]));
    else if (list) {
      const heading = merged.at(-1)?.type === 'paragraph' ? merged.pop() : undefined;
      const cut = mergeList(child as Component, list, heading, listContext);
      merged.push(...(cut.heading ? [cut.heading] : []), cut.list);
      cuts.push(cut);
    } else if (isComponentNode(child, 'FirstHour')) merged.push(firstHour(child, pieces, context));
    else if (tellsOfAlert(child))
      merged.push(child, ...accountOf(account), ...lawOf(mechanism, band));
    else merged.push(child);
  }
  const allWords = mechanism ?? (works === undefined ? undefined : { works, likes: '', step: '' });
  const mechanismWords = allWords && {
    ...allWords,
    ...(mechanism && account.length === 0
      ? { works: [mechanism.works, ...worksToo].join(' ') }
      : {}),
    // What attracts children to something that the lesson does not show is left out.
    ...(isShown ? {} : { likes: '' }),
  };
  const content = mechanismWords?.likes ? merged : merged.filter((node) => !tellsOfLikes(node));
  const filled = new Map(content.map((node) => [node, fillMechanism(node, mechanismWords)]));
  const cutOf = (node: RootContent | undefined): Cut[] => {
    const paragraph = node && filled.get(node);
    return paragraph ? [{ paragraph }] : [];
  };
  return shortenToFit(
    withChildren(letter, [...filled.values()]),
    [
      ...cutOf(content.find(account.length > 0 ? speaksOfLikes : tellsOfLikes)),
      // Signs come after the steps, and are cut before them.
      ...cuts.toReversed().map(({ heading, list, keeps }) => ({
        heading: heading && filled.get(heading),
        list: filled.get(list) ?? list,
        keeps,
      })),
    ],
    context.over,
  );
}

/**
 * The card is one side: all steps of the leading risk and of risks that cannot wait, but only the first of this many
 * others.
 */
const RISKS_IN_FIRST_HOUR = 2;

/** From this age on families are told the law on the mechanism. */
const LAW_FROM = 11;
const lawOf = (mechanism: TaughtMechanism | undefined, { ages }: Pick<Band, 'ages'>) =>
  mechanism?.law && ages[0] >= LAW_FROM ? [labelled('The law.', mechanism.law)] : [];

/** Is the account a passage, rather than picked sentences? */
const isPassage = (account: readonly ListItem[]): boolean =>
  account.some((item) => wordsIn(textContent(item)).length > WORDS_OF_A_SENTENCE);

/** What the alert says itself of what happens: whole thoughts, each by itself, as a paragraph or as a list; none of neither. */
function accountOf(items: readonly ListItem[]): RootContent[] {
  if (items.length === 0) return [];
  const head = labelled(FRONT_HEADS.incident);
  const thoughts = items.flatMap((item) =>
    item.children
      .flatMap((child) => (child.type === 'paragraph' ? thoughtsOf(child) : []))
      .map((thought): ListItem => ({ ...item, children: [thought] })),
  );
  return isPassage(items) && thoughts.length === 1
    ? [head, ...thoughts.flatMap(({ children }) => children)]
    : [head, listOf(thoughts)];
}

/** Is it a paragraph only on what attracts children? It is left out where nobody knows that. */
const tellsOfLikes = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some((child) => isComponentNode(child, 'Mechanism')) &&
  node.children.every(
    (child) =>
      child.type === 'strong' ||
      (child.type === 'text' && child.value.trim() === '') ||
      (isComponentNode(child, 'Mechanism') &&
        attribute(child, 'says') === 'likes' &&
        !attribute(child, 'else')),
  );

/** Does it mention what attracts children, among other things? */
const speaksOfLikes = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some(
    (child) => isComponentNode(child, 'Mechanism') && attribute(child, 'says') === 'likes',
  );

/** Is it the paragraph on what the alert is about, and how that works? */
const tellsOfAlert = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some(
    (child) =>
      isComponentNode(child, 'Mechanism') && (attribute(child, 'says') ?? 'works') === 'works',
  );

/** A step that comes after telling somebody: “Then report the person in the app, and block them.” */
const AFTER_TELLING = /^Then\b/;

/**
 * The first hour: danger and calm, then what stops the mechanism (such as a call to the bank), then this risk's steps,
 * each once. Whom to tell comes last, before steps that have to wait for it.
 */
function firstHour(
  node: Component,
  pieces: readonly Piece[],
  { sameAdvice, mechanism, isToldFirst }: LetterContext,
): RootContent {
  const first = mechanism?.firstHour;
  const own = itemsOf([node]);
  const [lead, ...supports] = pieces;
  const urgent = supports.filter(({ cannotWait }) => cannotWait);
  const stepsOf = (piece: Piece): ListItem[] =>
    itemsOf(usedWithin(piece, 'ForLetter', 'FirstHour'));
  const added = [...new Set([...(lead ? [lead] : []), ...urgent, ...supports])]
    .slice(0, RISKS_IN_FIRST_HOUR)
    .flatMap((piece) => (piece === lead ? stepsOf(piece) : stepsOf(piece).slice(0, 1)));
  const ofMechanism = first === undefined ? [] : [itemOf(first)];
  const waits = (step: ListItem): boolean => AFTER_TELLING.test(textContent(step));
  const all = [
    ...own.slice(0, STEPS_FIRST),
    ...ofMechanism,
    ...own.slice(STEPS_FIRST, -1),
    ...added.filter((step) => !waits(step)),
    ...own.slice(-1),
    ...added.filter(waits),
  ];
  const topicsIn = topicFinder(sameAdvice.firstHour);
  const steps = isToldFirst ? all.flatMap(withoutShuttingOutOf) : all;
  return withChildren(node, [listOf(uniqueBy(steps, (step) => topicsIn(textContent(step))[0]))]);
}
