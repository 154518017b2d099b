/** Places in the open. */

import type { Brush } from '../brush.ts';
import { fade, glow } from '../furniture/light.ts';
import { bush, cloud, flower, grass, tree } from '../furniture/nature.ts';
import { bench } from '../furniture/seats.ts';
import { darker, mix } from '../palette/mix.ts';
import { hill } from '../svg/curves.ts';
import { circle, each, ellipse, line, path, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

/** Petals of colours that no ramp has, where there is a ramp. */
const petals = (brush: Brush): { pink: string; cream: string } =>
  brush.theme.phase === 'secondary'
    ? { pink: brush.accent2, cream: brush.paper }
    : { pink: '#f7a9a0', cream: '#fff3df' };

export const meadow: DrawPlace = (brush) => ({
  back: [
    fade(brush, { height: 470 }, brush.sky, brush.sky2),
    glow(brush, 1010, 180, 330, brush.sun, 0.75),
    circle(1010, 180, 92, brush.sun),
    cloud(250, 370, 1.1, 0.75),
    cloud(1190, 310, 1, 0.7),
    hill('-40,420 180,372 420,410 700,362 980,408 1320,350', 720, mix(brush.leaf3, brush.sky, 0.5)),
    hill('-40,470 240,440 520,486 860,430 1320,476', 720, mix(brush.leaf3, brush.sky, 0.16)),
    tree(brush, 60, 470, 0.46),
    tree(brush, 520, 486, 0.42, 'fir'),
    tree(brush, 1130, 462, 0.55),
    tree(brush, 1216, 470, 0.42, 'fir'),
    hill('-40,560 300,520 640,548 980,506 1320,540', 720, brush.leaf3),
    path(
      'M560 720Q640 640 590 588T700 536L728 536Q640 596 700 650T820 720Z',
      mix(brush.sky2, brush.leaf3, 0.25),
    ),
    hill('-40,640 320,610 700,650 1320,600', 720, brush.leaf),
    grass(brush, 'meadow', { count: 46, top: 570, bottom: 700 }),
  ].join(''),
  front: [
    flower(brush, 40, 752, 1.15, petals(brush).cream),
    flower(brush, 118, 772, 1.3, brush.accent, 'tulip'),
    flower(brush, 190, 768, 0.95, petals(brush).pink),
    flower(brush, 1190, 772, 1.1, brush.accent2, 'tulip'),
    flower(brush, 1252, 756, 1.35, petals(brush).cream),
  ].join(''),
  outdoors: true,
  ground: 668,
  far: { x: 760, y: 560, scale: 0.7 },
});

export const garden: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const [wall, roof, gutter] = editorial
    ? [brush.tile, brush.soft, brush.soft2]
    : ['#f0c9a0', '#a9503a', '#8b3f2d'];
  const poles = each([930, 1000, 1070], (x) => {
    const leaves = [
      [x + 8, 400],
      [x + 40, 360],
      [x + 22, 320],
      [x + 54, 430],
      [x + 30, 290],
    ] as const;
    return (
      line(`M${x} 470L${x + 34} 260M${x + 68} 470L${x + 34} 260`, brush.wood, 8) +
      each(leaves, ([left, top]) =>
        path(`M${left} ${top}q20 -22 34 2q-18 16 -34 -2z`, brush.leaf2),
      ) +
      line(`M${x + 6} 466q20 -50 6 -90t24 -90`, brush.leaf, 6)
    );
  });
  return {
    back: [
      fade(brush, { height: 430 }, brush.sky, brush.sky2),
      cloud(620, 160, 0.8, 0.7),
      glow(brush, 700, 40, 320, brush.sun, editorial ? 0.2 : 0.5),
      hill('-40,392 400,340 800,380 1320,330', 720, mix(brush.leaf3, brush.sky, 0.4)),
      tree(brush, 520, 432, 0.9),
      tree(brush, 610, 436, 0.62, 'fir'),
      tree(brush, 1240, 440, 0.95),
      times(26, (index) =>
        rect(
          430 + index * 34,
          350 + (index % 3) * 4,
          26,
          100,
          editorial ? brush.skirt : '#fbe9cc',
          6,
        ),
      ),
      rect(430, 378, 880, 10, editorial ? brush.stone : '#efd6ae'),
      hill('-40,452 600,440 1320,446', 720, brush.leaf3),
      hill('-40,640 500,600 1320,650', 720, mix(brush.leaf, brush.leaf3, 0.35)),
      // The house, with its kitchen window and its door.
      rect(-20, 130, 380, 330, wall),
      polygon('-60,148 -60,80 150,-40 410,148', roof),
      rect(-60, 138, 462, 18, gutter),
      rect(70, 190, 172, 140, brush.paper, 8),
      rect(78, 198, 156, 124, brush.glow, 4),
      rect(152, 198, 8, 124, brush.paper),
      path('M250 460V260q46 -44 92 0V460z', brush.wood2),
      path('M262 460V268q34 -32 68 0V460z', editorial ? brush.glow : '#ffdf9c'),
      rect(60, 336, 192, 16, brush.paper, 5),
      bush(brush, 60, 470, 0.8),
      path(
        'M300 462Q420 500 360 560T520 640Q640 690 760 648T1060 650Q1120 690 1060 712Q860 720 760 716T440 690Q250 640 300 570T262 462Z',
        editorial ? brush.stone : '#f3dcae',
      ),
      poles,
      ellipse(1040, 478, 210, 22, darker(brush.wood, 0.1)),
    ].join(''),
    front:
      flower(brush, 1244, 752, 1.2, petals(brush).cream) +
      flower(brush, 30, 754, 1.1, petals(brush).pink),
    outdoors: true,
    far: { x: 990, y: 590, scale: 0.84 },
  };
};

export const park: DrawPlace = (brush) => ({
  back: [
    fade(brush, { height: 480 }, brush.sky, brush.sky2),
    glow(brush, 1130, 140, 260, brush.sun, 0.6),
    cloud(860, 180, 0.8),
    hill('-40,430 400,380 800,420 1320,372', 720, mix(brush.leaf3, brush.sky, 0.35)),
    tree(brush, 120, 520, 1.15),
    tree(brush, 300, 480, 0.76, 'fir'),
    tree(brush, 1170, 510, 1.15),
    hill('-40,500 600,476 1320,510', 720, brush.leaf3),
    path('M-20 640Q400 560 700 600T1300 560V610Q900 640 700 660T-20 720Z', brush.stone),
    hill('-40,690 500,672 1320,690', 720, brush.leaf),
    bench(brush, 660, 596),
  ].join(''),
  outdoors: true,
  far: { x: 980, y: 590, scale: 0.8 },
});
