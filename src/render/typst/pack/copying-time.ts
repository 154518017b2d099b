/** How long a sheet keeps somebody at the copier and the cutting board: an estimate, said as “about”. */
import type { HandoutBlock } from '#model/handout.ts';

/** A school's copier, printed sides a minute. */
const SIDES_A_MINUTE = 30;
/** Laying on a master and choosing the copies, in minutes. */
const MINUTES_A_MASTER = 0.5;
/** One cut with a guillotine or a long blade, in minutes, through a stack of so many sheets. */
const MINUTES_A_CUT = 8 / 60;
const SHEETS_A_STACK = 5;

export const copyingMinutes = (copies: number, sides: number): number =>
  MINUTES_A_MASTER + (copies * sides) / SIDES_A_MINUTE;

/** Cutting all copies apart, outer lines too; 0 where there is nothing to cut. */
export const cuttingMinutes = (blocks: readonly HandoutBlock[], copies: number): number =>
  blocks.reduce((sum, block) => sum + cutsOf(block), 0) *
  Math.ceil(copies / SHEETS_A_STACK) *
  MINUTES_A_CUT;

/** Cards that come off a sheet. */
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
      : null;
