/** Where people wait, ride, work and store things: by the water, on a platform, in a van, below a shop, in a workshop. */
import { fade, glow } from '../furniture/light.ts';
import { cloud } from '../furniture/nature.ts';
import { boards, pendant, shelf } from '../furniture/room.ts';
import { desk } from '../furniture/seats.ts';
import { framed, windowAt } from '../furniture/window.ts';
import { darker, lighter, mix } from '../palette/mix.ts';
import { circle, each, line, path, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

/** The front seats of a van that stands still, and the street through its windscreen. */
export const van: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 720, brush.wall),
    windowAt(brush, { x: 110, y: 120, width: 1060, height: 290 }),
    // The frame of the windscreen, over the bars that a window has.
    line('M84 96L20 440M1196 96L1260 440', darker(brush.wall, 0.18), 34),
    rect(60, 70, 1160, 34, darker(brush.wall, 0.12), 16),
    rect(560, 96, 160, 52, brush.dark, 16),
    rect(574, 106, 132, 32, brush.glass, 10),
    rect(0, 424, 1280, 300, brush.soft2),
    path('M-20 424H1300V470Q640 430 -20 470Z', darker(brush.soft2, 0.2)),
    rect(560, 476, 160, 84, brush.dark, 12),
    times(3, (index) => circle(592 + index * 48, 518, 14, brush.metal)),
    circle(960, 560, 120, 'none', { stroke: brush.dark, 'stroke-width': 26 }),
    line('M860 560H1060M960 560V660', brush.dark, 20),
    each(
      [110, 760],
      (x) =>
        rect(x, 470, 330, 260, brush.soft, 46) +
        rect(x + 70, 408, 190, 92, brush.soft, 34) +
        line(`M${x + 40} 520v190M${x + 290} 520v190`, darker(brush.soft, 0.14), 8),
    ),
  ].join(''),
  far: { x: 640, y: 610, scale: 0.86 },
});

/** A platform with its clock, a sign, a bench, and rails. */
export const platform: DrawPlace = (brush) => ({
  back: [
    fade(brush, { height: 470 }, brush.sky, brush.sky2),
    cloud(960, 190, 0.8),
    rect(0, 330, 1280, 190, mix(brush.leaf3, brush.sky, 0.4)),
    polygon('-20,70 1300,70 1300,120 -20,150', brush.soft),
    times(9, (index) =>
      polygon(
        [
          [index * 150, 148 - index * 3],
          [index * 150 + 75, 146 - index * 3],
          [index * 150 + 37, 186 - index * 3],
        ],
        brush.soft,
      ),
    ),
    each([200, 560, 1100], (x) => line(`M${x} 140V540`, brush.metal, 18)),
    rect(640, 228, 360, 70, brush.paper, 8),
    rect(652, 240, 336, 46, brush.accent2, 6),
    line('M700 263H900', brush.paper, 12),
    line('M380 150V200', brush.dark, 8),
    circle(380, 250, 56, brush.dark),
    circle(380, 250, 46, brush.paper),
    line('M380 250V218M380 250L404 262', brush.dark, 7),
    rect(0, 500, 1280, 30, mix(brush.stone, brush.dark, 0.45)),
    line('M0 512H1280', brush.metal, 7),
    rect(0, 524, 1280, 200, brush.stone),
    rect(0, 524, 1280, 18, lighter(brush.stone, 0.4)),
    rect(0, 560, 1280, 9, brush.accent),
    rect(690, 462, 250, 16, brush.wood, 6),
    line('M720 478V560M910 478V560', brush.metal, 11),
  ].join(''),
  outdoors: true,
  far: { x: 1010, y: 570, scale: 0.82 },
});

/** Brick, a vault, crates and jars, and one lamp. */
export const cellar: DrawPlace = (brush) => {
  const brick = mix(brush.wood, brush.wall, 0.42);
  return {
    back: [
      rect(0, 0, 1280, 572, brick),
      brush.mono
        ? ''
        : times(12, (row) =>
            times(11, (column) =>
              rect(
                column * 128 - (row % 2) * 64,
                12 + row * 48,
                116,
                38,
                row % 3 === column % 3 ? darker(brick, 0.07) : lighter(brick, 0.05),
                4,
              ),
            ),
          ),
      path('M-10 0V250Q60 60 330 60H950Q1220 60 1290 250V0Z', darker(brick, 0.26)),
      shelf(brush, 150, 300, 260, 23),
      shelf(brush, 150, 430, 260, 61),
      each(
        [930, 1070],
        (x) =>
          rect(x, 452, 128, 116, brush.wood, 6) +
          line(`M${x + 8} 488h112M${x + 8} 528h112`, brush.wood2, 9),
      ),
      rect(1000, 340, 128, 112, brush.wood, 6),
      line('M1008 376h112M1008 414h112', brush.wood2, 9),
      pendant(brush, 660, 150, 0.9),
      glow(brush, 660, 260, 420, brush.glow, 0.5),
      rect(0, 560, 1280, 14, darker(brick, 0.3)),
      rect(0, 572, 1280, 150, mix(brush.stone, brush.floor, 0.4)),
    ].join(''),
    far: { x: 780, y: 606, scale: 0.86 },
  };
};

/** A quay with its wall, boats on the water, and a light at the end. */
export const harbour: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const sea = editorial ? brush.leaf : mix('#4fa3b8', brush.sky, 0.25);
  const boat = (x: number, y: number, scale: number, colour: string): string =>
    path(
      `M${x - 90 * scale} ${y}H${x + 90 * scale}L${x + 64 * scale} ${y + 36 * scale}H${x - 66 * scale}Z`,
      colour,
    ) +
    line(`M${x} ${y}V${y - 130 * scale}`, brush.wood2, 7 * scale) +
    path(
      `M${x + 8 * scale} ${y - 126 * scale}L${x + 74 * scale} ${y - 14 * scale}H${x + 8 * scale}Z`,
      brush.paper,
    );
  return {
    back: [
      fade(brush, { height: 380 }, brush.sky, brush.sky2),
      cloud(420, 130, 0.8),
      glow(brush, 1010, 250, 220, brush.glow, 0.5),
      rect(0, 350, 1280, 190, sea),
      rect(900, 330, 400, 40, brush.stone),
      rect(988, 226, 46, 110, brush.paper),
      rect(988, 256, 46, 26, brush.accent),
      rect(978, 206, 66, 24, brush.dark, 6),
      circle(1011, 214, 10, brush.glow),
      boat(640, 420, 0.9, brush.accent),
      boat(840, 394, 0.6, brush.accent2),
      brush.mono
        ? ''
        : times(8, (index) =>
            line(`M${30 + index * 160} ${430 + (index % 3) * 24}q24 -10 48 0t48 0`, '#ffffff', 4, {
              opacity: 0.5,
            }),
          ),
      rect(0, 480, 1280, 90, mix(brush.stone, brush.dark, 0.25)),
      brush.mono
        ? ''
        : times(9, (index) =>
            rect(
              index * 150 - (index % 2) * 20,
              492,
              136,
              66,
              mix(brush.stone, brush.dark, 0.18),
              6,
            ),
          ),
      rect(0, 548, 1280, 180, brush.stone),
      rect(0, 548, 1280, 16, lighter(brush.stone, 0.35)),
      each(
        [220, 1130],
        (x) =>
          rect(x - 24, 470, 48, 86, brush.dark, 16) + rect(x - 34, 466, 68, 24, brush.dark, 12),
      ),
    ].join(''),
    outdoors: true,
    far: { x: 960, y: 580, scale: 0.78 },
  };
};

/** A bench under tools, a wheel on the wall, and a wide door. */
export const workshop: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 566, brush.wall),
    rect(820, 130, 400, 436, brush.soft2),
    times(8, (row) => line(`M820 ${170 + row * 52}H1220`, darker(brush.soft2, 0.18), 7)),
    rect(800, 108, 440, 30, brush.metal, 8),
    rect(90, 150, 520, 200, mix(brush.wood, brush.wall, 0.4), 10),
    each(
      [150, 230],
      (x) => line(`M${x} 190V300`, brush.wood2, 14) + rect(x - 26, 178, 52, 30, brush.metal, 6),
    ),
    each(
      [310, 370, 430],
      (x, index) =>
        line(`M${x} 190V${270 + index * 16}`, brush.metal, 12) +
        circle(x, 192, 18, brush.metal) +
        circle(x, 192, 8, mix(brush.wood, brush.wall, 0.4)),
    ),
    circle(540, 250, 52, 'none', { stroke: brush.dark, 'stroke-width': 16 }),
    circle(540, 250, 14, brush.metal),
    line('M540 250V206M540 250L582 268M540 250L502 278', brush.metal, 5),
    desk(brush, 80, 430, 560, 142),
    rect(150, 390, 90, 40, brush.accent, 6),
    rect(300, 372, 60, 58, brush.accent2, 8),
    framed(brush, 680, 190, 84, 104, 1),
    glow(brush, 360, 250, 380, brush.glow, 0.35),
    rect(0, 566, 1280, 156, brush.floor),
    boards(brush, 566),
  ].join(''),
  far: { x: 720, y: 606, scale: 0.86 },
  shelf: { x: 470, y: 432 },
});
