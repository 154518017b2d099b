/** Paper, folded and turned in the head: what stands behind, beside and after what. */
import { describe, expect, test } from 'vitest';
import { bookletSides, type Side, twoUpSides } from '#render/typst/pack/imposition.ts';

/** A half of a sheet: a leaf of the booklet, with the page on each of its faces. */
type Leaf = { front: number | null; back: number | null };

/**
 * Turns a sheet over its long edge: what lay right still lies right, and is upside down unless it was printed so.
 */
function leavesOf([front, back]: readonly Side[]): { left: Leaf; right: Leaf } {
  if (!front || !back) throw new Error('a sheet has two sides');
  expect(front.turned).toBe(false);
  expect(back.turned).toBe(true);
  return {
    left: { front: front.left, back: back.left },
    right: { front: front.right, back: back.right },
  };
}

/** Reads a folded pile of sheets, outermost first: up the right halves, back down the left ones. */
function read(sides: readonly Side[]): (number | null)[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, i) =>
    leavesOf(sides.slice(i * 2, i * 2 + 2)),
  );
  return [
    ...sheets.flatMap(({ right }) => [right.front, right.back]),
    // A left half is met from inside the fold, so its back comes before its front.
    ...sheets.toReversed().flatMap(({ left }) => [left.back, left.front]),
  ];
}

describe('a booklet', () => {
  test.each([1, 3, 4, 5, 7, 8, 9, 12, 13, 16])('of %d pages reads in order', (count) => {
    const pages = read(bookletSides(count));
    expect(pages.length % 4).toBe(0);
    expect(pages.slice(0, count)).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(pages.slice(count).every((page) => page === null)).toBe(true);
  });

  test('wastes no sheet', () => {
    expect(bookletSides(8)).toHaveLength(4);
    expect(bookletSides(9)).toHaveLength(6);
  });

  test('of eight pages is imposed as every printer knows it', () => {
    // Upright, an eight-page booklet is 8-1, 2-7, 6-3, 4-5; backs lie turned over.
    expect(bookletSides(8).map(({ left, right }) => [left, right])).toEqual([
      [7, 0],
      [6, 1],
      [5, 2],
      [4, 3],
    ]);
  });
});

describe('two to a page', () => {
  test('both halves carry the same page', () => {
    for (const { left, right } of twoUpSides(3, true)) expect(left).toBe(right);
  });

  test('a back meets its own front on both halves', () => {
    const { left, right } = leavesOf(twoUpSides(2, false));
    expect(left).toEqual({ front: 0, back: 1 });
    expect(right).toEqual({ front: 0, back: 1 });
  });

  test('cards have fronts only', () => {
    expect(twoUpSides(2, true).every(({ turned }) => !turned)).toBe(true);
  });
});
