import type { Typesetting } from '#render/arrange/paper-tools.ts';

/** What the pages of adults' paper can hold, from top to bottom, in millimetres. */
const PAGE = 268;

/**
 * Sets adults' paper in the largest of several sizes that fits its sides; in the smallest when none does.
 * @param sizes In points, largest first.
 * @param usual Where to begin: most papers fit there, so that few are set more than twice.
 */
export async function fitSize(
  sizes: readonly [number, ...number[]],
  usual: number,
  limit: number,
  set: (size: number) => Promise<Typesetting>,
): Promise<Typesetting> {
  let size = sizes[usual] ?? sizes[0];
  let sheet = await set(size);
  if (sheet.pages > limit) {
    const least = sizes.at(-1);
    for (const smaller of sizes.slice(usual + 1)) {
      if (smaller !== least && !mayHold(sheet, size, smaller, limit)) continue;
      [sheet, size] = [await set(smaller), smaller];
      if (sheet.pages <= limit) break;
    }
    return sheet;
  }
  for (const larger of sizes.slice(0, usual).reverse()) {
    if (!mayFit(sheet, size, larger, limit)) break;
    const better = await set(larger);
    if (better.pages > limit) break;
    [sheet, size] = [better, larger];
  }
  return sheet;
}

/**
 * The same; but where none fits, it takes as many sides as the smallest size needs, in the largest size that needs no
 * more: a long paper is set no smaller than a short one, and its last side is no emptier than it has to be.
 */
export async function fitOrRunOn(
  sizes: readonly [number, ...number[]],
  usual: number,
  limit: number,
  set: (size: number) => Promise<Typesetting>,
): Promise<Typesetting> {
  const sheet = await fitSize(sizes, usual, limit, set);
  return sheet.pages > limit ? fitSize(sizes, 0, sheet.pages, set) : sheet;
}

/** How far words may come to stand on the line before at a smaller size: what a text then takes up at least, as a share. */
const AT_LEAST = 0.9;

/** Is it worth setting it larger? */
const mayFit = (sheet: Typesetting, size: number, larger: number, limit: number): boolean =>
  takenAt(sheet, size, larger) < limit * PAGE;

/** Is it worth setting it so much smaller, or is there too much of it? */
const mayHold = (sheet: Typesetting, size: number, smaller: number, limit: number): boolean =>
  AT_LEAST * takenAt(sheet, size, smaller) <= limit * PAGE;

/** Millimetres that a sheet would take at another size: text takes up room as the square of its size. */
const takenAt = (sheet: Typesetting, size: number, other: number): number =>
  (sheet.pages * PAGE - roomLeft(sheet)) * (other / size) ** 2;

function roomLeft(sheet: Typesetting): number {
  const freeByPage = new Map<number, number>();
  for (const mark of sheet.marks)
    if (mark.kind === 'end') freeByPage.set(mark.page, Math.max(0, mark.room));
  return [...freeByPage.values()].reduce((sum, free) => sum + free, 0);
}
