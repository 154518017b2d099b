/** How a letter makes room on its sides, on paper and at the desk: the first way that fits is taken. */

/** The front stays at 12 points; only the air between lines and paragraphs gives way. */
export const FRONT_SPACINGS = [
  { size: 12, leading: 0.72, spacing: 1.15, sign: 10 },
  { size: 12, leading: 0.64, spacing: 0.95, sign: 8 },
  { size: 12, leading: 0.54, spacing: 0.72, sign: 4 },
] as const;
/** Another language may take a third more room than English: then its type gives way too. */
export const TRANSLATED_FRONT_SPACINGS = [
  ...FRONT_SPACINGS,
  { size: 11.5, leading: 0.54, spacing: 0.72, sign: 4 },
  { size: 11, leading: 0.52, spacing: 0.7, sign: 4 },
  { size: 10.5, leading: 0.5, spacing: 0.66, sign: 3 },
  { size: 10, leading: 0.48, spacing: 0.6, sign: 2 },
] as const;
/**
 * The card may hold many routes, outside England most: smaller type, then a third column, then a wider column for the first hour
 * than for what to ask, as a share of that.
 */
export const BACK_SPACINGS = [
  { size: 12, routes: 11, across: 2, hour: 1.25 },
  { size: 11.5, routes: 10.5, across: 2, hour: 1.25 },
  { size: 11, routes: 10, across: 3, hour: 1.25 },
  { size: 10.5, routes: 9.5, across: 3, hour: 1.25 },
  { size: 10.25, routes: 9.25, across: 3, hour: 1.25 },
  { size: 10, routes: 9, across: 3, hour: 1.25 },
  { size: 10, routes: 9, across: 3, hour: 1.8 },
  { size: 9.5, routes: 8.5, across: 3, hour: 1.8 },
] as const;
/** How much room a letter's type takes on each of its sides. */
export type LetterSpacing = {
  front: (typeof TRANSLATED_FRONT_SPACINGS)[number];
  back: (typeof BACK_SPACINGS)[number];
};
