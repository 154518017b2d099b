/** Estimates the time for copying and cutting a sheet, printed as “about”. */
import type { HandoutBlock } from '#model/paper/handout.ts';

/** Printed pages per minute of a school's copier. */
const SIDES_A_MINUTE = 30;
/** Minutes per master, to place it and set the number of copies. */
const MINUTES_A_MASTER = 0.5;
/** Minutes per cut with a guillotine, and sheets cut at once. */
const MINUTES_A_CUT = 8 / 60;
const SHEETS_A_STACK = 5;

export const copyingMinutes = (copies: number, sides: number): number =>
  MINUTES_A_MASTER + (copies * sides) / SIDES_A_MINUTE;

/** Minutes to cut all copies apart, outer edges included; 0 where there is nothing to cut. */
export const cuttingMinutes = (blocks: readonly HandoutBlock[], copies: number): number =>
  blocks.reduce((sum, block) => sum + cutsOf(block), 0) *
  Math.ceil(copies / SHEETS_A_STACK) *
  MINUTES_A_CUT;

/** Number of slips on a sheet, one for each pupil. */
export const slipsOn = (blocks: readonly HandoutBlock[]): number =>
  Math.max(0, ...blocks.map((block) => (block.kind === 'tickets' ? block.copies : 0)));

/** Number of cards on a sheet. */
export const cardsOn = (blocks: readonly HandoutBlock[]): number =>
  blocks.reduce((sum, block) => sum + (gridOf(block)?.cards ?? 0), 0);

function cutsOf(block: HandoutBlock): number {
  const grid = gridOf(block);
  return grid ? grid.columns + 1 + Math.ceil(grid.cards / grid.columns) + 1 : 0;
}

const gridOf = (block: HandoutBlock): { cards: number; columns: number } | null =>
  block.kind === 'cards'
    ? { cards: block.cards.length, columns: block.columns }
    : block.kind === 'strip'
      ? { cards: block.frames.length, columns: Math.min(block.frames.length, 3) }
      : block.kind === 'tickets'
        ? { cards: block.copies, columns: block.copies > 2 ? 2 : 1 }
        : null;
