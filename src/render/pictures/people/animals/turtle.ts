import { blob } from '../../svg/curves.ts';
import { each, ellipse, line } from '../../svg/shapes.ts';
import { paperFace } from '../paper/face.ts';
import type { AnimalPlan } from './plan.ts';

const SKIN = '#86b36a';
const SHADE = '#6f9c56';
const LIGHT = '#9cc47e';
const BELLY = '#f5e2a8';
const SHELL = '#b5643a';
const PLATE = '#8f4a2a';
const INK = '#2c3524';

const PLATES = [
  [-66, -126, 19],
  [-76, -86, 16],
  [-48, -58, 15],
  [-44, -152, 15],
] as const;

/** A turtle who stands on two feet, her shell behind her. */
export const turtle = (): AnimalPlan => ({
  height: 256,
  stands: { child: 256, grown: 340 },
  headHalf: 62,
  crown: -260,
  shoulders: { back: [-36, -132], front: [34, -132] },
  arms: { width: 27, back: SHADE, front: SKIN, paw: SHADE, reach: 0.86 },
  mouth: [20, -182],
  hides: 62,
  behind:
    blob('-22,-176 -66,-160 -92,-108 -82,-58 -44,-34 0,-40 30,-90 18,-160', SHELL) +
    each(PLATES, ([x, y, r]) =>
      blob(
        [
          [x - r, y - r * 0.5],
          [x, y - r],
          [x + r, y - r * 0.4],
          [x + r * 0.9, y + r * 0.6],
          [x, y + r],
          [x - r, y + r * 0.5],
        ],
        PLATE,
      ),
    ) +
    line('M-22 -176Q-96 -160 -92 -108T-44 -34', '#e4a06a', 7),
  legs: (pose) => {
    const stride = pose === 'walk' ? 26 : 0;
    if (pose === 'sit')
      return (
        line('M-14 -52L36 -44', SHADE, 36) +
        ellipse(58, -40, 15, 22, SHADE) +
        line('M8 -46L54 -34', SKIN, 36) +
        ellipse(78, -30, 15, 22, SKIN)
      );
    return (
      line(`M-24 -52Q-26 -30 ${-26 - stride} -16`, SHADE, 36) +
      ellipse(-22 - stride, -9, 26, 12, SHADE) +
      line(`M22 -52Q24 -30 ${24 + stride} -16`, SKIN, 36) +
      ellipse(30 + stride, -9, 26, 12, SKIN)
    );
  },
  torso:
    blob('0,-162 40,-148 52,-100 44,-48 0,-34 -42,-48 -50,-100 -36,-150', SKIN) +
    blob('4,-150 34,-136 42,-96 36,-54 4,-44 -26,-54 -32,-98 -22,-138', BELLY) +
    line('M-26 -116q32 12 64 0M-28 -84q34 12 68 0', '#dcbf7c', 4),
  head: ({ mood, gaze }) =>
    ellipse(6, -206, 54, 50, SKIN) +
    blob('-40,-226 -20,-252 16,-258 44,-240 20,-240 -10,-236', LIGHT, { opacity: 0.8 }) +
    paperFace({ x: 6, y: -204, mood, gaze, ink: INK, cheek: '#e8775f' }),
});
