/** What somebody carries, wears, pays or travels with, and what they write down: things that a story turns on. */
import { darker, lighter } from '../palette/mix.ts';
import { circle, each, ellipse, group, line, path, rect, times } from '../svg/shapes.ts';
import { thing } from './thing.ts';

/** A card of a bank or a shop. Its number cannot be read. */
export const bankCard = thing('table', 150, 104, (brush, { colour = brush.accent }) =>
  group(
    [
      rect(-72, -98, 144, 96, darker(colour, 0.22), 12),
      rect(-72, -100, 144, 94, colour, 12),
      rect(-56, -74, 30, 24, '#f6d98a', 5),
      line('M-56 -62h30', '#b98f36', 3),
      times(3, (index) => line(`M${-56 + index * 34} -34h20`, lighter(colour, 0.55), 8)),
      line('M-56 -18h58', lighter(colour, 0.4), 5),
      line('M40 -84q14 10 0 22M52 -90q20 16 0 34', lighter(colour, 0.5), 5),
    ].join(''),
    'rotate(-5 0 -50)',
  ),
);

/** A pass with its owner's photo. */
export const pass = thing('table', 150, 108, (brush, { colour = brush.soft }) =>
  group(
    [
      rect(-72, -102, 144, 100, darker('#fffdf6', 0.2), 10),
      rect(-72, -104, 144, 100, '#fffdf6', 10),
      rect(-72, -104, 144, 26, colour, 10),
      rect(-58, -68, 44, 52, lighter(colour, 0.5), 4),
      circle(-36, -48, 11, darker(colour, 0.2)),
      path('M-56 -16q20 -32 40 0z', darker(colour, 0.2)),
      line('M0 -60h56M0 -44h44M0 -28h50', '#9aa4ab', 6),
    ].join(''),
    'rotate(4 0 -50)',
  ),
);

/** Notes, one over the other. */
export const money = thing('table', 190, 112, (brush, { colour = brush.leaf }) => {
  const note = (turn: number, fill: string): string =>
    group(
      rect(-82, -88, 164, 80, fill, 6, { stroke: darker(fill, 0.3), 'stroke-width': 4 }) +
        ellipse(0, -48, 26, 28, lighter(fill, 0.4)) +
        line('M-62 -70h24M38 -26h24', darker(fill, 0.3), 6),
      `rotate(${turn} 0 -20)`,
    );
  return note(-12, darker(colour, 0.1)) + note(5, lighter(colour, 0.18));
});

/** A bag that is tied shut: nobody sees what is in it. */
export const bag = thing('floor', 170, 190, (brush, { colour = brush.soft2 }) =>
  [
    path('M-74 0Q-96 -70 -40 -118H40Q96 -70 74 0Z', colour),
    path(
      'M-28 -118Q-62 -168 -40 -182Q-6 -160 0 -122Q6 -160 40 -182Q62 -168 28 -118Z',
      lighter(colour, 0.18),
    ),
    rect(-38, -128, 76, 20, darker(colour, 0.3), 9),
    line('M-30 -96Q-46 -50 -40 -20M26 -96Q42 -54 38 -24', darker(colour, 0.18), 6),
  ].join(''),
);

/** A jacket of a school uniform, on its hanger. */
export const blazer = thing('wall', 220, 230, (brush, { colour = brush.soft2 }) =>
  [
    line('M0 -214q-2 -16 12 -14t6 18Q8 -196 0 -190M-78 -160L0 -192L78 -160', brush.metal, 8),
    path(
      'M-74 -166L-108 -30L-74 -18L-58 -92ZM74 -166L108 -30L74 -18L58 -92Z',
      darker(colour, 0.14),
    ),
    path('M-26 -190Q-70 -180 -80 -160L-66 0H66L80 -160Q70 -180 26 -190L0 -96Z', colour),
    path('M-26 -190L0 -96L26 -190L10 -196H-10Z', '#fffdf6'),
    path('M-8 -190h16l5 60l-13 22l-13 -22z', brush.accent),
    path(
      'M-26 -190L-42 -150L-26 -138L0 -96ZM26 -190L42 -150L26 -138L0 -96Z',
      lighter(colour, 0.16),
    ),
    line('M0 -96V0', darker(colour, 0.3), 4),
    path('M24 -118h30v22q-2 14 -15 18q-13 -4 -15 -18z', brush.accent2),
    each([-66, -38], (y) => circle(8, y, 5, brush.accent2)),
  ].join(''),
);

/** Glasses that film: a small eye in the corner of the frame. */
export const cameraGlasses = thing('table', 190, 82, (brush) =>
  [
    line('M-84 -56Q-96 -40 -92 -14M84 -56Q96 -40 92 -14', '#2a2f3a', 9),
    each([-46, 46], (x) =>
      rect(x - 38, -72, 76, 56, brush.glass, 22, { stroke: '#2a2f3a', 'stroke-width': 11 }),
    ),
    line('M-10 -50q10 -10 20 0', '#2a2f3a', 9),
    circle(-80, -66, 12, '#2a2f3a'),
    circle(-80, -66, 6, brush.accent),
  ].join(''),
);

/** Names or sums on a sheet, some of them ticked. */
export const list = thing('table', 130, 160, (brush, { colour = brush.accent }) =>
  group(
    [
      rect(-58, -154, 116, 154, darker('#fffdf6', 0.16), 6),
      rect(-60, -158, 116, 154, '#fffdf6', 6),
      line('M-40 -136h60', darker(colour, 0.1), 9),
      times(4, (row) => line(`M-14 ${-108 + row * 26}h${[54, 40, 48, 34][row]}`, '#9aa4ab', 6)),
      times(4, (row) =>
        row === 2
          ? rect(-44, -114 + row * 26, 14, 14, '#ffffff', 2, {
              stroke: '#6b757d',
              'stroke-width': 4,
            })
          : line(`M-45 ${-108 + row * 26}l6 7l12 -14`, colour, 6),
      ),
    ].join(''),
    'rotate(-3 0 -80)',
  ),
);

export const gloves = thing('table', 170, 140, (brush, { colour = brush.accent2 }) => {
  const glove = (side: 1 | -1): string =>
    group(
      [
        line('M-22 -88V-118M0 -92V-128M22 -88V-118', colour, 20),
        line('M32 -56L52 -82', colour, 20),
        rect(-34, -98, 68, 70, colour, 18),
        rect(-32, -34, 64, 32, darker(colour, 0.3), 8),
        rect(-20, -82, 40, 34, lighter(colour, 0.5), 12),
      ].join(''),
      `translate(${side * 42} 0) scale(${side} 1) rotate(7)`,
    );
  return glove(-1) + glove(1);
});

/** A tin with a lid. */
export const tin = thing('table', 120, 130, (brush, { colour = brush.accent }) =>
  [
    rect(-52, -104, 104, 102, colour, 8),
    rect(-52, -76, 104, 46, lighter(colour, 0.55)),
    ellipse(0, -53, 26, 16, colour),
    ellipse(0, -2, 52, 9, darker(colour, 0.2)),
    rect(-58, -124, 116, 24, brush.metal, 9),
    line('M-44 -112h88', lighter(brush.metal, 0.45), 5),
  ].join(''),
);
