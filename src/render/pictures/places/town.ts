/** Streets, stops, shops and other places of a town. */

import type { Brush } from '../brush.ts';
import { fade, glow } from '../furniture/light.ts';
import { bush, cloud, tree } from '../furniture/nature.ts';
import { boards } from '../furniture/room.ts';
import { windowAt } from '../furniture/window.ts';
import { darker, lighter, mix } from '../palette/mix.ts';
import { hill } from '../svg/curves.ts';
import { circle, each, ellipse, line, path, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

/** A school, a house and a stop: what a camera shows behind somebody. */
export const street: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const [brick, roof] = editorial
    ? [brush.soft, brush.dark]
    : [mix('#c8694f', brush.sky, 0.06), '#7d3a2c'];
  const pane = (x: number, y: number): string =>
    rect(x, y, 44, 58, brush.paper, 3) + rect(x + 5, y + 5, 34, 48, brush.glass);
  return {
    back: [
      fade(brush, { height: 480 }, brush.sky, brush.sky2),
      cloud(560, 120, 0.8),
      cloud(1120, 150, 0.7),
      hill('-40,430 300,380 700,420 1320,370', 720, mix(brush.leaf3, brush.sky, 0.35)),
      rect(60, 260, 360, 262, brick),
      rect(60, 246, 360, 20, darker(brick, 0.22)),
      rect(200, 196, 80, 64, brick),
      polygon('186,200 240,146 294,200', roof),
      circle(240, 230, 18, brush.paper),
      line('M240 230V218M240 230h9', brush.dark, 3),
      each([86, 154, 282, 350], (x) => pane(x, 300) + pane(x, 400)),
      rect(212, 430, 58, 92, brush.leaf2, 3),
      tree(brush, 520, 520, 0.8),
      // A terraced house with a number on its door, and a stop.
      rect(900, 300, 300, 222, brush.tile),
      polygon('876,304 1050,196 1224,304', darker(brush.wood, 0.1)),
      each([930, 1110], (x) => pane(x, 330)),
      rect(1018, 400, 70, 122, brush.accent, 4),
      rect(1034, 418, 38, 34, brush.paper, 4),
      path('M1046 424h16l-9 22', 'none', {
        stroke: brush.dark,
        'stroke-width': 5,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
      bush(brush, 900, 524, 0.6),
      line('M720 522V270', brush.metal, 9),
      rect(660, 190, 120, 92, brush.accent2, 10),
      busSign(brush, 720, 236),
      rect(0, 520, 1280, 60, brush.stone),
      rect(0, 576, 1280, 12, darker(brush.stone, 0.2)),
      rect(0, 588, 1280, 132, mix(brush.stone, brush.dark, editorial ? 0.5 : 0.25)),
    ].join(''),
    outdoors: true,
    ground: 668,
    far: { x: 600, y: 566, scale: 0.74 },
  };
};

const busSign = (brush: Brush, x: number, y: number): string =>
  rect(x - 28, y - 24, 56, 36, brush.paper, 7) +
  each([-14, 14], (across) => circle(x + across, y + 16, 7, brush.paper)) +
  rect(x - 20, y - 16, 40, 12, brush.accent2, 2);

export const busStop: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const road = editorial ? mix(brush.dark, brush.floor2, 0.5) : mix(brush.dark, brush.stone, 0.45);
  const lit = (x: number, y: number, wide: number, tall: number, strength: number): string =>
    rect(x, y, wide, tall, brush.glow, 3, { opacity: brush.mono ? 1 : strength });
  return {
    back: [
      fade(brush, { height: 510 }, brush.sky, brush.sky2),
      rect(0, 200, 300, 310, mix(brush.accent2, brush.sky2, editorial ? 0.6 : 0.35)),
      rect(300, 160, 260, 350, mix(brush.soft, brush.sky2, 0.35)),
      rect(1010, 190, 300, 320, mix(brush.leaf2, brush.sky2, 0.35)),
      each([30, 120, 210], (x) => each([230, 316, 402], (y) => lit(x, y, 50, 56, 0.75))),
      each([330, 440], (x) => each([196, 296, 396], (y) => rect(x, y, 70, 66, brush.glass, 3))),
      each([1050, 1160], (x) => each([230, 330], (y) => lit(x, y, 66, 76, 0.6))),
      rect(0, 506, 1280, 96, brush.stone),
      rect(0, 592, 1280, 14, darker(brush.stone, 0.25)),
      rect(0, 604, 1280, 116, road),
      times(5, (index) => rect(60 + index * 280, 672, 150, 10, '#ffffff', 3, { opacity: 0.6 })),
      rect(600, 186, 370, 20, brush.accent, 8),
      each([612, 948], (x) => rect(x, 204, 10, 330, brush.metal)),
      rect(622, 214, 326, 250, brush.glass, 4, { opacity: 0.55 }),
      polygon('650,464 760,214 800,214 690,464', '#ffffff', { opacity: 0.22 }),
      rect(640, 450, 290, 16, brush.wood, 6),
      line('M660 466V536M910 466V536', brush.metal, 9),
      line('M1010 536V200', brush.metal, 9),
      circle(1010, 190, 42, brush.accent),
      busSign({ ...brush, accent2: brush.accent }, 1010, 188),
    ].join(''),
    outdoors: true,
    ground: 594,
    far: { x: 790, y: 552, scale: 0.86 },
  };
};

/** Inside a bus: windows with the town going by, poles and seats. */
export const bus: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 570, brush.wall),
    rect(0, 0, 1280, 130, lighter(brush.wall, 0.08)),
    each([60, 480, 900], (x) => windowAt(brush, { x, y: 168, width: 330, height: 210 })),
    rect(0, 136, 1280, 10, brush.metal),
    rect(0, 430, 1280, 140, brush.soft2),
    each([420, 850], (x) => line(`M${x} 0V640`, brush.accent, 16)),
    each(
      [110, 520, 960],
      (x) =>
        rect(x, 400, 200, 170, brush.soft, 24) +
        rect(x + 16, 388, 168, 40, brush.accent2, 16) +
        rect(x - 10, 540, 220, 50, darker(brush.soft, 0.1), 16),
    ),
    rect(0, 586, 1280, 134, brush.floor),
    boards(brush, 586),
  ].join(''),
  far: { x: 700, y: 610, scale: 0.88 },
});

/** No place: a field of colour, with a pool of light. */
export const plain: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 720, brush.wall),
    glow(brush, 640, 420, 560, brush.theme.phase === 'secondary' ? brush.skirt : '#ffffff', 0.4),
    brush.mono ? '' : ellipse(640, 690, 760, 110, brush.wall2),
  ].join(''),
  far: { x: 900, y: 610, scale: 0.84 },
});
