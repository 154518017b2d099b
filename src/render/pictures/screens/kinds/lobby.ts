/** Waiting to play: a row for each player, and who talks. */
import type { Screen, ScreenRow } from '#model/lesson/screen.ts';
import { textTag } from '../../lettering.ts';
import { buttonRow } from '../buttons.ts';
import { EDGE, gap, type Part, type Pen, type ScreenBody, typeOf, words } from '../pen.ts';
import { personTile } from '../person-tile.ts';
import { panel } from '../shapes.ts';
import { voice } from '../signs.ts';
import { buttonsOf } from './labels.ts';

type Player = Extract<ScreenRow, { kind: 'message' }>;

export function lobby(screen: Screen, pen: Pen): ScreenBody {
  const players = screen.rows.filter((row) => row.kind === 'message');
  return {
    bar: { title: screen.title, below: waiting(screen) },
    parts: [
      gap(pen.size * 0.6),
      ...players.map((row, index) => player(pen, row, index)),
      gap(pen.size * 0.2),
      buttonRow(pen, buttonsOf(screen), ['quiet', 'stop']),
    ],
  };
}

/** Is anybody heard? Else nothing says that voice is on. */
export const waiting = ({ rows }: Pick<Screen, 'rows'>): string =>
  rows.some((row) => row.kind === 'message' && talksIn(row))
    ? 'Waiting to play. Voice is on.'
    : 'Waiting to play';

const talksIn = ({ note, text }: Player): boolean => note === 'talking' || text !== '';

function player(pen: Pen, row: Player, order: number): Part {
  const { from, text } = row;
  const { size, theme, width } = pen;
  const x = EDGE + size * 2.6;
  const available = width - x - EDGE - size * 2.6;
  const label = words(text, available, { size: typeOf(pen, 0.94), fill: theme.ink });
  const height = Math.max(size * 2.5, size * 1.25 + label.height + size * 0.5);
  const talks = talksIn(row);
  return {
    height: height + size * 0.35,
    draw: (top) =>
      panel({ x: EDGE, y: top, width: width - 2 * EDGE, height }, [10, 10, 10, 3], {
        fill: from.known ? theme.card : theme.unknown,
        line: from.known ? theme.line : theme.unknownLine,
        dashed: theme.mono && !from.known,
      }) +
      personTile(pen, from, { x: EDGE + 10, y: top + size * 0.38, side: size * 1.74, order }) +
      textTag({
        text: from.called,
        x,
        y: top + (text ? size * 1.15 : height / 2 + size * 0.36),
        size,
        bold: true,
        fill: theme.ink,
      }) +
      (text ? label.draw(x, top + size * 1.35) : '') +
      (talks ? voice(theme, width - EDGE - 62, top + height / 2) : ''),
  };
}
