/** Things with a screen, a voice or a plug. */

import type { Brush } from '../brush.ts';
import { clipped } from '../furniture/light.ts';
import { darker, lighter } from '../palette/mix.ts';
import { circle, each, ellipse, group, line, path, rect, times } from '../svg/shapes.ts';
import { thing } from './thing.ts';

const CASE = '#38404f';
const GROUND = '#eef4f6';

/** What is on a screen: whom or what it shows; else, to whoever reads, messages, and to the youngest a film. */
function onIt(
  { theme: { phase } }: Brush,
  seen: ((width: number, height: number) => string) | undefined,
  { width, height }: { width: number; height: number },
): string {
  const ground = rect(0, 0, width, height, GROUND);
  if (seen) return ground + seen(width, height);
  const unit = Math.min(width, height) / 10;
  if (phase === 'early') {
    const [x, y] = [width / 2, height / 2];
    return (
      rect(0, 0, width, height, '#bfe0ea') +
      path(
        `M${x - unit * 1.6} ${y - unit * 2.2}l${unit * 4} ${unit * 2.2}l${-unit * 4} ${unit * 2.2}z`,
        '#ffffff',
      )
    );
  }
  const bubble = (row: number, across: number, isMine: boolean): string =>
    rect(
      isMine ? width - unit - across * width : unit,
      unit * (1.2 + row * 2.3),
      across * width,
      unit * 1.6,
      isMine ? '#7fb0b3' : '#c3cfd6',
      unit * 0.6,
    );
  return ground + bubble(0, 0.56, false) + bubble(1, 0.4, false) + bubble(2, 0.46, true);
}

export const laptop = thing('table', 250, 196, (brush, { seen }) =>
  [
    rect(-133, -190, 266, 178, CASE, 12),
    clipped(
      brush,
      rect(-123, -180, 246, 158, '#000000', 5),
      group(onIt(brush, seen, { width: 246, height: 158 }), 'translate(-123 -180)'),
    ),
    path('M-150 -14h300l12 12q0 6 -8 6h-308q-8 0 -8 -6z', lighter(CASE, 0.25)),
  ].join(''),
);

export const tablet = thing('table', 150, 190, (brush, { seen }) =>
  [
    rect(-75, -190, 150, 190, CASE, 14),
    clipped(
      brush,
      rect(-65, -180, 130, 170, '#000000', 7),
      group(onIt(brush, seen, { width: 130, height: 170 }), 'translate(-65 -180)'),
    ),
  ].join(''),
);

export const phone = thing('table', 84, 150, (brush, { seen }) =>
  [
    rect(-42, -150, 84, 150, CASE, 14),
    clipped(
      brush,
      rect(-35, -142, 70, 134, '#000000', 8),
      group(onIt(brush, seen, { width: 70, height: 134 }), 'translate(-35 -142)'),
    ),
  ].join(''),
);

/** A child’s watch that can be rung, its strap round nothing: a voice comes out of it. */
export const smartWatch = thing('table', 190, 190, (brush, { colour = brush.accent, seen }) =>
  [
    rect(-29, -190, 58, 66, darker(colour, 0.18), 14),
    rect(-29, -66, 58, 66, darker(colour, 0.18), 14),
    each([-26, -42], (y) => circle(0, y, 5, lighter(colour, 0.55))),
    rect(54, -106, 9, 22, brush.metal, 4),
    rect(-57, -152, 114, 114, colour, 30),
    clipped(
      brush,
      rect(-44, -139, 88, 88, '#000000', 18),
      group(onIt(brush, seen, { width: 88, height: 88 }), 'translate(-44 -139)'),
    ),
    times(2, (index) => {
      const [x, y] = [74 + index * 16, 18 + index * 12];
      return each([-1, 1], (side) =>
        line(`M${side * x} ${-95 - y}q${side * y * 0.55} ${y} 0 ${2 * y}`, brush.accent2, 7),
      );
    }),
  ].join(''),
);

/** A telephone with its receiver up: somebody is there. */
export const telephone = thing('table', 250, 200, (brush, { colour = brush.accent }) =>
  [
    path('M-100 0Q-104 -24 -84 -64Q-66 -104 -40 -104H40Q66 -104 84 -64Q104 -24 100 0Z', colour),
    circle(0, -50, 36, darker(colour, 0.2)),
    each([0, 1, 2, 3, 4, 5, 6, 7], (index) =>
      circle(
        25 * Math.cos((index * Math.PI) / 4),
        -50 + 25 * Math.sin((index * Math.PI) / 4),
        6,
        lighter(colour, 0.55),
      ),
    ),
    path(
      'M-118 -128Q-122 -176 -60 -186Q0 -198 60 -186Q122 -176 118 -128Q92 -112 62 -126Q62 -148 40 -152Q0 -160 -40 -152Q-62 -148 -62 -126Q-92 -112 -118 -128Z',
      darker(colour, 0.12),
    ),
    line('M100 -10q34 6 22 -22', darker(colour, 0.3), 7),
  ].join(''),
);

/** A phone on three legs: it films. */
export const tripod = thing('floor', 150, 330, (brush, { seen }) =>
  [
    line('M0 -150L-54 0M0 -150L54 0M0 -150V-10', brush.metal, 9),
    rect(-56, -330, 112, 190, CASE, 16),
    clipped(
      brush,
      rect(-47, -320, 94, 170, '#000000', 8),
      group(onIt(brush, seen, { width: 94, height: 170 }), 'translate(-47 -320)'),
    ),
    circle(0, -312, 4, '#ffffff'),
  ].join(''),
);

export const radio = thing('table', 170, 150, (brush, { colour = brush.accent }) =>
  [
    line('M44 -92L86 -150', brush.metal, 5),
    rect(-76, -96, 152, 96, colour, 18),
    circle(-34, -46, 30, brush.paper),
    times(4, (index) => line(`M-52 ${-58 + index * 9}h36`, brush.metal, 3)),
    rect(14, -78, 46, 20, brush.paper, 5),
    circle(24, -28, 10, brush.paper),
    circle(52, -28, 10, brush.paper),
    times(3, (index) =>
      line(
        `M${98 + index * 22} ${-92 - index * 8}q${22 + index * 6} ${42 + index * 8} 0 ${84 + index * 16}`,
        brush.accent2,
        7,
      ),
    ),
  ].join(''),
);

export const microphone = thing('floor', 130, 300, (brush, { colour = brush.paper }) =>
  [
    line('M0 0V-150', brush.metal, 9),
    ellipse(0, 0, 64, 12, brush.metal),
    line('M-40 -222q0 60 40 66t40 -66', brush.metal, 8),
    rect(-30, -300, 60, 118, colour, 30),
    times(4, (index) => line(`M-20 ${-276 + index * 18}h40`, brush.dark, 4, { opacity: 0.5 })),
  ].join(''),
);

export const headphones = thing('table', 130, 120, (brush, { colour = brush.accent2 }) =>
  [
    line('M-52 -40Q-58 -116 0 -116T52 -40', colour, 13),
    rect(-70, -58, 36, 58, darker(colour, 0.2), 15),
    rect(34, -58, 36, 58, darker(colour, 0.2), 15),
  ].join(''),
);

/** A friendly toy robot: a program, not a person. */
export const robot = thing('floor', 130, 200, (brush, { colour = '#8fb4c4' }) =>
  [
    line('M0 -176V-198', brush.metal, 7),
    circle(0, -202, 10, brush.accent),
    rect(-52, -176, 104, 80, colour, 20),
    rect(-38, -160, 76, 46, '#22303c', 12),
    circle(-16, -138, 8, '#bff0e8'),
    circle(16, -138, 8, '#bff0e8'),
    rect(-44, -90, 88, 66, darker(colour, 0.1), 16),
    circle(0, -58, 13, brush.accent2),
    line('M-56 -76L-74 -40M56 -76L74 -40', brush.metal, 13),
    line('M-22 -24V-8M22 -24V-8', brush.metal, 16),
    rect(-38, -12, 32, 12, CASE, 6),
    rect(6, -12, 32, 12, CASE, 6),
  ].join(''),
);

export const lamp = thing('table', 90, 216, (brush, { colour = brush.accent2 }) =>
  [
    rect(-4, -150, 8, 140, brush.wood2),
    ellipse(0, -8, 30, 9, brush.wood2),
    path('M-44 -146h88l-20 -66h-48z', colour),
    path('M-44 -146h88l-20 -66h-48z', brush.glow, { opacity: 0.55 }),
  ].join(''),
);

/** Where a square code has its eyes, by the upper left corner, and where it has dots: a pattern that no device can read. */
const EYES = [
  [-70, -154],
  [26, -154],
  [-70, -58],
] as const;
const DOTS = [
  [-14, -154, 12, 24],
  [4, -130, 12, 12],
  [-14, -118, 24, 12],
  [-70, -96, 24, 12],
  [-34, -96, 12, 24],
  [-10, -94, 36, 12],
  [38, -96, 12, 12],
  [58, -82, 12, 24],
  [-70, -78, 12, 12],
  [-14, -70, 12, 36],
  [10, -58, 24, 12],
  [46, -46, 24, 12],
  [10, -34, 12, 20],
  [34, -26, 24, 12],
] as const;

/** A sticker with a code that is scanned. */
export const squareCode = thing('wall', 180, 180, () =>
  group(
    rect(-88, -172, 176, 176, '#d9d2c4', 10) +
      rect(-88, -174, 176, 174, '#fffdf6', 10) +
      each(
        EYES,
        ([x, y]) =>
          rect(x, y, 44, 44, CASE, 4) +
          rect(x + 7, y + 7, 30, 30, '#fffdf6', 2) +
          rect(x + 14, y + 14, 16, 16, CASE, 2),
      ) +
      each(DOTS, ([x, y, width, height]) => rect(x, y, width, height, CASE, 2)),
    'rotate(-3 0 -88)',
  ),
);
