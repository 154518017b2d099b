import { blob } from '../../svg/curves.ts';
import { circle, each, ellipse, line, path } from '../../svg/shapes.ts';
import { EXPRESSIONS } from '../expressions.ts';
import { paperMouth } from '../paper/face.ts';
import type { AnimalFace, AnimalPlan } from './plan.ts';

const FUR = '#6f7480';
const SHADE = '#565b67';
const WHITE = '#fbf3e4';
const BLACK = '#2b2a33';
const VEST = '#b2493c';

/** A badger in a red waistcoat. */
export const badger = (): AnimalPlan => ({
  height: 390,
  stands: { child: 285, grown: 400 },
  headHalf: 82,
  crown: -392,
  shoulders: { back: [-58, -232], front: [58, -232] },
  arms: { width: 40, back: SHADE, front: FUR, paw: BLACK, reach: 1.42 },
  mouth: [12, -266],
  legs: (pose) => {
    if (pose === 'sit' || pose === 'crouch')
      return (
        ellipse(-34, -30, 62, 34, SHADE) +
        ellipse(40, -26, 66, 30, FUR) +
        ellipse(96, -10, 30, 13, BLACK)
      );
    const stride = pose === 'walk' ? 24 : 0;
    return (
      line(`M-34 -70L${-36 - stride} -20`, SHADE, 48) +
      ellipse(-34 - stride, -10, 38, 14, BLACK) +
      line(`M34 -70L${36 + stride} -20`, FUR, 48) +
      ellipse(42 + stride, -10, 38, 14, BLACK)
    );
  },
  torso:
    blob('0,-286 58,-262 86,-170 80,-80 0,-52 -80,-80 -86,-170 -58,-262', FUR) +
    path('M-50 -266Q-84 -190 -78 -84Q-30 -66 -14 -66L0 -240Z', VEST) +
    path('M50 -266Q84 -190 78 -84Q30 -66 14 -66L0 -240Z', VEST) +
    blob('0,-244 16,-170 14,-66 -14,-66 -16,-170', WHITE) +
    each([-200, -160, -120], (y) => circle(-22, y, 5, '#f2c879')),
  head,
});

function head({ mood, gaze }: AnimalFace): string {
  const { eyes, brow } = EXPRESSIONS[mood];
  const across = gaze.across * 10;
  const down = gaze.down * 6;
  const stripe = (side: number): string =>
    path(
      `M${side * 54 + across} -372Q${side * 24 + across} -384 ${side * 14 + across} -370Q${side * 12 + across} -320 ${side * 22 + across} -282Q${side * 44 + across} -276 ${side * 56 + across / 2} -300Q${side * 46 + across} -334 ${side * 54 + across} -372Z`,
      BLACK,
    );
  const eye = (side: number): string => {
    const [x, y] = [across * 1.3 + side * 31, -322 + down];
    const [left, right] = side < 0 ? [brow.outer, brow.inner] : [brow.inner, brow.outer];
    const over = line(
      `M${x - 9} ${y - 17 + left * 4}Q${x} ${y - 22} ${x + 9} ${y - 17 + right * 4}`,
      WHITE,
      3.6,
    );
    if (eyes === 'smiling' || eyes === 'closed')
      return line(`M${x - 8} ${y + 2}q8 ${eyes === 'smiling' ? -9 : 8} 16 0`, WHITE, 5) + over;
    return (
      circle(x, y, 7.5, WHITE) + circle(x + gaze.across * 2, y + 1 + gaze.down * 2, 4, BLACK) + over
    );
  };
  return [
    each(
      [-1, 1],
      (side) => circle(side * 58, -370, 20, BLACK) + circle(side * 58, -368, 10, WHITE),
    ),
    blob('0,-388 60,-366 74,-318 46,-268 0,-252 -46,-268 -74,-318 -60,-366', WHITE),
    stripe(-1),
    stripe(1),
    each([-1, 1], eye),
    ellipse(across * 1.8, -282 + down, 15, 11, BLACK),
    ellipse(across * 1.8 - 4, -286 + down, 4, 3, '#8b8b95'),
    paperMouth(EXPRESSIONS[mood], across * 1.8, -262 + down, BLACK, 1.3),
    circle(-44 + across, -282, 10, '#e8775f', { opacity: 0.35 }),
    circle(44 + across, -282, 10, '#e8775f', { opacity: 0.35 }),
  ].join('');
}
