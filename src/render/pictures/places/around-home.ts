/** Before a house, on its stairs, in its shed, and on the pitch down the road. */
import { fade, glow } from '../furniture/light.ts';
import { bush, cloud, grass, tree } from '../furniture/nature.ts';
import { boards, door, shelf, shell, wallpaper } from '../furniture/room.ts';
import { framed, windowAt } from '../furniture/window.ts';
import { darker, lighter, mix } from '../palette/mix.ts';
import { circle, each, line, path, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

/** A house front with its door, a window and a path. */
export const doorstep: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const wall = editorial ? brush.tile : mix('#d98a66', brush.sky2, 0.18);
  const course = darker(wall, 0.09);
  return {
    back: [
      fade(brush, { height: 560 }, brush.sky, brush.sky2),
      cloud(180, 120, 0.8),
      tree(brush, 90, 560, 1.1),
      rect(300, 96, 1000, 470, wall),
      brush.mono
        ? ''
        : path(
            times(12, (row) =>
              times(
                9,
                (column) => `M${316 + column * 112 + (row % 2) * 54} ${112 + row * 38}h46v14h-46z`,
              ),
            ),
            course,
          ),
      rect(280, 82, 1020, 24, darker(brush.wood, 0.1)),
      windowAt(brush, { x: 400, y: 180, width: 210, height: 200, curtain: brush.accent2 }),
      door(
        brush,
        { x: 860, y: 176, width: 200, height: 390 },
        { colour: brush.accent, pane: true },
      ),
      rect(930, 300, 60, 50, brush.paper, 6),
      path('M946 308h30l-18 34', 'none', {
        stroke: brush.dark,
        'stroke-width': 7,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
      rect(820, 560, 280, 26, brush.stone, 4),
      bush(brush, 700, 568, 0.8),
      bush(brush, 1210, 568, 0.9),
      rect(0, 566, 1280, 154, brush.leaf3),
      polygon('830,586 1090,586 1230,720 640,720', brush.stone),
      grass(brush, 'doorstep', { count: 22, top: 590, bottom: 700 }),
    ].join(''),
    outdoors: true,
    door: true,
    far: { x: 960, y: 590, scale: 0.8 },
  };
};

export const stairs: DrawPlace = (brush) => ({
  back: [
    shell(brush, 566),
    wallpaper(brush, { x: 20, y: 36, width: 1240, height: 500 }, 84, 'dot'),
    framed(brush, 200, 200, 110, 84, 0),
    framed(brush, 356, 190, 78, 100, 1),
    times(8, (step) => {
      const x = 560 + step * 92;
      const y = 566 - (step + 1) * 54;
      return (
        rect(x, y, 740, 56 + step * 54, step % 2 ? brush.wood : lighter(brush.wood, 0.06)) +
        rect(x - 10, y, 760, 14, brush.wood2, 5)
      );
    }),
    line('M540 360L1290 -70', brush.wood2, 16),
    times(8, (step) =>
      line(`M${580 + step * 92} ${512 - step * 54}V${340 - step * 53}`, brush.paper, 9),
    ),
  ].join(''),
  far: { x: 900, y: 300, scale: 0.6 },
});

export const shed: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 570, mix(brush.wood, brush.wall, 0.35)),
    brush.mono
      ? ''
      : times(13, (index) => line(`M${index * 104} 0V570`, mix(brush.wood2, brush.wall, 0.3), 4)),
    windowAt(brush, { x: 110, y: 180, width: 220, height: 170 }),
    shelf(brush, 470, 270, 300, 41),
    shelf(brush, 470, 390, 300, 57),
    each(
      [860, 950, 1040],
      (x) =>
        line(`M${x} 170V${360}`, brush.wood2, 11) +
        path(`M${x - 26} 360h52l-8 66h-36z`, brush.metal),
    ),
    rect(840, 160, 260, 14, brush.wood2, 5),
    rect(0, 552, 1280, 18, brush.wood2),
    rect(0, 570, 1280, 150, brush.floor),
    boards(brush, 570),
    glow(brush, 220, 270, 330, brush.glow, 0.35),
  ].join(''),
  far: { x: 980, y: 606, scale: 0.86 },
});

/** A sports pitch with a goal, and trees behind it. */
export const pitch: DrawPlace = (brush) => ({
  back: [
    fade(brush, { height: 440 }, brush.sky, brush.sky2),
    cloud(560, 170, 0.8),
    cloud(1080, 120, 0.7),
    each([60, 260, 470, 700, 920, 1180], (x, index) =>
      tree(brush, x, 420, 0.62 + (index % 3) * 0.12, index % 2 ? 'fir' : 'round'),
    ),
    rect(0, 410, 1280, 310, brush.leaf),
    brush.mono
      ? ''
      : times(4, (band) =>
          polygon(
            [
              [band * 360 - 60, 410],
              [band * 360 + 120, 410],
              [band * 460 - 20, 720],
              [band * 460 - 300, 720],
            ],
            brush.leaf3,
            { opacity: 0.35 },
          ),
        ),
    line('M0 470H1280M160 720L300 470', '#ffffff', 6, { opacity: 0.8 }),
    brush.mono
      ? ''
      : times(11, (column) =>
          line(`M${880 + column * 30} 240V470`, '#ffffff', 2, { opacity: 0.5 }),
        ),
    brush.mono
      ? ''
      : times(8, (row) => line(`M880 ${244 + row * 30}H1180`, '#ffffff', 2, { opacity: 0.5 })),
    line('M872 474V236H1188V474', brush.paper, 12),
  ].join(''),
  outdoors: true,
  far: { x: 1030, y: 560, scale: 0.76 },
});

/** Small tables, a counter and a board. */
export const cafe: DrawPlace = (brush) => ({
  back: [
    shell(brush, 560),
    rect(90, 170, 300, 170, brush.dark, 8),
    line('M130 214h160M130 248h210M130 282h120', brush.glow, 7),
    windowAt(brush, { x: 820, y: 168, width: 380, height: 230 }),
    each(
      [520, 700],
      (x) =>
        line(`M${x} 0V150`, brush.dark, 3) +
        path(`M${x - 46} 196q6 -46 46 -46t46 46z`, brush.accent),
    ),
    glow(brush, 610, 260, 320, brush.glow, 0.45),
    rect(60, 400, 400, 164, brush.soft, 8),
    rect(46, 386, 428, 24, brush.wood2, 6),
    rect(110, 316, 90, 70, brush.metal, 8),
    circle(250, 366, 20, brush.paper),
    each(
      [860, 1080],
      (x) => rect(x - 70, 448, 140, 14, brush.wood, 6) + line(`M${x} 460V560`, brush.wood2, 12),
    ),
  ].join(''),
  far: { x: 620, y: 606, scale: 0.86 },
});
