/** Draws a chat in native PowerPoint shapes: a frame, its bar, and a box for each message, in theme colours. */
import type { Screen, ScreenPerson, ScreenRow } from '#model/lesson/screen.ts';
import { textHeight, textWidth } from '#render/arrange/measure-text.ts';
import { oneParagraph, type Paragraph, wordsOf } from '#render/arrange/slide-text.ts';
import type { Box } from '#render/arrange/slide-units.ts';
import { type Drawn, type DrawnText, plainShape } from './drawn.ts';
import { type PieceContext, sum } from './piece.ts';

const SIZES = [32, 30, 28, 26, 24] as const;
const FRAME = 14;
const EDGE = 18;
/** Side of an avatar tile, in ems. */
const TILE = 1.7;
const BAR = 2.4;
const PADDING = 0.55;

interface Row {
  height: number;
  draw(top: number): DrawnText[];
}

export function chatShapes(screen: Screen, box: Box, context: PieceContext): Drawn[] {
  const inner: Box = {
    x: box.x + FRAME,
    y: box.y + FRAME,
    width: box.width - 2 * FRAME,
    height: box.height - 2 * FRAME,
  };
  const laid = SIZES.map((size) => ({ size, rows: rowsOf(screen, inner, size, context) }));
  const high = ({ size, rows }: (typeof laid)[number]): number =>
    BAR * size + EDGE + sum(rows.map(({ height }) => height));
  const { size, rows } = (laid.find((each) => high(each) <= inner.height) ??
    laid.at(-1)) as (typeof laid)[number];
  const height = Math.min(inner.height, high({ size, rows }) + EDGE);
  const top = inner.y + (inner.height - height) / 2;
  let y = top + BAR * size + EDGE;
  const items = [
    frame(
      { ...inner, x: box.x, width: box.width, y: top - FRAME, height: height + 2 * FRAME },
      'deep',
      30,
    ),
    frame({ ...inner, y: top, height }, 'paper', 18),
    bar(screen, { ...inner, y: top, height: BAR * size }, size),
    ...rows.flatMap((row) => {
      const shapes = row.draw(y);
      y += row.height;
      return shapes;
    }),
  ];
  return [{ kind: 'group', name: `Screen: ${titleOf(screen)}`, items }];
}

const titleOf = ({ title, person }: Screen): string => title || (person?.called ?? '');

const frame = (box: Box, fill: NonNullable<DrawnText['fill']>, round: number): DrawnText =>
  plainShape('Frame', fill, box, 24, { shape: 'round', round });

const bar = (screen: Screen, box: Box, size: number): DrawnText => ({
  kind: 'text',
  name: 'Bar',
  paragraphs: [
    oneParagraph(titleOf(screen), { bold: true }),
    ...(screen.person && !screen.person.known
      ? [
          {
            ...oneParagraph(screen.app === 'ai' ? 'A program, not a person' : 'You have not met'),
            share: 0.82,
            before: 0,
            close: true,
          },
        ]
      : []),
  ],
  size,
  colour: 'white',
  anchor: 'middle',
  shape: 'round',
  round: 18,
  fill: 'deep',
  inset: [EDGE, 4, EDGE, 4],
  box,
});

function rowsOf(screen: Screen, box: Box, size: number, context: PieceContext): Row[] {
  return screen.rows.flatMap((row, index) => {
    if (row.kind === 'note') return [note(row.text, box, size, context)];
    if (row.kind !== 'message' && row.kind !== 'gift') return [];
    const before = screen.rows[index - 1];
    const begins = !before || !('from' in before) || before.from.called !== row.from.called;
    return [message(row, { begins, named: screen.app === 'chat' }, box, { size, context })];
  });
}

function note(text: string, box: Box, size: number, { advance }: PieceContext): Row {
  const paragraphs: Paragraph[] = [{ ...oneParagraph(text, { bold: true }), align: 'center' }];
  const small = size * 0.86;
  const height = textHeight(paragraphs, {
    width: box.width - 2 * EDGE,
    size: small,
    advance,
    bold: true,
  });
  const around = 0.25 * size;
  return {
    height: height + 2 * around + 0.45 * size,
    draw: (y) => [
      {
        kind: 'text',
        name: 'What happens',
        paragraphs,
        size: small,
        colour: 'ink',
        align: 'center',
        anchor: 'middle',
        shape: 'rectangle',
        fill: 'soft',
        inset: [EDGE, around, EDGE, around],
        box: { x: box.x, y, width: box.width, height: height + 2 * around },
      },
    ],
  };
}

function message(
  row: Extract<ScreenRow, { kind: 'message' | 'gift' }>,
  { begins, named }: { begins: boolean; named: boolean },
  box: Box,
  { size, context: { advance } }: { size: number; context: PieceContext },
): Row {
  const paragraphs: Paragraph[] =
    row.kind === 'gift'
      ? [oneParagraph('A gift:'), { ...oneParagraph(row.text, { bold: true }), before: 0 }]
      : [oneParagraph(row.text)];
  const padding = PADDING * size;
  const left = row.mine ? 0 : (TILE + 0.35) * size;
  const most = (box.width - 2 * EDGE - left) * (row.mine ? 0.8 : 1);
  const line = Math.max(
    ...paragraphs.map((each) =>
      textWidth(wordsOf([each]), { size, advance, bold: row.kind === 'gift' }),
    ),
  );
  const width = Math.min(most, line + 2 * padding + 6);
  const words = textHeight(paragraphs, { width: width - 2 * padding, size, advance });
  const height = words + padding;
  const name = named && begins && !row.mine ? size : 0;
  return {
    height: name + height + 0.45 * size,
    draw: (y) => [
      ...(name > 0
        ? [nameOver(row.from, { x: box.x + EDGE + left, y, width: most, height: name }, size)]
        : []),
      ...(begins && !row.mine
        ? [
            tile(
              row.from,
              { x: box.x + EDGE, y: y + name, width: TILE * size, height: TILE * size },
              size,
            ),
          ]
        : []),
      {
        kind: 'text',
        name: `Message of ${row.from.called}`,
        paragraphs,
        size,
        anchor: 'middle',
        colour: row.mine ? 'white' : 'ink',
        shape: 'round',
        round: 14,
        fill: row.mine ? 'accent' : row.from.known ? 'white' : 'look-soft',
        ...(row.mine ? {} : { edge: { colour: row.from.known ? 'line' : 'look', width: 2 } }),
        inset: [padding, padding / 2, padding, padding / 2],
        box: {
          x: row.mine ? box.x + box.width - EDGE - width : box.x + EDGE + left,
          y: y + name,
          width,
          height,
        },
      },
    ],
  };
}

const nameOver = ({ called, known }: ScreenPerson, box: Box, size: number): DrawnText => ({
  kind: 'text',
  name: 'Who writes',
  paragraphs: [oneParagraph(called, { bold: true })],
  size: size * 0.8,
  colour: known ? 'quiet' : 'look',
  box,
});

/** An avatar: an initial for a known person, a question mark in a dashed tile for a stranger. */
const tile = ({ called, known }: ScreenPerson, box: Box, size: number): DrawnText => ({
  kind: 'text',
  name: known ? 'Tile' : 'A stranger’s tile',
  paragraphs: [oneParagraph(known ? ([...called][0] ?? '').toUpperCase() : '?', { bold: true })],
  size: size * 0.95,
  anchor: 'middle',
  align: 'center',
  colour: known ? 'white' : 'look',
  shape: 'round',
  round: 14,
  fill: known ? 'accent' : 'look-soft',
  ...(known ? {} : { edge: { colour: 'look', width: 3, dashed: true } }),
  box,
});
