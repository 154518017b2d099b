/** The arm of somebody of eight and over who holds something out: the pieces' own hands are empty. */
import type { Body } from '#model/lesson/character.ts';
import { ellipse, group, line, type Point, round } from '../../svg/shapes.ts';
import type { Framing } from '../figure.ts';
import type { BodyPiece } from './bodies.ts';
import { NECK } from './pieces.ts';

/** How wide and tall a body is beside a grown person's, and where it ends. */
interface Measures {
  wide: number;
  tall: number;
  bottom: number;
}

/** Where the open hand of somebody in a wheelchair is. */
const PALM: Point = [770, 215];

/** Where the thing is held, from the middle of the neck: before the chest of somebody seen from close up, else at the waist. */
export function handPlace({ piece }: BodyPiece, framing: Framing, { wide, tall }: Measures): Point {
  const [x, y] =
    piece === 'Wheelchair'
      ? PALM
      : framing === 'bust'
        ? ([395, 420] as const)
        : ([470, 440] as const);
  return [NECK.x + x * wide, NECK.y + y * tall];
}

interface Paint {
  sleeve: string;
  skin: string;
  ink: string;
  /** Width of the body's own lines. */
  width: number;
}

/**
 * Sleeve, thing and fingers, in the units of the pieces.
 * @param held The thing, drawn about 0, 0 and as large as it is here.
 */
export function holdingArm(
  held: string,
  body: BodyPiece & { worn: Pick<Body, 'outfit'> },
  framing: Framing,
  measures: Measures,
  { sleeve, skin, ink, width }: Paint,
): string {
  const [x, y] = handPlace(body, framing, measures);
  const thing = group(held, `translate(${round(x)} ${round(y)})`);
  if (body.piece === 'Wheelchair') return thing;
  const { wide, tall, bottom } = measures;
  const thick = 150 * wide;
  const at = (across: number, down: number): string =>
    `${round(NECK.x + across * wide)} ${round(NECK.y + down * tall)}`;
  const wrist = `${round(x - 24)} ${round(y + 44)}`;
  // From close up the elbow is below the edge; else the sleeve begins in the shoulder, without a line across it.
  const isClose = framing === 'bust';
  const foot = `M${round(NECK.x + 265 * wide)} ${round(bottom - thick / 2 - width / 2)}L${wrist}`;
  const bent = (from: string): string => `M${from}Q${at(250, 560)} ${at(300, 560)}L${wrist}`;
  const bare = body.worn.outfit === 'tee';
  const fist = (grow: number, colour: string): string =>
    ellipse(round(x + 4), round(y + 18), 72 * wide + grow, 64 * wide + grow, colour);
  // Behind the thing the hand, before it the thumb.
  const thumb = (colour: string, across: number): string =>
    line(
      `M${round(x - 66 * wide)} ${round(y + 28)}l${round(46 * wide)} ${round(-36 * wide)}`,
      colour,
      across,
    );
  return [
    line(isClose ? foot : bent(at(215, 350)), ink, thick + 2 * width),
    line(isClose ? foot : bent(at(200, 250)), bare ? skin : sleeve, thick),
    fist(width, ink),
    fist(0, skin),
    thing,
    thumb(ink, 46 * wide + 2 * width),
    thumb(skin, 46 * wide),
  ].join('');
}
