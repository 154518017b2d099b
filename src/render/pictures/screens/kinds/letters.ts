/** A message with a button that wants to be pressed, and a window that pops up. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { buttonRow } from '../buttons.ts';
import {
  EDGE,
  gap,
  type Part,
  type Pen,
  paragraph,
  type ScreenBody,
  typeOf,
  words,
} from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { cut, panel } from '../shapes.ts';
import { NOBODY } from './chats.ts';
import { buttonsOf } from './labels.ts';

export function mail(screen: Screen, pen: Pen): ScreenBody {
  const { size, theme } = pen;
  return {
    bar: { title: 'Inbox' },
    parts: [
      gap(size * 0.7),
      paragraph(pen, screen.title, { size: size * 1.16, bold: true, fill: theme.ink }),
      gap(size * 0.4),
      sender(screen, pen),
      ...lines(screen.rows, pen),
      gap(size * 0.5),
      buttonRow(pen, buttonsOf(screen), ['go']),
    ],
  };
}

function sender({ person: from, address }: Screen, pen: Pen): Part {
  const { size, theme, width } = pen;
  const person = from ?? NOBODY;
  const x = EDGE + size * 2.4;
  const available = width - x - EDGE;
  const name = words(person.called, available, {
    size: typeOf(pen, 0.96),
    bold: true,
    fill: theme.ink,
  });
  const at = words(address, available, { size: typeOf(pen, 0.86), fill: theme.quiet });
  return {
    height: Math.max(size * 1.9, name.height + at.height) + size * 0.6,
    draw: (top) =>
      personTile(pen, person, { x: EDGE, y: top, side: size * 1.9 }) +
      name.draw(x, top) +
      at.draw(x, top + name.height),
  };
}

export function popup(screen: Screen, pen: Pen): ScreenBody {
  const { size, theme } = pen;
  return {
    parts: [
      gap(size * 1.1),
      paragraph(pen, screen.title, { size: size * 1.35, bold: true, fill: theme.ink }, true),
      gap(size * 0.5),
      ...lines(screen.rows, pen, true),
      gap(size * 0.5),
      buttonRow(pen, buttonsOf(screen), ['go']),
    ],
  };
}

/** Lines of text, and fields to fill in. */
function lines(rows: readonly ScreenRow[], pen: Pen, centred = false): Part[] {
  const { size, theme } = pen;
  return rows.flatMap((row) => {
    if (row.kind === 'line' || row.kind === 'note')
      return [paragraph(pen, row.text, { size, fill: theme.ink }, centred), gap(size * 0.3)];
    return row.kind === 'fact' ? [field(pen, row.label, row.value)] : [];
  });
}

function field(pen: Pen, name: string, value: string): Part {
  const { size, theme, width } = pen;
  const text = words(value, width - 2 * EDGE - size, { size, fill: theme.ink });
  const height = Math.max(size * 1.9, text.height + size * 0.6);
  const above = size * 1.25;
  return {
    height: above + height + size * 0.5,
    draw: (top) =>
      words(name, width - 2 * EDGE, { size: typeOf(pen, 0.9), bold: true, fill: theme.ink }).draw(
        EDGE,
        top,
      ) +
      panel({ x: EDGE, y: top + above, width: width - 2 * EDGE, height }, cut(10), {
        fill: theme.card,
        line: theme.quiet,
        thick: 2.5,
      }) +
      text.draw(EDGE + size * 0.6, top + above + (height - text.height) / 2),
  };
}
