/** A picture-book face: dots for eyes, short brows, a mouth, and cheeks of paper. */
import type { Mood } from '#model/lesson/scene.ts';
import { circle, each, ellipse, line, path } from '../../svg/shapes.ts';
import { EXPRESSIONS, type Expression } from '../expressions.ts';

export interface PaperFace {
  x: number;
  y: number;
  mood: Mood;
  /** Where the eyes look: -1 (left, up) to 1 (right, down). */
  gaze: { across: number; down: number };
  ink: string;
  cheek: string | null;
  /** How strong the cheeks are. */
  blush?: number;
  /** From the middle of the face to an eye. */
  apart?: number;
  /** A face without a mouth of its own: a beak or a muzzle is drawn by whoever asks. */
  mouthless?: boolean;
}

const MOUTH_INSIDE = '#7c2634';
const TONGUE = '#f08b86';

export function paperFace(face: PaperFace): string {
  const { ink, cheek, gaze } = face;
  const expression = EXPRESSIONS[face.mood];
  const down = Math.max(-1, Math.min(1, gaze.down + (expression.lower ?? 0) * 0.8));
  const x = face.x + gaze.across * 17;
  const y = face.y + down * 8;
  // A turned face is narrower.
  const apart = (face.apart ?? 19) * (1 - Math.abs(gaze.across) * 0.12);
  const strength = (face.blush ?? 0.42) * (expression.blush ? 1.35 : 1);
  return [
    each([-1, 1], (side) => eye(expression.eyes, x + side * apart, y, ink)),
    each([-1, 1], (side) => brow(expression, x + side * apart, y - 19, side, ink)),
    cheek
      ? each([-1, 1], (side) =>
          circle(x + side * apart * 1.63, y + 16, 9.5, cheek, { opacity: strength }),
        )
      : '',
    face.mouthless ? '' : paperMouth(expression, x + gaze.across * 1.4, y + 24, ink),
  ].join('');
}

function eye(kind: Expression['eyes'], x: number, y: number, ink: string): string {
  switch (kind) {
    case 'smiling':
      return line(`M${x - 7} ${y - 1}q7 -9 14 0`, ink, 4.6);
    case 'closed':
      return line(`M${x - 7} ${y}q7 6 14 0`, ink, 4.6);
    case 'lowered':
      return line(`M${x - 8} ${y - 4}q8 5 16 0`, ink, 4) + ellipse(x, y + 1, 4.8, 4, ink);
    case 'open':
      return ellipse(x, y, 5.4, 6.6, ink) + circle(x + 1.8, y - 2.4, 1.7, '#ffffff');
  }
}

function brow(
  { brow: ends, quirk = 0 }: Expression,
  x: number,
  top: number,
  side: number,
  ink: string,
): string {
  const lift = side < 0 ? quirk * 7 : 0;
  const inner = top - lift + ends.inner * 4.5;
  const outer = top - lift + ends.outer * 5.5;
  const [left, right] = side < 0 ? [outer, inner] : [inner, outer];
  const bow = top - lift - 3.5 + (ends.inner + ends.outer) * 1.6;
  return line(`M${x - 8} ${left}Q${x} ${bow} ${x + 8} ${right}`, ink, 3.8);
}

/** A mouth by itself, for a muzzle that sits lower than a face’s. */
export function paperMouth(
  { mouth }: Expression,
  middle: number,
  y: number,
  ink: string,
  size = 1,
): string {
  const half = 9 * mouth.width * size;
  const x = middle + (mouth.aside ?? 0) * 5;
  if (mouth.open)
    return (
      path(
        `M${x - half - 2} ${y - 3}h${half * 2 + 4}q-2 ${17 * size} ${-half - 2} ${17 * size}t${-half - 2} ${-17 * size}z`,
        MOUTH_INSIDE,
      ) + ellipse(x, y + 10 * size, 7 * size, 4 * size, TONGUE)
    );
  if (mouth.wavy)
    return line(`M${x - half} ${y + 3}q${half / 2} -6 ${half} -1t${half} -2`, ink, 4.2);
  const bend = mouth.curve * 9 * size;
  const start = y + 2 - bend / 3;
  return line(`M${x - half} ${start}q${half} ${bend * 1.6} ${half * 2} 0`, ink, 4.2);
}
