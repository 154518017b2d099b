/** Animals of the shared build. */
import { blob } from '../../svg/curves.ts';
import { circle, each, ellipse, group, line, path, times } from '../../svg/shapes.ts';
import { hangingEars, longEars, mammal, pointedEars, roundEars, sideEars } from './mammal.ts';
import type { AnimalPlan } from './plan.ts';

const INK = '#33262b';

export interface AnimalOptions {
  glasses: boolean;
}

export const mouse = (): AnimalPlan =>
  mammal({
    fur: '#b3a9b4',
    pale: '#f3e9e6',
    ink: INK,
    nose: '#e0798a',
    ears: () =>
      each(
        [-1, 1],
        (side) =>
          circle(side * 50, -44, 38, side < 0 ? '#9d929f' : '#b3a9b4') +
          circle(side * 50, -42, 23, '#eebcbc'),
      ),
    behind: line('M-30 -62Q-96 -50 -104 -104Q-108 -132 -92 -140', '#d99aa0', 8),
    wears: path('M-44 -124Q0 -100 46 -124L54 -84Q0 -62 -54 -84Z', '#e0604a'),
    whiskers: true,
    crown: -300,
    headHalf: 88,
    stands: { child: 205, grown: 290 },
  });

export const rabbit = (): AnimalPlan =>
  mammal({
    fur: '#d9b48a',
    pale: '#fbf0df',
    ink: INK,
    nose: '#d9727c',
    ears: longEars('#d9b48a', '#f0c6b4'),
    behind: circle(-50, -66, 20, '#fbf0df'),
    wears:
      path('M-50 -112Q0 -96 52 -112L48 -60Q0 -40 -48 -60Z', '#5e8fb0') +
      line('M-30 -150L-22 -110M30 -150L24 -110', '#5e8fb0', 10),
    crown: -340,
    headHalf: 64,
    stands: { child: 262, grown: 360 },
  });

export const bear = ({ glasses }: AnimalOptions): AnimalPlan =>
  mammal({
    fur: '#9a6a45',
    pale: '#e6c9a2',
    ink: '#2f211c',
    nose: '#3a2a26',
    ears: roundEars('#9a6a45', '#d7a988', 27),
    wears:
      path('M-56 -112Q0 -92 58 -112L54 -60Q0 -40 -52 -60Z', '#3f7f8a') +
      line('M-34 -158L-26 -106M36 -158L28 -106', '#3f7f8a', 12),
    muzzle: { width: 33, height: 25, down: 22 },
    crown: -290,
    headHalf: 74,
    stands: { child: 280, grown: 415 },
    glasses,
  });

export const fox = (): AnimalPlan =>
  mammal({
    fur: '#db7a3c',
    pale: '#fbf0df',
    ink: INK,
    nose: '#33262b',
    ears: pointedEars('#db7a3c', '#5a3226'),
    behind:
      blob('-38,-60 -86,-40 -126,-86 -120,-140 -94,-112 -70,-96', '#db7a3c') +
      blob('-120,-140 -126,-104 -104,-100 -96,-116', '#fbf0df'),
    wears:
      path('M-36 -156h72l16 92q-52 22 -104 0z', '#fbf0df') +
      path('M-22 -112h44v26q-22 12 -44 0z', '#e9d8bd'),
    paw: '#5a3226',
    muzzle: { width: 31, height: 20, down: 22 },
    crown: -312,
    headHalf: 74,
    stands: { child: 272, grown: 385 },
  });

export const dog = (): AnimalPlan =>
  mammal({
    fur: '#c9a27a',
    pale: '#f7ead8',
    ink: INK,
    nose: '#33262b',
    ears: hangingEars('#a87c52'),
    behind: line('M-44 -70Q-86 -84 -84 -124', '#c9a27a', 16),
    wears: line('M-40 -152Q0 -136 42 -152', '#c94b3c', 13) + circle(2, -138, 9, '#f2b13e'),
    muzzle: { width: 32, height: 25, down: 22 },
    crown: -276,
    headHalf: 82,
    stands: { child: 230, grown: 250 },
  });

const WOOL = '#f6efe2';
export const sheep = ({ glasses }: AnimalOptions): AnimalPlan =>
  mammal({
    fur: '#6a5a5c',
    pale: '#8b7a78',
    ink: '#1f1719',
    nose: '#3a2e30',
    ears: sideEars('#6a5a5c'),
    crest: each(
      [
        [-40, -38, 24],
        [-16, -52, 27],
        [16, -52, 27],
        [40, -38, 24],
        [0, -36, 30],
      ] as const,
      ([x, y, r]) => circle(x, y, r, WOOL),
    ),
    wears:
      each(
        [
          [-36, -140, 30],
          [0, -152, 32],
          [36, -140, 30],
          [-50, -104, 30],
          [50, -104, 30],
          [-38, -68, 30],
          [38, -68, 30],
          [0, -58, 32],
          [0, -104, 40],
        ] as const,
        ([x, y, r]) => circle(x, y, r, WOOL),
      ) + line('M-44 -150Q0 -128 46 -150', '#c75a6a', 15),
    muzzle: { width: 29, height: 22, down: 22 },
    crown: -298,
    headHalf: 92,
    stands: { child: 260, grown: 365 },
    glasses,
  });

const ANTLER = '#b98a55';
export const moose = (): AnimalPlan =>
  mammal({
    fur: '#7d5a45',
    pale: '#b08a6c',
    ink: '#2a1d18',
    nose: '#4a342a',
    ears: sideEars('#7d5a45'),
    crest: each([-1, 1], (side) =>
      group(
        path(
          'M8 -40Q30 -60 34 -92Q40 -104 50 -94L52 -76L66 -104Q76 -110 80 -98L74 -72L98 -86Q108 -84 102 -72Q84 -44 44 -38Q24 -34 14 -30Z',
          ANTLER,
        ),
        `scale(${side} 1)`,
      ),
    ),
    wears:
      path('M-36 -150h72l20 88q-56 24 -112 0z', '#f6efe2') +
      line('M-30 -158L-24 -140M32 -158L26 -140', '#f6efe2', 10),
    muzzle: { width: 38, height: 31, down: 28 },
    crown: -326,
    headHalf: 106,
    stands: { child: 300, grown: 430 },
  });

/** Prickles all round the back and over the head. */
const PRICKLES = '#6d4c3a';
const prickles = (x: number, y: number, r: number, from: number, to: number): string =>
  times(13, (index) => {
    const turn = from + ((to - from) * index) / 12;
    return group(
      path(`M-17 0Q-6 ${-r * 0.8} 0 ${-r}Q6 ${-r * 0.8} 17 0Z`, index % 2 ? '#5b3d2e' : PRICKLES),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  });

export const hedgehog = (): AnimalPlan =>
  mammal({
    fur: '#d8b48c',
    pale: '#f6e6cd',
    ink: INK,
    nose: '#33262b',
    ears: () => prickles(0, 0, 78, -108, 108) + roundEars('#c59a6e', '#eec3a8', 17)(),
    behind: prickles(-8, -104, 84, -170, -4) + ellipse(-8, -104, 62, 66, PRICKLES),
    crest: path(
      'M-54 -20Q-48 -56 0 -56Q48 -56 54 -20Q34 -40 20 -32Q0 -44 -20 -32Q-34 -40 -54 -20Z',
      PRICKLES,
    ),
    wears: path('M-46 -128Q0 -108 46 -128L52 -92Q0 -72 -52 -92Z', '#4f8f7a'),
    muzzle: { width: 24, height: 18, down: 20 },
    crown: -308,
    headHalf: 92,
    stands: { child: 228, grown: 300 },
  });
