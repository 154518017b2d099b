/** What a letter says of the service of the alert, and in the alert's own words. */
import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type FrontLists, frontCounts } from '#model/alert/alert-lists.ts';
import type { WordKind } from '#model/alert/alert-source.ts';
import type { Band } from '#model/band.ts';
import { inAdviceOrder } from '#model/language/do-not.ts';
import { areInfants } from '#model/language/told-ages.ts';
import type { Component } from '#model/lesson/component.ts';
import { isComponentNode } from '#model/lesson/component.ts';
import type { Mechanism, MechanismForPupils } from '#model/mechanism.ts';
import { attribute, itemsOf, mapTop } from './nodes.ts';
import { shortened } from './part-of-account.ts';

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

/** What the first letter tells in the alert's own words. */
export interface ToldFirst {
  /** All of them, by the lists of a letter. */
  lists: FrontLists<ListItem>;
  /** How many of each list its front has room for. */
  front: ReturnType<typeof frontCounts>;
  /** What it tells of what happens: a passage may be cut after a sentence. */
  account: readonly ListItem[];
  /** Words that it has less room for, by what else it says. */
  less: number;
}

export function toldFirst(words: AdultWords, band: Pick<Band, 'ages'>, less = 0): ToldFirst {
  const { donts, steps } = inAdviceOrder(words.advice, textContent);
  const lists = { incident: words.incident, sign: words.sign, advice: steps, dont: donts };
  const front = frontCounts(lists, textContent, areInfants(band), less);
  return { lists, front, account: lists.incident.slice(0, front.incident), less };
}

/**
 * The same in fewer words: what may stand in the letter after the lesson gives way first, then the last sentences of a passage.
 * @param over By how many words the front is too long.
 * @returns `null` where nothing more gives way.
 */
export function toldShorter(
  told: ToldFirst,
  words: AdultWords,
  band: Pick<Band, 'ages'>,
  over: number,
): ToldFirst | null {
  const totalOf = ({ front }: ToldFirst): number =>
    Object.values(front).reduce((sum, count) => sum + count, 0);
  for (let less = told.less + over; less <= MOST_LESS; less += STEP) {
    const fewer = toldFirst(words, band, less);
    if (totalOf(fewer) < totalOf(told)) return fewer;
  }
  const [passage, ...others] = told.account;
  const shorter = passage ? shortened(passage, over) : null;
  return shorter ? { ...told, less: MOST_LESS, account: [shorter, ...others] } : null;
}

/** Words by which the front of no letter is too long, and by how many more each next one is tried. */
const MOST_LESS = 400;
const STEP = 5;

/** What `<Mechanism says>` may ask for. */
type TellsOf = 'works' | 'likes' | 'step';

/** What families are told of the mechanism, or a step that helps; what stands for it where there is none. */
export const withMechanism = <N extends RootContent>(
  node: N,
  words: Pick<TaughtMechanism, TellsOf> | undefined,
): N =>
  mapTop(node, (part) => {
    if (!isComponentNode(part, 'Mechanism')) return [part];
    const value =
      words?.[(attribute(part, 'says') ?? 'works') as TellsOf] || attribute(part, 'else');
    return value ? [{ type: 'text', value }] : [];
  });

/** A sentence written as the items of a list are: in quotation marks where theirs are. */
export const asIn = (list: Component, value: string): string =>
  itemsOf([list]).some((item) => /^["“]/.test(textContent(item))) ? `“${value}”` : value;
