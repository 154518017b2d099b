/** Arms and legs of the paper-cut cast: a thick stroke that bends at the elbow, with a hand at its end. */
import { line, type Point, round } from '../../svg/shapes.ts';

export interface Limb {
  from: Point;
  to: Point;
  /** How far the elbow is pushed out; below 0 to the other side. */
  bend: number;
  width: number;
  colour: string;
  /** Half the width of the hand, and its colour; without one the limb is all sleeve. */
  hand?: { size: number; colour: string };
}

export function limb({ from, to, bend, width, colour, hand }: Limb): string {
  const [acrossX, acrossY] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(acrossX, acrossY) || 1;
  const elbow: Point = [
    (from[0] + to[0]) / 2 - (acrossY / length) * bend,
    (from[1] + to[1]) / 2 + (acrossX / length) * bend,
  ];
  const [foreX, foreY] = [to[0] - elbow[0], to[1] - elbow[1]];
  const fore = Math.hypot(foreX, foreY) || 1;
  const size = hand?.size ?? width / 2;
  const alongArm = (share: number): string =>
    `${round(to[0] - (foreX / fore) * size * share)} ${round(to[1] - (foreY / fore) * size * share)}`;
  const wrist = alongArm(1.25);
  return [
    hand ? line(`M${wrist}L${alongArm(0.2)}`, hand.colour, size * 1.75) : '',
    line(`M${from.map(round).join(' ')}Q${elbow.map(round).join(' ')} ${wrist}`, colour, width),
  ].join('');
}
