/** Selects cards, steps or pairs of an activity by their row numbers on the slide. */

import type { Component } from '#model/lesson/component.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import { type Context, fail } from '../context.ts';

/**
 * The block with these rows only, in the slide's order, and of the groups only those that they go into, at least two; a
 * number beyond the last row is reported. Unchanged where no rows are given, or the block has none.
 */
export function takeRows<B extends SlideBlock>(
  context: Context,
  node: Component,
  block: B,
  rows: readonly number[] | undefined,
): B {
  const list = ROWS[block.kind];
  if (!rows || !list) return block;
  const items = (block as unknown as Record<string, readonly unknown[]>)[list] ?? [];
  if (Math.max(...rows) > items.length)
    fail(
      context,
      'reference-resolves',
      node,
      `Unexpected rows="${rows.join(' ')}", expected numbers from 1 to ${items.length}`,
      'The sheet takes some of the slide’s cards by the number of their row. Count the rows of the slide’s table or list.',
    );
  const taken = { ...block, [list]: items.filter((_, index) => rows.includes(index + 1)) };
  if (taken.kind !== 'sort') return taken;
  const groups = taken.groups.filter((name) => taken.cards.some(({ group }) => group === name));
  return groups.length < 2 ? taken : { ...taken, groups };
}

/** The field that has the rows of each kind of activity. */
const ROWS: Partial<Record<SlideBlock['kind'], string>> = {
  sort: 'cards',
  order: 'items',
  match: 'pairs',
  statements: 'items',
  choices: 'options',
};
