/** Rooms of a school, and its playground. */
import { fade, glow, shaft } from '../furniture/light.ts';
import { cloud, plant, tree } from '../furniture/nature.ts';
import { boards, bookcase, bunting, door, rug, shell, wallpaper } from '../furniture/room.ts';
import { windowAt } from '../furniture/window.ts';
import { darker, lighter, mix } from '../palette/mix.ts';
import { circle, each, line, path, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

export const classroom: DrawPlace = (brush) => ({
  back: [
    shell(brush, 540),
    rect(360, 150, 500, 256, brush.wood2, 8),
    rect(372, 162, 476, 232, lighter(brush.paper, 0.4)),
    line('M410 222h220M410 258h290M410 294h180', mix(brush.dark, brush.paper, 0.4), 7),
    circle(756, 300, 48, 'none', { stroke: brush.accent, 'stroke-width': 8 }),
    windowAt(brush, { x: 70, y: 164, width: 190, height: 210 }),
    windowAt(brush, { x: 1000, y: 164, width: 200, height: 210 }),
    bunting(brush, { x: 880, y: 76 }, { x: 1300, y: 46 }),
    shaft(brush, '1000,374 1200,374 1010,720 700,720', brush.glow, 0.2),
    each(
      [
        [120, 470],
        [1080, 470],
      ] as const,
      ([x, y]) =>
        rect(x, y, 130, 72, brush.wood, 6) +
        rect(x + 12, y + 10, 106, 22, brush.accent2, 3) +
        rect(x + 12, y + 38, 106, 22, brush.soft, 3),
    ),
  ].join(''),
  far: { x: 900, y: 600, scale: 0.84 },
});

export const corridor: DrawPlace = (brush) => {
  const colours = [brush.accent, brush.soft, brush.accent2, brush.leaf];
  const lockers = times(6, (index) => {
    const x = 30 + index * 70;
    return [
      rect(x, 186, 64, 352, mix(colours[index % 4] as string, brush.wall, 0.12), 5),
      times(3, (slot) => rect(x + 16, 206 + slot * 12, 32, 5, '#000000', 2, { opacity: 0.15 })),
      rect(x + 50, 346, 7, 34, '#ffffff', 3, { opacity: 0.67 }),
    ].join('');
  });
  const notes: [number, number, string, number][] = [
    [552, 190, brush.paper, -3],
    [634, 186, brush.accent, 2],
    [716, 194, brush.soft, -2],
    [560, 266, brush.accent2, 3],
    [650, 270, brush.paper, -2],
    [730, 266, brush.leaf, 2],
  ];
  return {
    back: [
      rect(0, 0, 1280, 546, brush.wall),
      rect(0, 0, 1280, 40, lighter(brush.wall, 0.25)),
      each(
        [180, 640, 1100],
        (x) =>
          rect(x - 90, 18, 180, 12, '#ffffff', 6) +
          glow(brush, x, 36, 200, '#ffffff', brush.theme.phase === 'secondary' ? 0.25 : 0.5),
      ),
      rect(0, 534, 1280, 16, brush.skirt),
      rect(0, 546, 1280, 174, brush.floor),
      brush.mono
        ? ''
        : times(9, (index) =>
            polygon(
              [
                [index * 160, 546],
                [index * 160 + 80, 546],
                [index * 210 - 190, 720],
                [index * 210 - 300, 720],
              ],
              brush.floor2,
              { opacity: 0.6 },
            ),
          ),
      lockers,
      rect(520, 160, 300, 190, brush.wood, 6),
      rect(532, 172, 276, 166, brush.tile),
      each(
        notes,
        ([x, y, colour, turn]) =>
          rect(x, y, 62, 58, colour, 2, { transform: `rotate(${turn} ${x} ${y})` }) +
          circle(x + 31, y + 5, 4, brush.dark),
      ),
      door(brush, { x: 940, y: 164, width: 200, height: 384 }, { pane: true }),
    ].join(''),
    door: true,
    far: { x: 1040, y: 600, scale: 0.86 },
  };
};

export const hall: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 540, brush.wall),
    each([90, 350, 820, 1080], (x) => windowAt(brush, { x, y: 158, width: 120, height: 200 })),
    bunting(brush, { x: 700, y: 50 }, { x: 1300, y: 40 }),
    rect(0, 436, 1280, 22, brush.skirt),
    rect(0, 458, 1280, 90, mix(brush.wall, brush.wood, 0.3)),
    rect(0, 540, 1280, 180, brush.floor),
    brush.mono
      ? ''
      : times(14, (index) =>
          polygon(
            [
              [index * 100 - 60, 540],
              [index * 100 - 56, 540],
              [index * 146 - 380, 720],
              [index * 146 - 386, 720],
            ],
            brush.floor2,
          ),
        ),
    line('M0 580H1280', brush.floor2, 2),
  ].join(''),
  far: { x: 1000, y: 604, scale: 0.84 },
});

export const library: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 550, brush.wall),
    bookcase(brush, { x: 40, y: 150, width: 290, height: 396 }, 3),
    bookcase(brush, { x: 350, y: 150, width: 290, height: 396 }, 17),
    windowAt(brush, { x: 740, y: 170, width: 180, height: 220 }),
    bookcase(brush, { x: 1020, y: 150, width: 300, height: 396 }, 29),
    rect(0, 546, 1280, 174, brush.floor),
    boards(brush, 546),
    rug(brush, 700, 648, 440, 56),
    plant(brush, 964, 556, 1),
    glow(brush, 830, 270, 300, brush.glow, 0.4),
  ].join(''),
  far: { x: 850, y: 604, scale: 0.86 },
});

export const musicRoom: DrawPlace = (brush) => ({
  back: [
    shell(brush, 550),
    wallpaper(brush, { x: 30, y: 40, width: 1240, height: 480 }, 86, 'bar'),
    windowAt(brush, { x: 80, y: 176, width: 200, height: 190 }),
    shaft(brush, '80,366 280,366 620,720 260,720', brush.glow, 0.2),
    rect(470, 180, 160, 210, brush.accent2, 4, { transform: 'rotate(-1.5 550 285)' }),
    path('M520 300a14 11 0 1 1 16 -10v-60l44 -12v56a14 11 0 1 1 -9 -10v-26l-26 7v44z', brush.paper),
    rect(990, 340, 300, 212, brush.wood2, 8),
    rect(978, 332, 330, 18, brush.wood, 6),
    rect(970, 434, 330, 26, brush.paper),
    times(12, (index) => rect(984 + index * 26, 434, 11, 15, brush.dark)),
    rect(966, 460, 340, 20, brush.wood, 6),
    rect(1050, 366, 120, 60, brush.paper, 3, { transform: 'rotate(-2 1110 390)' }),
    times(4, (index) => line(`M1062 ${380 + index * 11}h96`, brush.dark, 1.6)),
  ].join(''),
  far: { x: 860, y: 606, scale: 0.86 },
});

export const nursery: DrawPlace = (brush) => ({
  back: [
    shell(brush, 556),
    wallpaper(brush, { x: 20, y: 36, width: 1240, height: 500 }, 96, 'dot'),
    windowAt(brush, { x: 90, y: 176, width: 190, height: 180, curtain: brush.accent }),
    bunting(brush, { x: 760, y: 60 }, { x: 1300, y: 40 }),
    // Pegs with coats, and a low shelf with boxes.
    rect(420, 236, 360, 16, brush.wood, 6),
    each(
      [
        [460, brush.accent],
        [540, brush.soft],
        [620, brush.accent2],
        [700, brush.leaf],
      ] as const,
      ([x, colour]) =>
        circle(x + 20, 252, 7, brush.wood2) + path(`M${x + 4} 262h32l16 74q-32 12 -64 0z`, colour),
    ),
    rect(860, 380, 380, 176, brush.wood, 8),
    each([0, 1, 2], (column) =>
      rect(
        876 + column * 120,
        398,
        108,
        64,
        [brush.accent2, brush.soft, brush.accent][column] as string,
        6,
      ),
    ),
    each([0, 1, 2], (column) =>
      rect(
        876 + column * 120,
        476,
        108,
        64,
        [brush.leaf, brush.accent, brush.soft][column] as string,
        6,
      ),
    ),
    rect(930, 332, 48, 48, brush.accent, 6),
    rect(982, 332, 48, 48, brush.accent2, 6),
    rect(956, 284, 48, 48, brush.soft, 6),
    rug(brush, 560, 652, 420, 54),
  ].join(''),
  far: { x: 1050, y: 612, scale: 0.86 },
});

export const playground: DrawPlace = (brush) => {
  const wall = mix(brush.soft, brush.sky2, 0.25);
  return {
    back: [
      fade(brush, { height: 480 }, brush.sky, brush.sky2),
      cloud(520, 96, 0.8),
      cloud(1010, 76, 0.7),
      rect(760, 200, 560, 260, wall),
      each([800, 900, 1000, 1100, 1200], (x) =>
        each(
          [240, 348],
          (y) => rect(x, y, 60, 70, brush.paper, 3) + rect(x + 6, y + 6, 48, 58, brush.glass),
        ),
      ),
      rect(740, 186, 600, 20, darker(wall, 0.25)),
      tree(brush, 620, 470, 0.9),
      tree(brush, 60, 470, 1),
      rect(0, 452, 1280, 268, mix(brush.stone, brush.floor, 0.25)),
      rect(0, 452, 1280, 12, brush.leaf),
      line('M700 720Q760 560 980 540M1280 600Q1100 560 980 540', '#ffffff', 7, { opacity: 0.7 }),
      slide(brush.accent2, brush.accent, brush.soft),
    ].join(''),
    outdoors: true,
    far: { x: 1010, y: 580, scale: 0.8 },
  };
};

const slide = (frame: string, chute: string, rail: string): string =>
  [
    line('M170 560V300M260 560V300', frame, 14),
    each([360, 430, 500], (y) => line(`M170 ${y}h90`, frame, 10)),
    rect(150, 290, 130, 18, chute, 8),
    path('M276 300Q360 330 420 460Q440 520 540 530V556Q426 560 396 480Q350 370 276 336Z', chute),
    line('M150 290V226h130v64', rail, 9),
  ].join('');
