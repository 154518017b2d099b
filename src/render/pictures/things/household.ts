/** Things of a home, a kitchen and a school bag. */

import { clipped } from '../furniture/light.ts';
import { flower as drawFlower, plant as drawPlant } from '../furniture/nature.ts';
import { door as drawDoor } from '../furniture/room.ts';
import {
  chairFront,
  bench as drawBench,
  sofa as drawSofa,
  table as drawTable,
} from '../furniture/seats.ts';
import { framed } from '../furniture/window.ts';
import { darker, lighter } from '../palette/mix.ts';
import { circle, each, ellipse, group, line, path, rect, times } from '../svg/shapes.ts';
import { thing } from './thing.ts';

export const chair = thing('floor', 140, 240, (brush) => chairFront(brush, 0, 0, 1));

export const cardiganChair = thing('floor', 150, 246, (brush, { colour = brush.accent }) =>
  chairFront(brush, 0, 0, 1, colour),
);

export const sofa = thing('floor', 460, 190, (brush) => drawSofa(brush, -230, 0, 460));

export const bench = thing('floor', 380, 170, (brush) => drawBench(brush, 0, 0));

export const table = thing('floor', 420, 190, (brush) => drawTable(brush, -210, -190, 420, 190));

export const plant = thing('floor', 140, 170, (brush) => drawPlant(brush, 0, 0, 1));

export const flower = thing('floor', 70, 140, (brush, { colour = brush.accent }) =>
  drawFlower(brush, 0, 0, 1, colour, 'tulip'),
);

export const door = thing('wall', 210, 400, (brush, { colour }) =>
  drawDoor(brush, { x: -96, y: -392, width: 192, height: 392 }, colour ? { colour } : {}),
);

export const photo = thing('wall', 150, 120, (brush) => framed(brush, -66, -112, 132, 104, 0));

export const mug = thing('table', 80, 90, (_, { colour = '#5e9a8b' }) =>
  [
    line('M24 -34q22 0 20 18t-22 14', colour, 9),
    rect(-26, -50, 52, 50, colour, 10),
    line('M-8 -62q-10 -14 0 -26M10 -62q-10 -14 0 -26', '#ffffff', 4, { opacity: 0.7 }),
  ].join(''),
);

export const bread = thing('table', 170, 90, () =>
  [
    path('M-84 0Q-96 -44 -66 -66Q-30 -92 30 -84Q90 -78 84 -30Q84 -6 70 0Z', '#c98a4a'),
    path('M-70 -20Q-76 -50 -50 -62Q-10 -80 40 -72Q66 -66 70 -46Q10 -60 -70 -20Z', '#dba565'),
    line('M-40 -62l16 20M-4 -74l16 22M34 -74l14 20', '#f0cd96', 7),
  ].join(''),
);

export const cake = thing('table', 250, 270, () =>
  group(
    [
      ellipse(0, 4, 160, 18, '#cfe0de'),
      rect(-120, -92, 240, 92, '#fff3df', 14),
      path(
        'M-120 -70v-22q0 -14 14 -14h212q14 0 14 14v22q-14 22 -34 0q-16 26 -40 0q-16 26 -42 0q-16 26 -42 0q-16 26 -40 0q-22 24 -42 0z',
        '#e0604a',
      ),
      rect(-80, -186, 160, 84, '#fff3df', 12),
      path(
        'M-80 -160v-14q0 -12 12 -12h136q12 0 12 12v14q-16 22 -34 0q-16 24 -40 0q-16 24 -40 0q-18 22 -46 0z',
        '#f7a9a0',
      ),
      each(
        [-46, 0, 46],
        (x, index) =>
          rect(x - 7, -240, 14, 58, index === 1 ? '#f2b13e' : '#5e9a8b', 5) +
          path(`M${x} -286q18 26 0 44q-18 -18 0 -44z`, '#ffb52e'),
      ),
    ],
    'scale(.82)',
  ),
);

export const chips = thing(
  'table',
  120,
  150,
  (brush, { colour = brush.soft }) =>
    times(7, (index) =>
      rect(
        -44 + index * 13,
        -142 + ((index * 37) % 30),
        11,
        70,
        index % 2 ? '#f4c04e' : '#e6a936',
        3,
        { transform: `rotate(${(index - 3) * 5} ${-38 + index * 13} -80)` },
      ),
    ) +
    path('M-56 -96Q0 -78 56 -96L42 0H-42Z', colour) +
    path('M-48 -60Q0 -44 48 -60L45 -36Q0 -20 -45 -36Z', lighter(colour, 0.4)),
);

export const bucket = thing(
  'floor',
  110,
  120,
  (_, { colour = '#4f86b8' }) =>
    line('M-46 -92Q0 -150 46 -92', '#8b97a6', 6) +
    path('M-50 -92h100l-14 92h-72z', colour) +
    ellipse(0, -92, 50, 11, darker(colour, 0.22)),
);

export const basket = thing('floor', 170, 120, (_, { colour = '#c08a52' }) =>
  [
    line('M-58 -66Q0 -150 58 -66', darker(colour, 0.2), 11),
    path('M-80 -68h160l-20 68h-120z', colour),
    times(3, (row) =>
      line(`M${-72 + row * 5} ${-50 + row * 18}h${144 - row * 10}`, darker(colour, 0.16), 5),
    ),
    rect(-86, -76, 172, 18, darker(colour, 0.1), 9),
  ].join(''),
);

export const backpack = thing('floor', 130, 170, (_, { colour = '#3f7fa8' }) =>
  [
    line('M-20 -160q0 -22 20 -22t20 22', darker(colour, 0.25), 9),
    path('M-58 0V-104Q-58 -164 0 -164T58 -104V0Z', colour),
    rect(-40, -62, 80, 50, darker(colour, 0.14), 12),
    line('M-38 -38h76', lighter(colour, 0.35), 5),
  ].join(''),
);

export const teddyBear = thing('floor', 140, 180, (_, { colour = '#b98355' }) =>
  [
    ellipse(-38, -14, 26, 16, darker(colour, 0.1)),
    ellipse(38, -14, 26, 16, darker(colour, 0.1)),
    ellipse(0, -58, 48, 52, colour),
    ellipse(0, -54, 28, 32, lighter(colour, 0.35)),
    ellipse(-50, -74, 16, 30, darker(colour, 0.06), { transform: 'rotate(28 -50 -74)' }),
    ellipse(50, -74, 16, 30, darker(colour, 0.06), { transform: 'rotate(-28 50 -74)' }),
    each([-34, 34], (x) => circle(x, -160, 17, darker(colour, 0.1))),
    circle(0, -130, 44, colour),
    ellipse(0, -116, 20, 15, lighter(colour, 0.4)),
    circle(-15, -138, 5, '#33262b'),
    circle(15, -138, 5, '#33262b'),
    ellipse(0, -122, 7, 5, '#33262b'),
  ].join(''),
);

export const ball = thing(
  'floor',
  100,
  100,
  (brush, { colour = brush.accent }) =>
    circle(0, -50, 50, colour) +
    clipped(
      brush,
      circle(0, -50, 50, '#000000'),
      path('M-60 -70Q0 -40 60 -70V-46Q0 -14 -60 -46Z', '#ffffff', { opacity: 0.75 }) +
        circle(-18, -70, 10, '#ffffff', { opacity: 0.5 }),
    ),
);

export const book = thing(
  'table',
  150,
  50,
  (brush, { colour = brush.soft }) =>
    rect(-72, -40, 144, 40, colour, 6) +
    rect(-66, -34, 134, 28, '#fffaf0', 3) +
    rect(-72, -40, 24, 40, darker(colour, 0.18), 5),
);

export const notebook = thing('table', 130, 160, (brush, { colour = brush.accent2 }) =>
  [
    rect(-60, -156, 120, 156, colour, 8),
    rect(-42, -140, 92, 124, '#fffaf0', 4),
    times(5, (row) => line(`M-28 ${-118 + row * 22}h64`, '#b9c0c6', 4)),
    times(6, (ring) => circle(-60, -138 + ring * 24, 6, '#8b97a6')),
  ].join(''),
);

/** It lies on a table, with a pencil on it. */
export const worksheet = thing('table', 230, 56, (brush, { colour = brush.accent }) =>
  [
    path('M-112 0L-82 -52H84L112 0Z', '#fffdf6'),
    line('M-78 -40h84M-86 -26h150M-94 -12h170', '#b9c0c6', 5),
    line('M58 -8L96 -50', colour, 9),
    line('M58 -8l5 -6', '#3a3a44', 9),
  ].join(''),
);

export const scarf = thing('floor', 150, 120, (_, { colour = '#c75a6a' }) =>
  [
    path('M-66 -18Q-72 -92 0 -96Q72 -92 66 -18Q40 -40 0 -38Q-40 -40 -66 -18Z', colour),
    path('M-66 -18Q-40 -44 0 -40Q40 -44 66 -18Q60 0 0 0Q-60 0 -66 -18Z', darker(colour, 0.14)),
    times(5, (stripe) => line(`M${-44 + stripe * 22} -76q6 16 2 34`, lighter(colour, 0.45), 6)),
    line('M58 -10q24 4 34 22M48 -4q16 8 22 22', darker(colour, 0.14), 10),
  ].join(''),
);

export const yarn = thing(
  'floor',
  110,
  100,
  (_, { colour = '#d98fb0' }) =>
    circle(0, -48, 48, colour) +
    line(
      'M-40 -60Q0 -96 40 -58M-46 -40Q0 -72 46 -36M-34 -18Q6 -50 40 -18M34 -12Q80 -6 96 -22',
      darker(colour, 0.2),
      5,
    ),
);
