/** By the sea, and under it. */

import { fade, glow } from '../furniture/light.ts';
import { cloud } from '../furniture/nature.ts';
import { darker, mix } from '../palette/mix.ts';
import { blob, hill } from '../svg/curves.ts';
import { circle, each, ellipse, line, polygon, rect, times } from '../svg/shapes.ts';
import type { DrawPlace } from './place.ts';

export const beach: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const [sea, deep, sand] = editorial
    ? [brush.leaf, brush.soft2, brush.stone]
    : [
        mix('#4fa3b8', brush.sky, 0.25),
        mix('#2f7f9a', brush.sky, 0.2),
        mix('#f3dcae', brush.sky2, 0.1),
      ];
  return {
    back: [
      fade(brush, { height: 360 }, brush.sky, brush.sky2),
      glow(brush, 1040, 180, 300, brush.sun, 0.6),
      circle(1040, 190, 62, brush.sun),
      cloud(640, 170, 0.8),
      rect(0, 330, 1280, 190, sea),
      rect(0, 330, 1280, 26, deep, 0, { opacity: 0.5 }),
      brush.mono
        ? ''
        : times(9, (index) =>
            line(`M${40 + index * 146} ${376 + (index % 3) * 30}q24 -10 48 0t48 0`, '#ffffff', 4, {
              opacity: 0.55,
            }),
          ),
      // A pier, far off.
      line('M0 318H330M40 318V372M120 318V372M200 318V372M280 318V372', brush.wood2, 9),
      polygon('60,312 60,268 130,240 200,268 200,312', brush.accent),
      hill('-40,500 300,486 700,512 1320,480', 720, editorial ? brush.skirt : '#fff6e4'),
      hill('-40,514 300,500 700,526 1320,494', 720, sand),
      brush.mono
        ? ''
        : times(24, (index) =>
            ellipse(
              30 + ((index * 173) % 1240),
              560 + ((index * 61) % 140),
              9,
              4,
              darker(sand, 0.1),
            ),
          ),
    ].join(''),
    outdoors: true,
    far: { x: 960, y: 570, scale: 0.78 },
  };
};

export const underwater: DrawPlace = (brush) => {
  const editorial = brush.theme.phase === 'secondary';
  const [top, low] = editorial
    ? [brush.sky2, brush.sky]
    : brush.light === 'night'
      ? ['#2a4d7a', '#16305a']
      : ['#8fd3dc', '#3f8fae'];
  const weed = (x: number, tall: number): string =>
    line(
      `M${x} 700q-30 ${-tall * 0.3} 0 ${-tall * 0.55}t0 ${-tall * 0.45}M${x + 34} 700q24 ${-tall * 0.2} 0 ${-tall * 0.4}t6 ${-tall * 0.3}`,
      brush.leaf2,
      16,
    );
  return {
    back: [
      fade(brush, { height: 720 }, top, low),
      brush.mono
        ? ''
        : each([240, 560, 940], (x) =>
            polygon(
              [
                [x, 0],
                [x + 90, 0],
                [x - 40, 620],
                [x - 220, 620],
              ],
              '#ffffff',
              { opacity: 0.1 },
            ),
          ),
      hill('-40,610 300,570 700,604 1000,566 1320,600', 720, editorial ? brush.stone : '#e9d5a8'),
      weed(90, 260),
      weed(1120, 300),
      weed(1210, 200),
      blob('760,620 800,560 850,574 900,540 950,620', editorial ? brush.soft : '#d98a7a'),
      brush.mono
        ? ''
        : each(
            [
              [330, 300, 14],
              [352, 260, 9],
              [336, 226, 6],
              [980, 380, 12],
              [1000, 344, 8],
            ] as const,
            ([x, y, r]) => circle(x, y, r, '#ffffff', { opacity: 0.5 }),
          ),
    ].join(''),
    outdoors: true,
    far: { x: 900, y: 580, scale: 0.8 },
  };
};
