/** Legs and shoes of the paper-cut cast: standing, walking, sitting on a seat, crouching. */
import type { Body } from '#model/lesson/character.ts';
import type { Pose } from '#model/lesson/scene.ts';
import { darker } from '../../palette/mix.ts';
import { ellipse, line } from '../../svg/shapes.ts';
import type { PaperFrame } from './frame.ts';

export function legs(
  body: Body,
  frame: PaperFrame,
  pose: Pose,
  { sits, drop }: { sits: boolean; drop: number },
): string {
  const bottom = body.bottom ?? '#4b4a6b';
  const shoe = body.shoes ?? '#fff3df';
  const draw = (side: -1 | 1): string => {
    const colour = side < 0 ? darker(bottom, 0.14) : bottom;
    const hipX = side * (frame.step - 2);
    if (sits) return seated(frame, hipX, drop, colour, shoe);
    if (pose === 'crouch') return crouched(frame, hipX, drop, colour, shoe);
    const stride = pose === 'walk' ? 30 : 0;
    const foot = { x: side * (frame.step + stride), y: pose === 'walk' && side < 0 ? -4 : 0 };
    return (
      line(
        `M${hipX} ${-frame.hip - 6}Q${hipX + (stride ? 4 : 0)} ${-frame.hip / 2} ${foot.x} ${foot.y - 20}`,
        colour,
        frame.leg,
      ) + ellipse(foot.x + 8, foot.y - 8, frame.leg * 0.82, 12, shoe)
    );
  };
  return draw(-1) + draw(1);
}

/** Thighs forward, shins down. */
function seated(
  frame: PaperFrame,
  hipX: number,
  drop: number,
  colour: string,
  shoe: string,
): string {
  const x = hipX * 0.5;
  const knee = x + frame.hip * 0.66;
  const seat = -frame.hip + 6 + drop;
  const foot = drop ? -20 : -frame.hip * 0.28;
  return (
    line(`M${x} ${seat}L${knee} ${seat - 4}L${knee + 6} ${foot}`, colour, frame.leg) +
    ellipse(knee + 14, foot + 12, frame.leg * 0.82, 12, shoe)
  );
}

/** Knees out, close to the ground: an adult at a child’s eye level. */
function crouched(
  frame: PaperFrame,
  hipX: number,
  drop: number,
  colour: string,
  shoe: string,
): string {
  const hip = -frame.hip + drop;
  const side = Math.sign(hipX);
  const knee = hipX + side * 14 + 34;
  return (
    line(`M${hipX} ${hip}L${knee} ${hip - 8}L${hipX + 12} -18`, colour, frame.leg) +
    ellipse(hipX + 20, -8, frame.leg * 0.82, 11, shoe)
  );
}
