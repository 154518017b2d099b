/** Calls: a video call that pairs people by chance, and somebody who rings. */
import type { Screen } from '#model/lesson/screen.ts';
import { bubbles } from '../bubbles.ts';
import { buttonRow } from '../buttons.ts';
import { label } from '../label.ts';
import { EDGE, gap, type Part, type Pen, paragraph, type ScreenBody, typeOf } from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { type Seen, videoPicture } from '../video-picture.ts';
import { NOBODY, NOT_MET } from './chats.ts';
import { buttonsOf } from './labels.ts';
import { seenOf } from './seen.ts';

/** Height of the two pictures, as a share of the width: one above the other, and side by side with words below. */
const PICTURE = { above: 0.52, beside: 0.46 } as const;

interface Side {
  seen: Seen;
  name: string;
  known: boolean;
}

export function match(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  const theirs: Side = {
    seen: person.who ? { kind: 'character', who: person.who } : { kind: 'stranger' },
    name: person.known ? person.called : `Says: ${person.called}`,
    known: person.known,
  };
  const ours: Side = { seen: seenOf(screen), name: screen.holderName || 'You', known: true };
  const pictures = screen.rows.some((row) => 'from' in row)
    ? [row(pen, PICTURE.beside, [theirs, ours])]
    : [row(pen, PICTURE.above, [theirs]), gap(14), row(pen, PICTURE.above, [ours])];
  return {
    bar: { title: screen.title || 'Someone new', below: 'Paired at random' },
    parts: [
      gap(16),
      ...pictures,
      gap(14),
      ...bubbles(pen, screen.rows, true),
      buttonRow(pen, buttonsOf(screen), ['stop', 'quiet']),
    ],
  };
}

/** Pictures side by side, each with a name over its lower corner. */
function row(pen: Pen, share: number, sides: readonly Side[]): Part {
  const height = pen.width * share;
  const between = 10;
  const width = (pen.width - 2 * EDGE - between * (sides.length - 1)) / sides.length;
  const { theme, size } = pen;
  return {
    height,
    draw: (top) =>
      sides
        .map(({ seen, name, known }, index) => {
          const x = EDGE + index * (width + between);
          return (
            videoPicture(pen, { x, y: top, width, height }, seen) +
            label(pen, {
              text: name,
              x: x + 10,
              y: top + height - size * 1.9,
              paint: theme.mono
                ? { fill: theme.card, line: theme.line }
                : { fill: known ? theme.card : theme.unknown },
              fill: known ? theme.ink : theme.unknownLine,
            })
          );
        })
        .join(''),
  };
}

export function call(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  const { size, theme, width } = pen;
  const side = size * 5.4;
  return {
    parts: [
      gap(size * 1.6),
      {
        height: side + size * 0.6,
        draw: (top) => personTile(pen, person, { x: (width - side) / 2, y: top, side }),
      },
      paragraph(pen, person.called, { size: size * 1.4, bold: true, fill: theme.ink }, true),
      paragraph(pen, screen.title || 'is calling', { size, fill: theme.ink }, true),
      ...(person.known
        ? []
        : [
            paragraph(
              pen,
              NOT_MET,
              { size: typeOf(pen, 0.9), bold: true, fill: theme.unknownLine },
              true,
            ),
          ]),
      gap(size * 0.7),
      ...bubbles(pen, screen.rows, true),
      buttonRow(pen, buttonsOf(screen), ['stop', 'go']),
    ],
  };
}
