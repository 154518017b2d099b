/** Hair and headwear of paper, about the middle of a head that is 57 wide and 54 high. */
import type { Hair } from '#model/lesson/character.ts';
import { darker } from '../../palette/mix.ts';
import { circle, each, line, path } from '../../svg/shapes.ts';

interface PaperHair {
  /** Behind the head. */
  back?: string;
  /** Markup in front of the head. */
  front?: string;
  /** A cloth around the whole head, with a hole for the face. */
  cloth?: string;
}

type Cut = (colour: string) => PaperHair;

const CURLS = [
  [-50, -22, 17],
  [-38, -44, 19],
  [-15, -57, 20],
  [12, -58, 20],
  [36, -46, 19],
  [50, -24, 16],
  [-54, -2, 13],
  [0, -44, 18],
  [-24, -36, 16],
  [24, -38, 16],
] as const;

const curls: Cut = (colour) => ({
  front: each(CURLS, ([x, y, r]) => circle(x, y, r, colour)),
});
const afro: Cut = (colour) => ({
  back: circle(0, -22, 76, colour),
  front: path('M-56 -14Q-52 -52 0 -54Q52 -52 56 -14Q30 -34 0 -34Q-30 -34 -56 -14Z', colour),
});
const short: Cut = (colour) => ({
  front: path(
    'M-58 -4Q-64 -62 0 -62Q62 -60 58 -6Q54 -26 34 -34Q0 -22 -34 -34Q-52 -28 -58 -4Z',
    colour,
  ),
});
const shaved: Cut = (colour) => ({
  front: path('M-57 -12Q-54 -58 0 -58Q54 -58 57 -12Q44 -38 0 -38Q-44 -38 -57 -12Z', colour),
});
const spiky: Cut = (colour) => ({
  front: path(
    'M-58 -6Q-60 -40 -46 -50L-40 -72L-22 -58L-8 -80L8 -60L26 -76L34 -54L52 -56Q60 -34 58 -8Q50 -30 32 -36Q0 -26 -32 -34Q-52 -28 -58 -6Z',
    colour,
  ),
});
const bob: Cut = (colour) => ({
  back: path('M-64 22Q-76 -66 0 -66Q76 -66 64 22Q58 44 40 40L-40 40Q-58 44 -64 22Z', colour),
  front: path(
    'M-60 4Q-62 -64 0 -64Q62 -64 60 4Q44 -14 40 -30Q0 -12 -40 -30Q-46 -12 -60 4Z',
    colour,
  ),
});
const long: Cut = (colour) => ({
  back: path('M-64 30Q-78 -68 0 -68Q78 -68 64 30Q70 84 50 96L-50 96Q-70 84 -64 30Z', colour),
  front: path('M-60 10Q-64 -64 0 -64Q64 -64 60 10Q52 -26 8 -44Q-46 -30 -60 10Z', colour),
});
const longCurly: Cut = (colour) => ({
  back: each(
    [
      [-52, -20, 30],
      [-60, 20, 28],
      [-50, 58, 26],
      [52, -20, 30],
      [60, 20, 28],
      [50, 58, 26],
      [0, -46, 44],
    ] as const,
    ([x, y, r]) => circle(x, y, r, colour),
  ),
  front: path('M-58 4Q-62 -62 0 -62Q62 -62 58 4Q48 -28 10 -42Q-40 -32 -58 4Z', colour),
});
const bun: Cut = (colour) => ({
  back: circle(-30, -62, 26, colour) + path('M-62 14Q-70 -62 0 -62Q70 -62 60 10Z', colour),
  front: path('M-60 2Q-60 -62 4 -62Q62 -60 59 -6Q50 -34 22 -40Q-20 -34 -60 2Z', colour),
});
const puffs: Cut = (colour) => ({
  back: circle(-58, -44, 30, colour) + circle(58, -44, 30, colour),
  front: path('M-57 -6Q-58 -60 0 -60Q58 -60 57 -6Q40 -36 0 -40Q-40 -36 -57 -6Z', colour),
});
const plaits: Cut = (colour) => ({
  back: line('M-56 10q-16 30 -6 64', colour, 22) + line('M56 10q16 30 6 64', colour, 22),
  front: path('M-59 8Q-64 -62 0 -62Q64 -62 59 8Q48 -30 0 -44Q-48 -30 -59 8Z', colour),
});
const ponytail: Cut = (colour) => ({
  back: path('M-50 -34Q-92 -40 -96 4Q-98 44 -76 62Q-80 20 -46 4Z', colour),
  front: path(
    'M-60 2Q-62 -62 0 -62Q62 -62 59 2Q44 -16 38 -32Q0 -14 -38 -30Q-48 -14 -60 2Z',
    colour,
  ),
});
const twists: Cut = (colour) => ({
  front: [
    path('M-57 -8Q-58 -56 0 -58Q58 -56 57 -8Q44 -34 0 -36Q-44 -34 -57 -8Z', colour),
    each([-46, -28, -10, 8, 26, 44], (x, index) =>
      line(`M${x} -44q${index % 2 ? 8 : -8} -16 ${x / 4} -32`, colour, 13),
    ),
  ].join(''),
});
const highTop: Cut = (colour) => ({
  front: path(
    'M-57 -10L-54 -88Q0 -98 54 -88L57 -10Q50 -36 30 -38Q0 -34 -30 -38Q-50 -36 -57 -10Z',
    colour,
  ),
});
const balding: Cut = (colour) => ({
  front:
    path('M-59 10Q-66 -26 -46 -34Q-50 -8 -46 12Z', colour) +
    path('M59 10Q66 -26 46 -34Q50 -8 46 12Z', colour),
});
const hijab: Cut = (colour) => ({
  cloth: path('M-70 6Q-72 -72 0 -72Q72 -72 70 6Q74 56 52 74Q0 94 -52 74Q-74 56 -70 6Z', colour),
  front: line('M-46 -20Q-20 -48 0 -48T46 -20', darker(colour, 0.18), 4),
});
const turban: Cut = (colour) => ({
  front: [
    path('M-60 -8Q-76 -74 0 -80Q76 -74 60 -8Q40 -34 0 -36Q-40 -34 -60 -8Z', colour),
    line('M-54 -18Q-10 -40 14 -76', darker(colour, 0.16), 4),
    line('M54 -18Q10 -38 -16 -74', darker(colour, 0.16), 4),
  ].join(''),
});
const beanie: Cut = (colour) => ({
  front:
    path('M-60 -14Q-64 -82 0 -82Q64 -82 60 -14Q0 -30 -60 -14Z', colour) +
    line('M-58 -18Q0 -34 58 -18', darker(colour, 0.2), 14),
});

export const PAPER_HAIR: Record<Hair, Cut> = {
  afro,
  bald: () => ({}),
  balding,
  beanie,
  bob,
  braids: plaits,
  'braids-up': plaits,
  bun,
  'bun-band': bun,
  'chin-length': bob,
  cropped: shaved,
  curls,
  'curly-bob': longCurly,
  fade: shaved,
  fringe: bob,
  'high-top': highTop,
  hijab,
  knots: puffs,
  long,
  'long-afro': afro,
  'long-curly': longCurly,
  'long-fringe': bob,
  'long-wavy': long,
  'low-bun': bun,
  ponytail,
  puffs,
  quiff: spiky,
  shaved,
  short,
  'side-parting': short,
  'soft-bun': bun,
  spiky,
  straight: short,
  turban,
  twists,
  wavy: short,
};
