/**
 * What a list or a paragraph is: its heading is one witness, its own sentences are the others. Where a heading says
 * plainly what it opens it is believed; where it only hints, or says nothing, the sense of what stands below decides.
 */
import type { Block } from '../blocks/alert-block.ts';
import { CROSS, markOf } from '../blocks/list-marker.ts';
import type { Placed } from '../blocks/placed.ts';
import type { Section } from '../blocks/section-words.ts';
import { OF_WHOM } from '../sentences/listed-signs.ts';
import { CHANGED, isEvent, isOrder, isRoute, looksNoticed } from '../sentences/sense.ts';
import { plainWords, sentencesOf } from '../sentences/sentences.ts';
import { speaksOfRisk } from './speaks-of-risk.ts';

/** Sections that turn round what stands in them: no item talks them out of it. */
const FIRM: ReadonlySet<Section> = new Set(['not', 'denied', 'around']);

/** A list with what its items say of it. */
interface Votes {
  /** Shares of the items, from 0 to 1. */
  orders: number;
  signs: number;
  events: number;
  risks: number;
}

/** Shares of the items of a list by which it is taken for one thing or another: those by which the papers of the fixtures are read best. */
const [MOST, HALF, A_THIRD] = [0.6, 0.5, 1 / 3];

/** Gives every list and paragraph the section that heading and contents agree on best. */
export function weighLists(placed: readonly Placed[]): Placed[] {
  const weighed = [...placed];
  const hasTicks = placed.some(({ sign }) => /[✓✔✅]/u.test(sign));
  for (let from = 0; from < placed.length; from += 1) {
    const first = placed[from];
    if (!first || first.isLeadIn || first.isTitle) continue;
    const isFurtherBelow = placed[from - 1]?.kind !== 'heading';
    if (first.kind === 'paragraph' || first.kind === 'quote')
      weighed[from] = weighProse(first, isFurtherBelow);
    if (first.kind !== 'item') continue;
    const items = sameList(placed, from);
    const section = weigh(items, isFurtherBelow, hasTicks);
    if (section !== undefined && section !== first.section)
      for (const at of items.keys()) {
        const item = items[at];
        if (item && !item.isLeadIn)
          weighed[from + at] = { ...item, section, sure: 'guess', heading: first.heading };
      }
    from += items.length - 1;
  }
  return weighed;
}

/** The items that follow one another in one section, with signs that say the same. */
function sameList(placed: readonly Placed[], from: number): Placed[] {
  const items = itemsFrom(placed, from);
  const [first] = items;
  const end = items.findIndex(
    ({ section, sign }) => section !== first?.section || markOf(sign) !== markOf(first.sign),
  );
  return end < 0 ? items : items.slice(0, end);
}

/** The list that begins at a block. */
export function itemsFrom<Kind extends Block>(blocks: readonly Kind[], from: number): Kind[] {
  const rest = blocks.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== 'item');
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * The section of a list, or `undefined` to leave it.
 * @param items At least one.
 * @param isFurtherBelow Something stands between it and its heading, such as another list and a line with no meaning of its own.
 * @param hasTicks The paper ticks what to do, so what it crosses is what not to do.
 */
function weigh(
  items: readonly Placed[],
  isFurtherBelow: boolean,
  hasTicks: boolean,
): Section | null | undefined {
  const { section = null, sure } = items[0] ?? {};
  const statements = items.filter(({ isLeadIn }) => !isLeadIn);
  if (
    hasTicks &&
    section !== 'risks' &&
    statements.length > 0 &&
    statements.every(({ sign }) => CROSS.test(sign))
  )
    return 'not';
  if (section === null || section === 'about') {
    const guess = sectionOfItems(statements);
    return guess ?? undefined;
  }
  if (statements.length < 2 || FIRM.has(section)) return undefined;
  const votes = votesOf(statements);
  if (isFurtherBelow && ASKS_NOTHING.has(section) && votes.orders >= MOST) return 'advice';
  // “🚩 Going quiet”, below what is ticked: to be noticed, and not to be done.
  const areFlagged = statements.every(({ sign }) => markOf(sign) === 'flag');
  if (section === 'advice' && areFlagged && votes.signs >= MOST && votes.orders < HALF)
    return 'signs';
  // “What to watch out for: Livestreaming: anyone can ask …”: what it does, not what a child shows.
  if (section === 'signs' && sure !== 'plain' && votes.signs < HALF && votes.risks >= MOST)
    return 'risks';
  // “Advice and support”, over numbers alone.
  const routes = statements.filter(({ text }) => isRoute(text)).length;
  const isHelp =
    (section === 'advice' || section === 'steps') && routes >= statements.length * MOST;
  return isHelp ? 'help' : undefined;
}

/** Sections in which nothing is advice. */
const ASKS_NOTHING: ReadonlySet<Section> = new Set(['facts', 'risks', 'denied', 'appeal', 'signs']);

/**
 * Prose under a heading that only hints: where none of it reads so, it just tells. So do orders further below one that
 * asks for nothing: “Why they love it”, and then what to do.
 */
function weighProse(block: Placed, isFurtherBelow: boolean): Placed {
  const { section, sure } = block;
  if (section === null) return block;
  const parts = sentencesOf(block).flatMap(({ plain }) => plain.split(/;\s+/));
  if (
    isFurtherBelow &&
    ASKS_NOTHING.has(section) &&
    parts.every((plain) => isOrder(plain) || isRoute(plain))
  )
    return { ...block, section: null, sure: 'guess' };
  if (sure === 'plain' || FIRM.has(section)) return block;
  const share = (is: (plain: string) => boolean): number => parts.filter(is).length / parts.length;
  const isMisplaced =
    section === 'signs'
      ? share(isEvent) >= HALF ||
        (sure === 'loose' && !parts.some(listsNoticed) && share(looksNoticed) <= A_THIRD)
      : section === 'advice' || section === 'steps'
        ? share(isOrder) === 0 && !parts.some((plain) => SHOULD.test(plain)) && !isRoute(block.text)
        : false;
  return isMisplaced ? { ...block, section: null, sure: 'guess' } : block;
}

/** “grey under the eyes, short tempers by two o’clock, an alarm under a pillow”, “a child who charges the watch, who …” */
const listsNoticed = (plain: string): boolean => {
  const items = plain.split(/, (?:and |or )?/);
  return (
    items.length > 2 &&
    (items.filter(looksNoticed).length >= items.length * MOST ||
      items.every((item) => OF_WHOM.test(item)))
  );
};

const SHOULD = /\b(should|must|need to|please|ask\w*|advise|recommend|suggest|urge|can)\b/;

function votesOf(items: readonly Block[]): Votes {
  const plain = items.map(({ text }) => plainWords(text));
  const share = (is: (text: string) => boolean): number =>
    plain.filter(is).length / Math.max(1, plain.length);
  return {
    orders: share(isOrder),
    signs: share(looksNoticed),
    events: share(isEvent),
    risks: share(speaksOfRisk),
  };
}

/** “To: Families of pupils”: the head of a letter. */
const LABEL = /^\p{L}[\p{L} ]{0,12}:/u;
/** Words of an item that is no sentence. */
const MOST_FRAGMENT = 12;

/** The section that most items of a list belong to, or `null`. */
export function sectionOfItems(items: readonly Block[]): Section | null {
  if (items.length < 2) return null;
  const votes = votesOf(items);
  const areOrders = votes.orders >= MOST;
  const isCrossed = items.every(({ sign }) => CROSS.test(sign));
  if (isCrossed && (areOrders || votes.signs < HALF)) return 'not';
  if (areOrders) return 'advice';
  if (votes.events >= HALF) return 'risks';
  const changed = items.filter(({ text }) => CHANGED.test(plainWords(text))).length / items.length;
  // Signs of a child speak of money and secrets too: what reads as one is one, though it names a risk.
  if (votes.signs >= MOST && changed >= HALF) return 'signs';
  if (votes.risks >= MOST) return 'risks';
  if (votes.signs >= MOST && changed >= A_THIRD) return 'signs';
  if (votes.risks >= HALF) return 'risks';
  // A few words each, and no risk, order or place among them: what one may see.
  const areShort = items.every(
    ({ text }) =>
      text.split(/\s+/).length <= MOST_FRAGMENT && !/[.!?]$/.test(text) && !LABEL.test(text),
  );
  return areShort && votes.risks <= A_THIRD && changed > 0 ? 'signs' : null;
}
