/** Places where somebody works: shops, a launderette, a radio studio. */

import type { Brush } from '../brush.ts';
import { glow } from '../furniture/light.ts';
import { door, pendant, shelf, shell } from '../furniture/room.ts';
import { framed, windowAt } from '../furniture/window.ts';
import { lighter, mix } from '../palette/mix.ts';
import { smoothPath } from '../svg/curves.ts';
import { circle, each, ellipse, line, path, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

/** A counter with glass, a board above it, and what is for sale. */
function counter(brush: Brush, wares: string, menu: string): string {
  return [
    shell(brush, 560, { boards: false }),
    rect(120, 160, 620, 120, brush.dark, 8),
    rect(130, 170, 600, 100, mix(brush.dark, brush.wall, 0.12), 5),
    menu,
    windowAt(brush, { x: 900, y: 176, width: 220, height: 180 }),
    rect(60, 380, 740, 26, brush.paper, 6),
    rect(76, 404, 708, 176, brush.soft),
    times(7, (index) => rect(88 + index * 100, 418, 84, 150, mix(brush.soft, brush.soft2, 0.6), 4)),
    wares,
    each([250, 610], (x) => pendant(brush, x, 120, 0.7)),
    glow(brush, 430, 320, 420, brush.glow, 0.4),
    brush.mono
      ? ''
      : times(9, (row) =>
          times(2, (column) =>
            rect(row * 160 + column * 80, 566 + column * 78, 80, 78, brush.floor2),
          ),
        ),
  ].join('');
}

export const chipShop: DrawPlace = (brush) => ({
  back: counter(
    brush,
    [
      rect(110, 318, 300, 62, brush.metal, 8),
      rect(124, 330, 272, 26, brush.glass, 4),
      each([180, 230, 280, 330], (x) => path(`M${x} 352l8 -18l10 18z`, brush.accent2)),
      each(
        [520, 590, 660],
        (x) =>
          path(`M${x} 380l-8 -46h52l-8 46z`, brush.paper) +
          each([0, 1, 2, 3], (chip) =>
            rect(x - 2 + chip * 11, 306 + (chip % 2) * 8, 8, 34, '#f0b83a', 2),
          ),
      ),
    ].join(''),
    line('M160 200h220M160 224h180M160 246h200M460 200h120M460 224h140M460 246h90', brush.glow, 7),
  ),
  far: { x: 430, y: 582, scale: 0.9 },
  shelf: { x: 700, y: 382 },
});

export const bakery: DrawPlace = (brush) => ({
  back: counter(
    brush,
    [
      each(
        [130, 230, 330],
        (x) =>
          ellipse(x + 36, 362, 46, 22, '#c98a4a') +
          line(`M${x + 18} 354l10 12M${x + 36} 350l10 12`, '#e9b776', 5),
      ),
      each(
        [470, 560, 650],
        (x) => ellipse(x + 30, 366, 36, 16, '#d9a05f') + ellipse(x + 30, 350, 28, 14, '#e6b67c'),
      ),
    ].join(''),
    each(
      [170, 330, 490, 620],
      (x) =>
        ellipse(x, 236, 56, 22, '#c98a4a') +
        line(`M${x - 20} 226l12 16M${x} 224l12 16`, '#e9b776', 5),
    ),
  ),
  far: { x: 430, y: 582, scale: 0.9 },
});

export const shop: DrawPlace = (brush) => ({
  back: [
    shell(brush, 560),
    each([90, 430], (x) => each([250, 370, 490], (y, row) => shelf(brush, x, y, 280, x + row * 7))),
    rect(860, 400, 340, 164, brush.wood, 8),
    rect(850, 386, 360, 24, brush.wood2, 6),
    rect(1080, 306, 100, 80, brush.metal, 8),
    rect(1092, 318, 76, 30, brush.glass, 4),
    door(brush, { x: 860, y: 160, width: 120, height: 228 }, { colour: brush.soft, pane: true }),
    pendant(brush, 640, 130, 0.8),
    glow(brush, 640, 240, 360, brush.glow, 0.4),
  ].join(''),
  door: true,
  far: { x: 1020, y: 600, scale: 0.86 },
});

/** Round windows in rows of machines. */
export const launderette: DrawPlace = (brush) => {
  const machine = (x: number, y: number, on: boolean): string => {
    const drum = circle(x, y, 62, brush.dark);
    const wash = on
      ? path(
          `${smoothPath([
            [x - 56, y + 16],
            [x - 24, y - 16],
            [x + 16, y + 12],
            [x + 56, y - 6],
            [x + 40, y + 48],
            [x - 40, y + 48],
          ])}`,
          lighter(brush.soft, 0.3),
        ) +
        circle(x - 16, y + 16, 18, brush.accent) +
        circle(x + 22, y + 24, 15, brush.paper)
      : '';
    return [
      rect(
        x - 98,
        y - 122,
        196,
        226,
        mix(brush.wall, brush.paper, brush.theme.phase === 'secondary' ? 0.16 : 0.7),
        12,
      ),
      rect(x - 84, y - 108, 168, 28, brush.soft, 6),
      circle(x - 64, y - 94, 8, brush.accent),
      circle(x, y, 78, brush.metal),
      drum,
      wash,
    ].join('');
  };
  return {
    back: [
      rect(0, 0, 1280, 580, brush.wall),
      times(6, (index) => machine(128 + index * 206, 460, index % 3 !== 1)),
      times(3, (index) => machine(746 + index * 206, 232, index % 2 === 0)),
      framed(brush, 170, 190, 130, 90, 2),
      rect(0, 566, 1280, 154, brush.floor),
      brush.mono
        ? ''
        : times(8, (index) =>
            polygon(
              [
                [index * 180, 566],
                [index * 180 + 90, 566],
                [index * 230 - 160, 720],
                [index * 230 - 290, 720],
              ],
              brush.floor2,
            ),
          ),
    ].join(''),
    far: { x: 420, y: 606, scale: 0.86 },
  };
};

/** A small studio: a desk with sliders, foam on the walls, a lit sign. */
export const radioStudio: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 560, brush.wall),
    brush.mono
      ? ''
      : times(6, (row) =>
          times(16, (column) =>
            (row + column) % 2 ? rect(column * 82, 150 + row * 70, 76, 64, brush.wall2, 4) : '',
          ),
        ),
    rect(110, 176, 230, 84, brush.dark, 12),
    path('M150 218h150', 'none', {
      stroke: brush.accent,
      'stroke-width': 26,
      'stroke-linecap': 'round',
    }),
    glow(brush, 225, 218, 190, brush.accent, 0.35),
    rect(760, 190, 380, 220, brush.paper, 10),
    rect(772, 202, 356, 196, brush.glass, 6),
    polygon('812,398 900,202 960,202 872,398', '#ffffff', { opacity: 0.16 }),
    rect(0, 548, 1280, 16, brush.skirt),
    rect(0, 562, 1280, 158, brush.floor),
    rect(700, 452, 520, 24, brush.wood, 8),
    rect(730, 474, 20, 92, brush.wood2),
    rect(1170, 474, 20, 92, brush.wood2),
    rect(780, 418, 320, 36, brush.dark, 6),
    times(
      9,
      (index) =>
        line(`M${804 + index * 34} 426v20`, brush.metal, 4) +
        circle(
          804 + index * 34,
          430 + ((index * 7) % 14),
          6,
          index === 4 ? brush.accent : brush.accent2,
        ),
    ),
  ].join(''),
  far: { x: 620, y: 606, scale: 0.88 },
});
