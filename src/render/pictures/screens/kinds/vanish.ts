/** A picture that is shown once. What was on it is never drawn: a ring that runs out, and words. */
import type { Screen } from '#model/lesson/screen.ts';
import { textTag } from '../../lettering.ts';
import {
  drawParts,
  gap,
  heightOf,
  type Part,
  type Pen,
  paragraph,
  type ScreenBody,
} from '../pen.ts';
import { circle, panel, round, stroke } from '../shapes.ts';
import { filled, inkOn } from '../theme.ts';
import { NOBODY } from './chats.ts';

export function vanish(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  const { size, theme, width } = pen;
  const below = screen.rows.flatMap((row) =>
    row.kind === 'line' || row.kind === 'message' || row.kind === 'note'
      ? [paragraph(pen, row.text, { size, bold: true, fill: inkOn(theme) }, true), gap(size * 0.3)]
      : [],
  );
  const inner: Part[] = [gap(size * 1.4), ring(screen, pen), gap(size), ...below, gap(size)];
  const height = Math.max(width * 0.8, heightOf(inner));
  return {
    bar: { title: person.called, person, below: 'A picture, shown once' },
    parts: [
      {
        height,
        draw: (top) =>
          panel({ x: 0, y: top, width, height }, [0, 0, 0, 0], filled(theme, theme.dark)) +
          drawParts(inner, top + (height - heightOf(inner)) / 2),
      },
    ],
  };
}

function ring({ seconds }: Screen, { size, theme, width }: Pen): Part {
  const radius = size * 3;
  return {
    height: 2 * radius,
    draw(top) {
      const x = width / 2;
      const y = top + radius;
      const third = `M${round(x)} ${round(y - radius)}A${round(radius)} ${round(radius)} 0 0 1 ${round(x + radius * 0.94)} ${round(y + radius * 0.34)}`;
      return (
        circle(x, y, radius, {
          fill: 'none',
          line: inkOn(theme, '#6b5a96'),
          thick: theme.mono ? 5 : 12,
        }) +
        stroke(third, inkOn(theme, theme.gold), theme.mono ? 16 : 12) +
        textTag({
          text: seconds,
          x,
          y: y + size * 0.78,
          size: size * 2.2,
          bold: true,
          fill: inkOn(theme),
          anchor: 'middle',
        })
      );
    },
  };
}
