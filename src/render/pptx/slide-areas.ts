/** The areas of a slide: title, words, side field, and the space between header and helper strip. */

import { type Box, SLIDE } from '#render/arrange/slide-units.ts';
import type { Drawn } from './drawn.ts';
import { SIDE_SIZES } from './filling.ts';
import { stripPiece } from './help-pieces.ts';
import type { PieceContext } from './piece.ts';
import { SLIDE_MARGINS } from './slide-layouts.ts';
import type { SlidePlan } from './slide-plan.ts';

/** Space between regions and columns, in pixels. */
export const GAP = 24;

export const COLUMN_GAP = 40;

const HEADER_GAP = 18;

export interface Column {
  x: number;
  width: number;
  top: number;
}

/** The full-bleed field at the right of a split slide, for the class's task. */
export function sideOf({ columns: [main, side] }: Pick<SlidePlan, 'columns'>): Box {
  const width = (SLIDE.width * side) / (main + side);
  return { x: SLIDE.width - width, y: 0, width, height: SLIDE.height };
}

/** The area for words inside such a field. */
export const insideOf = ({ x, width }: Box): Box => ({
  x: x + COLUMN_GAP,
  y: SIDE_SIZES.top,
  width: width - 2 * COLUMN_GAP,
  height: SLIDE.height - SIDE_SIZES.top - SLIDE_MARGINS.bottom,
});

/** The area of title and words: the full width, on a scene, or the half beside a picture. */
export function columnOf(plan: SlidePlan, share: number): Column {
  if (plan.shape === 'split')
    return {
      x: SLIDE_MARGINS.side,
      width: sideOf(plan).x - SLIDE_MARGINS.side - COLUMN_GAP,
      top: SLIDE_MARGINS.top,
    };
  if (plan.shape !== 'panel' && plan.shape !== 'task') return besideFlank(plan, share);
  const half = sideWidth(plan, share);
  const width = SLIDE.width - half - 2 * SIDE_SIZES.inset;
  const under = plan.filled.behind ? SIDE_SIZES.over - 26 : 0;
  return { x: SIDE_SIZES.inset + (plan.turned ? 0 : half), width, top: SIDE_SIZES.top + under };
}

/** The area that a picture at the side leaves. */
function besideFlank({ flank }: SlidePlan, share: number): Column {
  const taken = flank ? flankBox(flank.at, share).width : 0;
  return {
    x: SLIDE_MARGINS.side + (flank?.at === 'left' ? taken : 0),
    width: SLIDE.width - taken - 2 * SLIDE_MARGINS.side,
    top: SLIDE_MARGINS.top,
  };
}

/** The box of a picture with this share of the width, in per cent. */
export function flankBox(at: 'left' | 'right', share: number): Box {
  const width = (SLIDE.width * share) / 100;
  return { x: at === 'left' ? 0 : SLIDE.width - width, y: 0, width, height: SLIDE.height };
}

/** Width of full-bleed content at one side: fixed for a screen, flexible for a scene. */
export const sideWidth = (
  { scene, shape }: Pick<SlidePlan, 'scene' | 'shape'>,
  share: number,
): number =>
  shape === 'task' ? SIDE_SIZES.task : scene ? (SLIDE.width * share) / 100 : SIDE_SIZES.screen;

/** Extends a box to both edges of the slide, or to the picture at its side. */
export const toEdges = (box: Box): Box => ({
  ...box,
  x: box.x - SLIDE_MARGINS.side,
  width: box.width + 2 * SLIDE_MARGINS.side,
});

/** The area below the header and above the helper strip. */
export function areaBelow(
  plan: SlidePlan,
  { x, width }: Column,
  context: PieceContext,
  header: number,
): { body: Box; strip: Drawn[] } {
  const { theme } = context;
  const y = SLIDE_MARGINS.top + header + HEADER_GAP;
  const above = (bottom: number): Box => ({ x, width, y, height: bottom - y });
  if (plan.strip.length === 0)
    return { body: above(SLIDE.height - SLIDE_MARGINS.bottom), strip: [] };
  const strip = stripPiece(plan.strip, context);
  // Smaller under a picture, but readable from the last row.
  const size = plan.scene ? Math.max(24, theme.body * 0.7) : theme.body;
  const height = strip.height(SLIDE.width, size);
  const top = SLIDE.height - height;
  return {
    body: above(top - HEADER_GAP),
    strip: strip.draw({ x: 0, y: top, width: SLIDE.width, height }, size),
  };
}
