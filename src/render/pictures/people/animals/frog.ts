import { blob } from '../../svg/curves.ts';
import { circle, each, ellipse, line, path, rect } from '../../svg/shapes.ts';
import { EXPRESSIONS } from '../expressions.ts';
import { paperMouth } from '../paper/face.ts';
import type { AnimalFace, AnimalPlan } from './plan.ts';

const SKIN = '#5fa283';
const SHADE = '#4a876c';
const APRON = '#f2b34c';
const INK = '#2c3524';

/** A frog in an apron. Eyes on top of the head, a mouth as wide as it. */
export const frog = (): AnimalPlan => ({
  height: 345,
  stands: { child: 262, grown: 350 },
  headHalf: 88,
  crown: -346,
  shoulders: { back: [-46, -196], front: [46, -196] },
  arms: { width: 28, back: SHADE, front: SKIN, paw: SHADE, reach: 1.15 },
  mouth: [10, -240],
  legs: (pose) => {
    if (pose === 'sit' || pose === 'crouch')
      return (
        ellipse(-52, -26, 50, 26, SHADE) +
        ellipse(52, -24, 52, 26, SKIN) +
        ellipse(-78, -8, 30, 11, SHADE) +
        ellipse(82, -8, 30, 11, SKIN)
      );
    const stride = pose === 'walk' ? 22 : 0;
    return (
      line(`M-30 -70Q-52 -40 ${-34 - stride} -18`, SHADE, 36) +
      ellipse(-40 - stride, -10, 36, 12, SHADE) +
      line(`M30 -70Q52 -40 ${34 + stride} -18`, SKIN, 36) +
      ellipse(42 + stride, -10, 36, 12, SKIN)
    );
  },
  torso:
    blob('0,-232 52,-210 72,-130 60,-64 0,-46 -60,-64 -72,-130 -52,-210', SKIN) +
    path('M-36 -204h72l24 96q2 40 -60 44q-62 -4 -60 -44z', APRON) +
    rect(-24, -120, 48, 36, '#d68f2c', 8),
  head: (face) => ellipse(0, -262, 82, 54, SKIN) + eyes(face) + mouth(face),
});

function eyes({ mood, gaze }: AnimalFace): string {
  const { eyes: kind, brow } = EXPRESSIONS[mood];
  return each([-1, 1], (side) => {
    const x = side * 42 + gaze.across * 7;
    const y = -317 + gaze.down * 5;
    const lid = line(
      `M${x - 24} ${y - 22 + (side < 0 ? brow.outer : brow.inner) * 7}Q${x} ${y - 34} ${x + 24} ${y - 22 + (side < 0 ? brow.inner : brow.outer) * 7}`,
      SHADE,
      7,
    );
    if (kind === 'smiling' || kind === 'closed') {
      const arch = kind === 'smiling' ? -14 : 12;
      return circle(x, y, 27, SKIN) + line(`M${x - 13} ${y + 2}q13 ${arch} 26 0`, INK, 5);
    }
    const pupil = x + gaze.across * 8;
    return (
      circle(x, y, 27, SKIN) +
      circle(x, y - 1, 18, '#fff8e6') +
      circle(pupil, y + gaze.down * 5, 9, INK) +
      circle(pupil + 3, y - 4 + gaze.down * 5, 3, '#ffffff') +
      (kind === 'lowered' ? path(`M${x - 27} ${y - 6}a27 27 0 0 1 54 0q-27 10 -54 0z`, SKIN) : '') +
      lid
    );
  });
}

const mouth = ({ mood, gaze }: AnimalFace): string =>
  paperMouth(EXPRESSIONS[mood], gaze.across * 10, -252, INK, 2.6) +
  circle(-58, -246, 11, '#e8775f', { opacity: 0.5 }) +
  circle(58, -246, 11, '#e8775f', { opacity: 0.5 });
