/** Some of an activity's cards, steps or pairs, by the numbers of their rows on the slide. */

import type { Component } from '#model/lesson/component.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import { type Context, fail } from '../context.ts';

/**
 * The block with the items of these rows alone, in the slide's order, so that steps stay in theirs; a number beyond the
 * last row is reported. Without rows, and for a block that has none, it is returned as it is.
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
  return { ...block, [list]: items.filter((_, index) => rows.includes(index + 1)) };
}

/** Where each kind of activity keeps what stands in its rows. */
const ROWS: Partial<Record<SlideBlock['kind'], string>> = {
  sort: 'cards',
  order: 'items',
  match: 'pairs',
  statements: 'items',
  choices: 'options',
};
