/** Rooms of a home. */
import { clipped, fade, glow, shaft } from '../furniture/light.ts';
import { plant, tree } from '../furniture/nature.ts';
import {
  boards,
  deskLamp,
  door,
  pendant,
  rug,
  shelf,
  shell,
  wallpaper,
} from '../furniture/room.ts';
import { desk } from '../furniture/seats.ts';
import { framed, windowAt } from '../furniture/window.ts';
import { darker, lighter, mix } from '../palette/mix.ts';
import { circle, each, line, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

/** Opens on a kitchen, so that an adult can be near and not hear. */
export const livingRoom: DrawPlace = (brush) => {
  const tiles = times(4, (row) =>
    times(7, (column) =>
      rect(
        806 + column * 60,
        250 + row * 42,
        56,
        38,
        (row + column) % 2 ? brush.tile : mix(brush.tile, brush.soft, 0.16),
        4,
      ),
    ),
  );
  const kitchen = [
    rect(
      800,
      96,
      424,
      476,
      mix(brush.glow, brush.wall, brush.theme.phase === 'secondary' ? 0.8 : 0.25),
    ),
    brush.mono ? '' : tiles,
    each([800, 1060], (x) => rect(x, 130, 176, 84, brush.soft, 8)),
    each([960, 1076], (x) => circle(x, 176, 6, brush.paper)),
    glow(brush, 1010, 210, 250, '#fff4c2', brush.theme.phase === 'secondary' ? 0.35 : 0.8),
    pendant(brush, 1010, 150, 0.9),
    rect(800, 418, 424, 22, brush.paper, 4),
    rect(800, 440, 424, 134, brush.soft2),
    each(
      [820, 960, 1100],
      (x) =>
        rect(x, 456, 104, 104, darker(brush.soft2, 0.1), 6) +
        rect(x + 38, 466, 28, 7, brush.paper, 3),
    ),
  ].join('');
  return {
    back: [
      shell(brush, 560),
      wallpaper(brush, { x: 30, y: 40, width: 740, height: 490 }, 70, 'leaf'),
      rect(776, 66, 470, 500, brush.paper, 26),
      clipped(brush, rect(800, 90, 422, 476, '#000000', 14), kitchen),
      shaft(brush, '800,566 1222,566 1280,640 1280,690 700,690', brush.glow, 0.3),
      windowAt(brush, { x: 96, y: 226, width: 190, height: 180, curtain: brush.soft }),
      framed(brush, 560, 236, 96, 76, 0),
      framed(brush, 672, 214, 66, 84, 1),
      plant(brush, 36, 566, 1.1),
      rug(brush, 410, 646, 390, 60),
    ].join(''),
    far: { x: 980, y: 600, scale: 0.82 },
    shelf: { x: 1108, y: 420 },
  };
};

export const kitchen: DrawPlace = (brush) => ({
  back: [
    rect(0, 0, 1280, 560, brush.wall),
    wallpaper(brush, { x: 20, y: 30, width: 1240, height: 330 }, 90, 'bar'),
    windowAt(brush, { x: 520, y: 168, width: 240, height: 160 }),
    each([60, 890], (x) => rect(x, 150, 330, 110, brush.soft, 8)),
    each(
      [222, 1052],
      (x) =>
        line(`M${x} 158v94`, brush.soft2, 4) +
        circle(x - 14, 226, 5, brush.paper) +
        circle(x + 14, 226, 5, brush.paper),
    ),
    rect(0, 384, 1280, 18, brush.paper),
    rect(0, 402, 1280, 160, brush.soft2),
    times(8, (index) => {
      const x = 20 + index * 160;
      return (
        rect(x, 416, 140, 132, mix(brush.soft2, brush.soft, 0.5), 6) +
        rect(x + 52, 428, 36, 7, brush.paper, 3)
      );
    }),
    rect(0, 556, 1280, 164, brush.floor),
    boards(brush, 556),
    plant(brush, 1170, 384, 0.62),
    rect(230, 312, 64, 72, brush.metal, 8),
    rect(150, 350, 56, 34, brush.accent, 8),
    glow(brush, 640, 300, 460, brush.glow, 0.45),
  ].join(''),
  far: { x: 980, y: 606, scale: 0.84 },
  shelf: { x: 1130, y: 388 },
});

export const bedroom: DrawPlace = (brush) => ({
  back: [
    shell(brush, 562),
    wallpaper(brush, { x: 20, y: 30, width: 1260, height: 500 }, 80, 'bar'),
    windowAt(brush, { x: 880, y: 160, width: 220, height: 190, curtain: brush.soft }),
    shelf(brush, 1164, 230, 116, 9),
    // A bed with its ends: a pillow alone, over words along the foot, would be a white spot.
    rect(1226, 318, 70, 270, brush.wood, 20),
    rect(1238, 334, 46, 238, brush.wood2, 12),
    rect(548, 420, 34, 170, brush.wood, 14),
    rect(560, 462, 700, 130, brush.soft2, 20),
    rect(1092, 396, 140, 74, brush.mono ? brush.paper : mix(brush.paper, brush.soft, 0.42), 28),
    rect(1104, 410, 112, 40, brush.mono ? brush.paper : mix(brush.paper, brush.soft, 0.3), 20),
    rect(552, 448, 664, 92, brush.soft, 24),
    rect(1120, 448, 96, 92, lighter(brush.soft, 0.22), 20),
    brush.mono
      ? ''
      : times(8, (index) => rect(580 + index * 66, 450, 26, 88, lighter(brush.soft, 0.12))),
    rect(90, 170, 140, 170, brush.paper, 4, { transform: 'rotate(-2 160 255)' }),
    circle(160, 236, 40, brush.accent),
    rect(118, 292, 84, 10, brush.accent2, 4),
    rect(130, 310, 60, 8, brush.soft, 4),
    rect(276, 200, 96, 120, mix(brush.accent2, brush.wall, 0.2), 4, {
      transform: 'rotate(2 324 260)',
    }),
    polygon('294,302 324,238 354,302', brush.paper),
    desk(brush, 60, 430, 400, 142),
    deskLamp(brush, 130, 434, 0.72),
    glow(brush, 130, 340, 150, brush.glow, 0.35),
    rug(brush, 600, 664, 300, 34),
  ].join(''),
  far: { x: 470, y: 610, scale: 0.84 },
});

/** A room with its front door open on the street. */
export const frontDoor: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const beyond = [
    fade(
      brush,
      { height: 720 },
      editorial ? brush.sky2 : brush.sky,
      editorial ? mix(brush.sky2, brush.paper, 0.5) : brush.sky2,
    ),
    tree(brush, 1090, 470, 0.7),
    rect(980, 430, 260, 60, brush.leaf3),
    rect(980, 470, 300, 180, brush.stone),
  ].join('');
  return {
    back: [
      shell(brush, 570),
      wallpaper(brush, { x: 20, y: 36, width: 950, height: 510 }, 76),
      windowAt(brush, { x: 80, y: 180, width: 170, height: 170, curtain: brush.accent2 }),
      framed(brush, 640, 220, 110, 84, 0),
      framed(brush, 780, 202, 76, 96, 1),
      door(brush, { x: 1010, y: 160, width: 190, height: 412 }, { beyond, colour: brush.soft }),
      shaft(brush, '1010,572 1200,572 1120,720 820,720', '#fff3c4', editorial ? 0.12 : 0.35),
      rug(brush, 430, 664, 330, 42),
    ].join(''),
    door: true,
    far: { x: 1030, y: 628, scale: 0.92 },
  };
};

/** A quiet room with two chairs: where somebody has time. */
export const office: DrawPlace = (brush) => ({
  back: [
    shell(brush, 562),
    wallpaper(brush, { x: 20, y: 36, width: 1240, height: 500 }, 92, 'bar'),
    windowAt(brush, { x: 96, y: 172, width: 210, height: 190, curtain: brush.accent2 }),
    shelf(brush, 440, 260, 250, 31),
    shelf(brush, 470, 370, 190, 47),
    framed(brush, 780, 190, 120, 90, 0),
    door(brush, { x: 1050, y: 166, width: 180, height: 398 }, { colour: brush.soft, pane: true }),
    deskLamp(brush, 940, 566, 1.5),
    glow(brush, 940, 300, 230, brush.glow, 0.35),
    plant(brush, 380, 570, 1.1),
    rug(brush, 640, 656, 460, 50),
  ].join(''),
  door: true,
  far: { x: 1130, y: 612, scale: 0.86 },
});
