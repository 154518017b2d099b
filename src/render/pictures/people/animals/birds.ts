/** Owl, penguin and seal: wings or flippers for arms, short feet. */
import { blob } from '../../svg/curves.ts';
import { circle, each, ellipse, line, path, times } from '../../svg/shapes.ts';
import { EXPRESSIONS } from '../expressions.ts';
import { paperFace, paperMouth } from '../paper/face.ts';
import type { AnimalFace, AnimalPlan } from './plan.ts';

const INK = '#33262b';

const feet = (colour: string) => (): string =>
  each(
    [-1, 1],
    (side) =>
      ellipse(side * 26, -8, 26, 10, colour) +
      line(`M${side * 26 - 12} -8v4M${side * 26 + 10} -8v4`, colour, 8),
  );

const OWL = '#a4764f';
/** A teacher with round eyes and a beak. */
export const owl = (): AnimalPlan => ({
  height: 300,
  stands: { child: 250, grown: 365 },
  headHalf: 86,
  crown: -318,
  shoulders: { back: [-58, -176], front: [58, -176] },
  arms: { width: 40, back: '#84593a', front: '#936743', paw: '#84593a', reach: 1.1 },
  mouth: [8, -212],
  legs: feet('#e0a33c'),
  torso:
    blob('0,-220 66,-196 84,-120 66,-34 0,-14 -66,-34 -84,-120 -66,-196', OWL) +
    blob('0,-176 44,-156 52,-96 38,-40 0,-28 -38,-40 -52,-96 -44,-156', '#f0dcbc') +
    times(9, (index) => {
      const [row, column] = [Math.floor(index / 3), index % 3];
      return line(`M${-30 + column * 26} ${-136 + row * 32}q8 10 16 0`, '#c99f72', 5);
    }) +
    line('M-62 -190Q0 -160 64 -190', '#4f8f9a', 16),
  head: ({ mood, gaze }) =>
    path('M-78 -282L-70 -322L-34 -300ZM78 -282L70 -322L34 -300Z', '#84593a') +
    ellipse(0, -248, 82, 60, OWL) +
    each([-1, 1], (side) => circle(side * 32 + gaze.across * 5, -250, 33, '#f6e8d2')) +
    paperFace({
      x: 0,
      y: -252,
      mood,
      gaze: { across: gaze.across * 0.55, down: gaze.down },
      ink: INK,
      cheek: null,
      apart: 32,
      mouthless: true,
    }) +
    path(`M${gaze.across * 9 - 13} -236q13 -12 26 0l-13 24z`, '#e0a33c') +
    paperMouth(EXPRESSIONS[mood], gaze.across * 9, -208, INK, 0.8),
});

const NAVY = '#33415e';
export const penguin = (): AnimalPlan => ({
  height: 270,
  stands: { child: 250, grown: 340 },
  headHalf: 64,
  crown: -276,
  shoulders: { back: [-54, -158], front: [54, -158] },
  arms: { width: 28, back: '#28344c', front: NAVY, paw: '#28344c', reach: 0.95 },
  mouth: [10, -196],
  legs: feet('#f0913a'),
  torso:
    blob('0,-210 56,-180 74,-100 58,-24 0,-8 -58,-24 -74,-100 -56,-180', NAVY) +
    blob('0,-176 40,-150 50,-92 38,-30 0,-20 -38,-30 -50,-92 -40,-150', '#fff6e6'),
  head: (face) =>
    ellipse(0, -216, 60, 56, NAVY) +
    blob('0,-232 26,-248 46,-226 40,-190 0,-176 -40,-190 -46,-226 -26,-248', '#fff6e6') +
    paperFace({
      ...face,
      x: 0,
      y: -216,
      gaze: { across: face.gaze.across * 0.6, down: face.gaze.down },
      ink: INK,
      cheek: '#f0a08c',
      mouthless: true,
    }) +
    path(`M${face.gaze.across * 10 - 15} -202q15 -12 30 0q-6 16 -15 16t-15 -16z`, '#f0913a'),
});

const GREY = '#8794a8';
/** A seal in a sailor's scarf: a tail in place of feet. */
export const seal = (): AnimalPlan => ({
  height: 290,
  stands: { child: 250, grown: 385 },
  headHalf: 66,
  crown: -292,
  shoulders: { back: [-48, -164], front: [48, -164] },
  arms: { width: 34, back: '#6c788b', front: '#77849a', paw: '#6c788b', reach: 1 },
  mouth: [14, -200],
  legs: () => path('M-64 -8Q-40 -34 0 -26Q44 -34 70 -8Q40 -2 4 -10Q-36 -2 -64 -8Z', '#6c788b'),
  torso:
    blob('0,-210 50,-184 72,-110 58,-30 0,-12 -58,-30 -72,-110 -50,-184', GREY) +
    blob('4,-160 40,-134 46,-84 34,-36 4,-28 -28,-36 -36,-84 -26,-138', '#d8dfe8') +
    path('M-52 -176Q0 -150 54 -176L60 -150Q0 -122 -58 -150Z', '#c94b3c') +
    path('M-8 -148L-24 -106L8 -118L16 -146Z', '#c94b3c'),
  head: sealHead,
});

function sealHead({ mood, gaze }: AnimalFace): string {
  const x = gaze.across * 16;
  const y = -204 + gaze.down * 5;
  return [
    ellipse(0, -228, 62, 60, GREY),
    ellipse(x - 14, y, 20, 16, '#d8dfe8'),
    ellipse(x + 14, y, 20, 16, '#d8dfe8'),
    paperFace({
      x: 0,
      y: -236,
      mood,
      gaze,
      ink: INK,
      cheek: '#d98b84',
      apart: 24,
      mouthless: true,
    }),
    ellipse(x, y - 13, 10, 7, INK),
    paperMouth(EXPRESSIONS[mood], x, y + 10, INK, 0.8),
    each([-1, 1], (side) =>
      line(
        `M${x + side * 24} ${y}l${side * 28} -4M${x + side * 24} ${y + 6}l${side * 26} 6`,
        INK,
        2.2,
        { opacity: 0.6 },
      ),
    ),
  ].join('');
}
