import type { Typesetting } from '#render/arrange/paper-tools.ts';

/** Text height of adults' pages, in millimetres. */
const PAGE = 268;

/**
 * Sets adults' paper in the largest of several sizes that fits its pages; in the smallest where none does.
 * @param sizes In points, largest first.
 * @param usual Index to start at: most papers fit there, which saves typesetting.
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
      if (smaller !== least && !mayFitSmaller(sheet, size, smaller, limit)) continue;
      [sheet, size] = [await set(smaller), smaller];
      if (sheet.pages <= limit) break;
    }
    return sheet;
  }
  for (const larger of sizes.slice(0, usual).reverse()) {
    if (!mayFitLarger(sheet, size, larger, limit)) break;
    const better = await set(larger);
    if (better.pages > limit) break;
    [sheet, size] = [better, larger];
  }
  return sheet;
}

/**
 * Like `fitSize`; but where no size fits, it allows as many pages as the smallest size needs, and uses the largest size
 * that needs no more: long papers are not set smaller than short ones, and their last page is fuller.
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

/** Smallest share of its height that a text keeps at a smaller size, after lines are re-broken. */
const AT_LEAST = 0.9;

/** Could a larger size fit? */
const mayFitLarger = (sheet: Typesetting, size: number, larger: number, limit: number): boolean =>
  heightAt(sheet, size, larger) < limit * PAGE;

/** Could a smaller size fit? */
const mayFitSmaller = (sheet: Typesetting, size: number, smaller: number, limit: number): boolean =>
  AT_LEAST * heightAt(sheet, size, smaller) <= limit * PAGE;

/** Estimated height at another size: it grows with the square of the size. */
const heightAt = (sheet: Typesetting, size: number, value: number): number =>
  (sheet.pages * PAGE - roomLeft(sheet)) * (value / size) ** 2;

function roomLeft(sheet: Typesetting): number {
  const freeByPage = new Map<number, number>();
  for (const mark of sheet.marks)
    if (mark.kind === 'end') freeByPage.set(mark.page, Math.max(0, mark.room));
  return [...freeByPage.values()].reduce((sum, free) => sum + free, 0);
}
