/** Tables and seats. Chairs and sofas stand on their point; tables are placed by their upper left corner. */
import type { Brush } from '../brush.ts';
import { darker, lighter } from '../palette/mix.ts';
import { circle, each, line, path, placed, rect } from '../svg/shapes.ts';

export const table = (brush: Brush, x: number, y: number, width: number, height: number): string =>
  line(
    `M${x + 34} ${y + 16}L${x + 22} ${y + height}M${x + width - 34} ${y + 16}L${x + width - 22} ${y + height}`,
    brush.wood2,
    16,
  ) +
  rect(x, y, width, 24, brush.wood, 9) +
  rect(x + 6, y + 18, width - 12, 14, brush.wood2, 5);

export const desk = (brush: Brush, x: number, y: number, width: number, height: number): string =>
  [
    rect(x + 14, y + 14, 20, height - 14, brush.wood2),
    rect(x + width - 150, y + 14, 136, height - 14, brush.wood2),
    rect(x + width - 142, y + 34, 120, 44, brush.wood, 5),
    rect(x + width - 142, y + 88, 120, 44, brush.wood, 5),
    circle(x + width - 82, y + 56, 5, brush.accent2),
    circle(x + width - 82, y + 110, 5, brush.accent2),
    rect(x, y, width, 22, brush.wood, 7),
  ].join('');

/** A chair from the front. A cardigan over it: somebody sat here a moment ago. */
export function chairFront(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  cardigan?: string,
): string {
  return placed(
    [
      line('M-50 -106L-56 0M50 -106L56 0', brush.wood2, 13),
      line('M-46 -104V-226M46 -104V-226', brush.wood, 14),
      rect(-52, -236, 104, 44, brush.wood, 12),
      rect(-46, -176, 92, 18, brush.wood, 8),
      path('M-60 -116h120l8 26h-136z', brush.wood),
      rect(-68, -94, 136, 12, brush.wood2, 5),
      cardigan ? cardiganOver(cardigan) : '',
    ],
    x,
    y,
    scale,
  );
}

/** A cardigan that hangs over the back of a chair, its arms at the sides. */
const cardiganOver = (colour: string): string =>
  [
    path('M-58 -236Q-84 -222 -88 -176L-92 -122Q-84 -112 -70 -118L-62 -176Z', darker(colour, 0.12)),
    path('M58 -236Q84 -222 88 -176L92 -122Q84 -112 70 -118L62 -176Z', darker(colour, 0.12)),
    path('M-60 -240Q0 -262 60 -240L68 -138Q0 -122 -68 -138Z', colour),
    line('M0 -250V-128', darker(colour, 0.22), 4),
    each([-214, -184, -154], (y) => circle(9, y, 4.5, lighter(colour, 0.5))),
    path('M-24 -250Q0 -232 24 -250L18 -258Q0 -246 -18 -258Z', darker(colour, 0.22)),
  ].join('');

export function sofa(brush: Brush, x: number, y: number, width: number): string {
  const cushion = (width - 78) / 2;
  return [
    rect(x, y - 190, width, 150, brush.soft2, 34),
    rect(x + 34, y - 112, cushion, 62, brush.soft, 20),
    rect(x + 40 + cushion, y - 112, cushion, 62, brush.soft, 20),
    rect(x - 26, y - 140, 64, 124, brush.soft, 26),
    rect(x + width - 38, y - 140, 64, 124, brush.soft, 26),
    rect(x + 6, y - 60, width - 12, 40, brush.soft2, 14),
    rect(x + 12, y - 22, 16, 22, brush.wood2),
    rect(x + width - 28, y - 22, 16, 22, brush.wood2),
    rect(x + 60, y - 176, 84, 76, brush.accent2, 18, {
      transform: `rotate(-8 ${x + 100} ${y - 140})`,
    }),
  ].join('');
}

/** A park bench, on its point. */
export const bench = (brush: Brush, x: number, y: number): string =>
  placed(
    [
      line('M-150 -166V0M150 -166V0', brush.metal, 13),
      rect(-190, -160, 380, 18, brush.wood, 6),
      rect(-190, -128, 380, 16, brush.wood, 6),
      rect(-190, -84, 380, 18, brush.wood, 6),
    ],
    x,
    y,
  );
