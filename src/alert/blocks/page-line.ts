import type { LinedText } from './alert-block.ts';

/** A line, with what its page shows of it. */
export interface PageLine extends LinedText {
  /** Set large or bold: a heading. */
  heading?: boolean;
  /** White space stands before it. */
  gap?: boolean;
}
