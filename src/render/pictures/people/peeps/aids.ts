/** What somebody of eight and over gets about with, wherever they are seen: it is theirs, and no picture leaves it out. */
import type { Body } from '#model/lesson/character.ts';
import { line } from '../../svg/shapes.ts';
import type { Framing } from '../figure.ts';

const FRAME = '#3c4450';
const METAL = '#8b97a6';
const GRIP = '#d2442f';

/** Where a body is: its middle, half its width, the line of its shoulders and its lower edge. */
export interface BodyBox {
  middle: number;
  half: number;
  shoulders: number;
  bottom: number;
}

/** Behind the body: the back of a wheelchair, where its seat and wheels are not seen, and a crutch. */
export function aidsBehind(body: Body, framing: Framing, box: BodyBox): string {
  const { middle, half, shoulders, bottom } = box;
  const chair = body.wheelchair && framing === 'bust';
  const post = (side: -1 | 1): string => {
    const x = middle + side * (half + 34);
    return (
      line(`M${x} ${bottom}V${shoulders}`, FRAME, 34) +
      line(`M${x - 6} ${shoulders}h${side * 110}`, FRAME, 44)
    );
  };
  return [
    chair
      ? line(
          `M${middle - half - 30} ${shoulders + 190}H${middle + half + 30}V${bottom}H${middle - half - 30}Z`,
          METAL,
          60,
        )
      : '',
    chair ? post(-1) + post(1) : '',
    body.crutches ? crutch(box, -1) : '',
  ].join('');
}

/** Before the body: the other crutch. */
export const aidsBefore = (body: Body, box: BodyBox): string =>
  body.crutches ? crutch(box, 1) : '';

/** From the forearm to the ground. */
function crutch({ middle, half, shoulders, bottom }: BodyBox, side: -1 | 1): string {
  const x = Math.round(middle + side * (half * 0.72 + 60));
  const top = Math.round(shoulders + 210);
  return (
    line(`M${x} ${top}L${x + side * 70} ${bottom}`, METAL, 36) +
    line(`M${x - side * 46} ${top + 6}h${side * 92}`, FRAME, 44) +
    line(`M${x + side * 16} ${top + 250}h${-side * 120}`, GRIP, 44)
  );
}
