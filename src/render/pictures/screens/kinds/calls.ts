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

/** Height of one of the two pictures, as a share of the width: alone, and with words below. */
const PICTURE = { alone: 0.52, withWords: 0.4 } as const;

export function match(screen: Screen, pen: Pen): ScreenBody {
  const person = screen.person ?? NOBODY;
  const share = screen.rows.some((row) => 'from' in row) ? PICTURE.withWords : PICTURE.alone;
  const theirs: Seen = person.who ? { kind: 'character', who: person.who } : { kind: 'stranger' };
  return {
    bar: { title: screen.title || 'Someone new', below: 'Paired at random' },
    parts: [
      gap(16),
      picture(
        pen,
        share,
        theirs,
        person.known ? person.called : `Says: ${person.called}`,
        person.known,
      ),
      gap(14),
      picture(pen, share, seenOf(screen), screen.holderName || 'You', true),
      gap(14),
      ...bubbles(pen, screen.rows, true),
      buttonRow(pen, buttonsOf(screen), ['stop', 'quiet']),
    ],
  };
}

function picture(pen: Pen, share: number, seen: Seen, name: string, known: boolean): Part {
  const height = pen.width * share;
  const { theme, size } = pen;
  return {
    height,
    draw: (top) =>
      videoPicture(pen, { x: EDGE, y: top, width: pen.width - 2 * EDGE, height }, seen) +
      label(pen, {
        text: name,
        x: EDGE + 14,
        y: top + height - size * 1.9,
        paint: theme.mono
          ? { fill: theme.card, line: theme.line }
          : { fill: known ? theme.card : theme.unknown },
        fill: known ? theme.ink : theme.unknownLine,
      }),
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
