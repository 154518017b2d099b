/** A friend request, with what its profile says. */
import type { Screen } from '#model/lesson/screen.ts';
import { buttonRow } from '../buttons.ts';
import { factRow } from '../fact-row.ts';
import { gap, type Pen, paragraph, type ScreenBody } from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { NOBODY } from './chats.ts';
import { buttonsOf } from './labels.ts';

export function request(screen: Screen, pen: Pen): ScreenBody {
  const { size, theme, width } = pen;
  const person = screen.person ?? NOBODY;
  const side = size * 4.6;
  return {
    bar: { title: screen.title || 'Friend request' },
    parts: [
      gap(size * 0.8),
      {
        height: side + size * 0.3,
        draw: (top) => personTile(pen, person, { x: (width - side) / 2, y: top, side }),
      },
      paragraph(pen, person.called, { size: size * 1.35, bold: true, fill: theme.ink }, true),
      gap(size * 0.3),
      ...screen.rows.flatMap((row) => {
        if (row.kind === 'fact') return [factRow(pen, row.label, row.value)];
        return row.kind === 'line' ? [factRow(pen, row.text, '')] : [];
      }),
      gap(size * 0.3),
      buttonRow(pen, buttonsOf(screen), ['quiet', 'go']),
    ],
  };
}
