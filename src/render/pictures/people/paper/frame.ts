/** Measures of a paper-cut body, in its own units: a child is about 280 high, somebody grown about 410. */
import type { Build } from '#model/lesson/character.ts';

export interface PaperFrame {
  hip: number;
  shoulder: number;
  /** Half the width of the shoulders, and of the hem. */
  half: number;
  hem: number;
  /** Height of the middle of the head. */
  head: number;
  headScale: number;
  leg: number;
  arm: number;
  /** From the middle to a foot. */
  step: number;
  /** Length of the arms beside a child’s. */
  reach: number;
}

const CHILD: PaperFrame = {
  hip: 84,
  shoulder: 170,
  half: 36,
  hem: 47,
  head: 222,
  headScale: 1,
  leg: 27,
  arm: 23,
  step: 22,
  reach: 1,
};
const GROWN: PaperFrame = {
  hip: 152,
  shoulder: 296,
  half: 47,
  hem: 54,
  head: 350,
  headScale: 0.95,
  leg: 33,
  arm: 27,
  step: 26,
  reach: 1.42,
};

export const paperFrame = (build: Build): PaperFrame => (build === 'adult' ? GROWN : CHILD);

/** Height of somebody grown, standing. */
export const PAPER_GROWN = 410;
