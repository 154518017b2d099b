/** A face in the line of the pieces: eyes, brows, nose and mouth, looking three quarters to the right. */

import type { Mood } from '#model/lesson/scene.ts';
import { circle, each, ellipse, line, path } from '../../svg/shapes.ts';
import { EXPRESSIONS, type Expression } from '../expressions.ts';

const EYES = [
  { x: 476, y: 300 },
  { x: 594, y: 298 },
] as const;
const MOUTH = { x: 547, y: 415 };
const WIDTH = 16;

/** @param ink Colour of its lines. `blush` is the colour of the cheeks; none on paper. */
export function peepFace(
  mood: Mood,
  gaze: { across: number; down: number },
  { ink, blush }: { ink: string; blush: string | null },
): string {
  const expression = EXPRESSIONS[mood];
  const down = Math.max(-1, Math.min(1, gaze.down + (expression.lower ?? 0)));
  const at = { across: gaze.across * 7, down: down * 8 };
  return [
    blush && expression.blush ? cheeks(blush) : '',
    each(EYES, (place) => eye(expression.eyes, place.x + at.across, place.y + at.down, ink)),
    brows(expression, ink),
    line('M555 332C563 338 574 348 566 359C557 368 544 360 537 353', ink, WIDTH - 1),
    mouth(expression, ink),
  ].join('');
}

const cheeks = (colour: string): string =>
  circle(452, 366, 30, colour, { opacity: 0.4 }) + circle(606, 362, 22, colour, { opacity: 0.4 });

function eye(kind: Expression['eyes'], x: number, y: number, ink: string): string {
  switch (kind) {
    case 'open':
      return ellipse(x, y, 12.5, 17, ink);
    case 'smiling':
      return line(`M${x - 20} ${y + 8}q20 -26 40 0`, ink, WIDTH);
    case 'closed':
      return line(`M${x - 19} ${y - 2}q19 16 38 0`, ink, WIDTH - 1);
    case 'lowered':
      return (
        line(`M${x - 21} ${y - 10}q21 12 42 2`, ink, WIDTH - 1) + ellipse(x, y + 2, 10, 9, ink)
      );
  }
}

function brows({ brow, quirk = 0 }: Expression, ink: string): string {
  return each(EYES, (place, index) => {
    const far = index === 1;
    const half = far ? 24 : 30;
    const top = place.y - 46 - (far ? 0 : quirk * 26);
    const [inner, outer] = [top + brow.inner * 25, top + brow.outer * 22];
    const [left, right] = far ? [inner, outer] : [outer, inner];
    const bow = top - 10 + (brow.inner + brow.outer) * 6;
    return line(
      `M${place.x - half} ${left}Q${place.x} ${bow} ${place.x + half} ${right}`,
      ink,
      WIDTH,
    );
  });
}

function mouth({ mouth: shape }: Expression, ink: string): string {
  const half = 39 * shape.width;
  const x = MOUTH.x + (shape.aside ?? 0) * 16;
  const bend = shape.curve * 36;
  const y = MOUTH.y - bend / 3;
  if (shape.open)
    return path(
      `M${x - half} ${y}Q${x} ${y + 12} ${x + half} ${y - 4}Q${x + half * 0.7} ${y + 48} ${x} ${y + 46}Q${x - half * 0.75} ${y + 42} ${x - half} ${y}Z`,
      ink,
    );
  if (shape.wavy)
    return line(`M${x - half} ${y + 6}q${half / 2} -14 ${half} -3t${half} -5`, ink, WIDTH);
  return line(`M${x - half} ${y}Q${x} ${y + bend * 1.5} ${x + half} ${y - 3}`, ink, WIDTH);
}
