/** Messages as bubbles: the holder's on the right, everybody else's on the left beside their tile. */
import type { ScreenRow } from '#model/lesson/screen.ts';
import { textTag, textWidth } from '../lettering.ts';
import { EDGE, type Part, type Pen, typeOf, words } from './pen.ts';
import { personTile } from './person-tile.ts';
import { type Box, type Corners, type Paint, panel } from './shapes.ts';
import { present } from './signs.ts';

type Said = Extract<ScreenRow, { kind: 'message' | 'gift' }>;

/** What a bubble of the holder may take of the screen's width. */
const WIDEST = 0.8;
/** In the size of type: padding, and the column of tiles. */
const PADDING = 0.62;
const TILES = 2.05;
const GIFT = { width: 2.7, height: 2.9 } as const;
const NAME = 1.2;
const BELOW = 0.5;

/** @param named Does a name stand over the bubbles? In a chat of two the bar says it. */
export function bubbles(pen: Pen, rows: readonly ScreenRow[], named: boolean): Part[] {
  const people = [
    ...new Set(rows.flatMap((row) => ('from' in row && !row.mine ? [row.from.called] : []))),
  ];
  return rows.flatMap((row, index) => {
    if (row.kind === 'note') return [note(pen, row.text)];
    if (row.kind !== 'message' && row.kind !== 'gift') return [];
    const before = rows[index - 1];
    const begins = !before || !('from' in before) || before.from.called !== row.from.called;
    return [bubble(pen, row, { begins, named, order: people.indexOf(row.from.called) })];
  });
}

/** A day, how much later, or what somebody does: nobody writes it, so it stands on a stripe from edge to edge. */
function note({ width, size, theme }: Pen, text: string): Part {
  const lines = words(text, width * 0.86, {
    size: typeOf({ size }, 0.86),
    fill: theme.ink,
    bold: true,
    anchor: 'middle',
  });
  const [around, below] = [size * 0.3, size * 0.55];
  const height = lines.height + 2 * around;
  return {
    height: height + below,
    draw: (top) =>
      stripe({ x: 0, y: top, width, height }, theme) + lines.draw(width / 2, top + around),
  };
}

/** For a copier two lines. */
const stripe = (box: Box, { mono, told, line }: Pen['theme']): string =>
  mono
    ? [box.y, box.y + box.height]
        .map((y) => `<path d="M0 ${y}H${box.width}" stroke="${line}" stroke-width="2.5"/>`)
        .join('')
    : panel(box, [0, 0, 0, 0], { fill: told });

interface Standing {
  /** Does somebody begin to speak? Then their tile and name stand by it. */
  begins: boolean;
  named: boolean;
  order: number;
}

function bubble(pen: Pen, row: Said, { begins, named, order }: Standing): Part {
  const { size } = pen;
  const padding = PADDING * size;
  const left = row.mine ? 0 : TILES * size;
  const time = row.kind === 'message' && row.note ? timeOf(pen, row.note) : null;
  const available = (pen.width - 2 * EDGE - left) * (row.mine ? WIDEST : 1) - (time?.width ?? 0);
  const content = contentOf(pen, row, available - 2 * padding);
  const above = named && begins && !row.mine ? NAME * typeOf(pen, 0.82) : 0;
  const width = content.width + 2 * padding;
  const height = content.height + 1.1 * padding;
  return {
    height: above + height + BELOW * size,
    draw(top) {
      const x = row.mine ? pen.width - EDGE - width : EDGE + left;
      const box: Box = { x, y: top + above, width, height };
      return [
        above > 0 ? nameOver(pen, row, x, top) : '',
        begins && !row.mine
          ? personTile(pen, row.from, { x: EDGE - 2, y: box.y, side: size * 1.7, order })
          : '',
        panel(box, cornersOf(row.mine, size * 0.6), paintOf(pen, row)),
        content.draw(x + padding, box.y + 0.55 * padding),
        time?.draw(box, row.mine) ?? '',
      ].join('');
    },
  };
}

interface Content {
  width: number;
  height: number;
  draw(x: number, top: number): string;
}

function contentOf(pen: Pen, row: Said, width: number): Content {
  const { size, theme } = pen;
  const fill = row.mine ? theme.onMine : theme.ink;
  if (row.kind === 'message') return words(row.text, width, { size, fill });
  const beside = GIFT.width * size;
  const gift = words(row.text, width - beside, { size, fill, bold: true });
  const label = words('a gift', width - beside, { size: typeOf(pen, 0.86), fill });
  const height = Math.max(GIFT.height * size, gift.height + label.height);
  const above = (height - gift.height - label.height) / 2;
  return {
    width: beside + Math.max(gift.width, label.width),
    height,
    draw: (x, top) =>
      present(theme, x + size * 1.1, top + height / 2 + size * 0.5, size / 26) +
      gift.draw(x + beside, top + above) +
      label.draw(x + beside, top + above + gift.height),
  };
}

const nameOver = ({ size, theme }: Pen, { from }: Said, x: number, top: number): string =>
  textTag({
    text: from.called,
    x: x + 2,
    y: top + typeOf({ size }, 0.82) * 0.9,
    size: typeOf({ size }, 0.82),
    bold: true,
    fill: from.known ? theme.quiet : theme.unknownLine,
  });

function timeOf({ size, theme }: Pen, text: string) {
  const small = typeOf({ size }, 0.8);
  return {
    width: textWidth(text, { size: small }) + size * 0.5,
    draw: ({ x, y, width, height }: Box, mine: boolean): string =>
      textTag({
        text,
        x: mine ? x - size * 0.4 : x + width + size * 0.4,
        y: y + height - size * 0.35,
        size: small,
        fill: theme.quiet,
        anchor: mine ? 'end' : 'start',
      }),
  };
}

const cornersOf = (mine: boolean, radius: number): Corners =>
  mine ? [radius, 3, radius, radius] : [3, radius, radius, radius];

function paintOf({ theme }: Pen, { mine, from }: Said): Paint {
  if (mine)
    return theme.mono ? { fill: theme.mine, line: theme.line, thick: 4 } : { fill: theme.mine };
  if (!from.known) return { fill: theme.unknown, line: theme.unknownLine, dashed: theme.mono };
  return { fill: theme.card, line: theme.line };
}
