/**
 * Which page stands where, when two share a side of a sheet: pure paper logic.
 *
 * The sheet lies on its long edge and is turned over that edge, as copiers do unless told otherwise. So what stands on
 * the right of a front is backed by what stands on the right of its back, and a back is printed upside down.
 */

/** A side of a sheet, left and right as it lies; a page by its index, or nothing. */
export interface Side {
  left: number | null;
  right: number | null;
  /** Printed upside down, so that it is upright once the sheet is turned over its long edge. */
  turned: boolean;
}

/**
 * A booklet: sheets inside one another, folded and stapled on the fold, read from page 0 on. Blank pages come last.
 * @param count Pages that it holds.
 */
export function bookletSides(count: number): Side[] {
  const total = Math.ceil(count / 4) * 4;
  const page = (index: number) => (index < count ? index : null);
  return Array.from({ length: total / 4 }, (_, sheet) => {
    const first = sheet * 2;
    const last = total - 1 - first;
    return [
      { left: page(last), right: page(first), turned: false },
      // Upright, the second page would stand left of the last but one; turned over, left is right.
      { left: page(last - 1), right: page(first + 1), turned: true },
    ];
  }).flat();
}

/**
 * Two copies of a sheet side by side, to be cut apart: front, and back where there is one.
 * @param count Pages of the sheet; every second one is a back, unless it is printed on one side only.
 */
export const twoUpSides = (count: number, oneSided: boolean): Side[] =>
  Array.from({ length: count }, (_, index) => ({
    left: index,
    right: index,
    turned: !oneSided && index % 2 === 1,
  }));
