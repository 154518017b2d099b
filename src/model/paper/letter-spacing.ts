/** Spacings of a letter's two sides, on paper and at the desk: the first one that fits is used. */

/** The space between lines and paragraphs shrinks first, and then the type. */
export const FRONT_SPACINGS = [
  { size: 12, leading: 0.72, spacing: 1.15, sign: 10 },
  { size: 12, leading: 0.64, spacing: 0.95, sign: 8 },
  { size: 12, leading: 0.54, spacing: 0.72, sign: 4 },
  { size: 11.5, leading: 0.54, spacing: 0.72, sign: 4 },
  { size: 11, leading: 0.52, spacing: 0.7, sign: 4 },
] as const;
/** A translation may need a third more space than English: its type shrinks too. */
export const TRANSLATED_FRONT_SPACINGS = [
  ...FRONT_SPACINGS,
  { size: 10.5, leading: 0.5, spacing: 0.66, sign: 3 },
  { size: 10, leading: 0.48, spacing: 0.6, sign: 2 },
] as const;
/**
 * The card may have many routes, most outside England: smaller type, then a third column, then a wider column for the
 * first hour, as a share of the one for openers.
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
/** The spacing of each side. */
export type LetterSpacing = {
  front: (typeof TRANSLATED_FRONT_SPACINGS)[number];
  back: (typeof BACK_SPACINGS)[number];
};
