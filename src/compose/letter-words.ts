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

/** The alert's own words by the lists of a letter, and how many of each its front has room for. */
export function listsOf(
  words: AdultWords,
  band: Pick<Band, 'ages'>,
): {
  lists: FrontLists<ListItem>;
  front: ReturnType<typeof frontCounts>;
} {
  const { donts, steps } = inAdviceOrder(words.advice, textContent);
  const lists = { incident: words.incident, sign: words.sign, advice: steps, dont: donts };
  return { lists, front: frontCounts(lists, textContent, areInfants(band)) };
}

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
