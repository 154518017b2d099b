/** Pieces of a slide's text: points, messages, tasks, words and tables. */
import type { SlideBlock, Talk, Task } from '#model/lesson/slide.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { minutesLabel } from '#render/arrange/doing.ts';
import { textWidth } from '#render/arrange/measure-text.ts';
import { flowParagraphs, oneParagraph, type Paragraph } from '#render/arrange/slide-text.ts';
import { cardPiece, ruledPiece } from './card-piece.ts';
import { pictureOf, within } from './picture-pieces.ts';
import { column, EMPTY, type Piece, type PieceContext, row, textPiece } from './piece.ts';
import { pill } from './question-pieces.ts';
import type { Region } from './region.ts';
import { tablePiece } from './table-piece.ts';

export const pointPiece = ({ runs }: Paragraph, above: number, context: PieceContext): Piece =>
  ruledPiece(textPiece(context, { name: 'Point', paragraphs: [{ runs }], anchor: 'middle' }), {
    colour: 'accent',
    above,
  });

/** A key message: along the foot, at the head of help, or alone and large. */
export function messagePiece(
  nodes: Extract<SlideBlock, { kind: 'key-message' }>['nodes'],
  context: PieceContext,
  region: Region,
): Piece {
  const paragraphs = flowParagraphs(nodes);
  if (region.alone)
    return textPiece(context, {
      name: 'Message',
      placeholder: 'message',
      paragraphs,
      bold: true,
      share: 1.5,
      anchor: 'middle',
      ...(context.theme.phase === 'early' ? { align: 'center' as const } : {}),
      ...(region.dark ? { colour: 'white' as const } : {}),
    });
  const head = region.edge === 'top';
  if (head && region.dark)
    return textPiece(context, {
      name: 'Message',
      placeholder: 'message',
      paragraphs,
      bold: true,
      share: 1.15,
      anchor: 'middle',
      colour: 'white',
    });
  const [fill, colour] = region.dark
    ? (['signal', 'deep'] as const)
    : head
      ? (['accent', 'white'] as const)
      : (['deep', 'white'] as const);
  return textPiece(context, {
    name: 'Message',
    placeholder: 'message',
    paragraphs,
    bold: true,
    anchor: 'middle',
    padding: [0.75, 0.4, 0.75, 0.4],
    shape: 'rectangle',
    fill,
    colour,
  });
}

/** Steps of a task or discussion. */
export const stepsPiece = (
  { kind, nodes }: Talk | Task,
  context: PieceContext,
  few = false,
): Piece =>
  textPiece(context, {
    name: kind === 'talk' ? 'Talk about' : 'Steps',
    placeholder: 'words',
    paragraphs: flowParagraphs(nodes),
    anchor: 'middle',
    ...(few ? IN_FEW_WORDS : kind === 'talk' ? { share: 1.05 } : {}),
  });

/** Fallback fonts are wider than ours. */
export const IN_FEW_WORDS = { bold: true, share: 1.3 } as const;

/** Groups, minutes and steps, on a coloured background. */
export function doingPiece(block: Talk | Task, context: PieceContext, few: boolean): Piece {
  const head = textPiece(context, {
    name: 'Groups',
    paragraphs: [oneParagraph(capital(block.groups))],
    bold: true,
    colour: 'accent',
    anchor: 'middle',
  });
  const inner = column(
    [withLabel(head, minutesLabel(block.minutes), context), stepsPiece(block, context, few)],
    16,
  );
  return cardPiece(inner, {
    along: 'top',
    rule: context.theme.phase === 'early' ? 14 : 10,
    padding: [0.65, 0.65, 0.65, 0.65],
    fill: 'signal-soft',
    bar: 'signal',
  });
}

/** A piece with a label at its right. */
function withLabel(piece: Piece, label: string, context: PieceContext): Piece {
  const text = pill(context, label, true);
  const width = (size: number) =>
    textWidth(label, { size, advance: context.advance, bold: true }) + 1.1 * size;
  const GAP = 16;
  const beside = (whole: number, size: number) => piece.height(whole - width(size) - GAP, size);
  const below = column([piece, text], GAP / 2);
  return {
    height: (whole, size) =>
      Number.isFinite(beside(whole, size))
        ? Math.max(beside(whole, size), text.height(width(size), size))
        : below.height(whole, size),
    draw(box, size) {
      if (!Number.isFinite(beside(box.width, size))) return below.draw(box, size);
      const high = text.height(width(size), size);
      return [
        ...piece.draw({ ...box, width: box.width - width(size) - GAP }, size),
        ...text.draw(
          {
            x: box.x + box.width - width(size),
            y: box.y + (box.height - high) / 2,
            width: width(size),
            height: high,
          },
          size,
        ),
      ];
    },
  };
}

/** Puts a piece on a white card with the accent along its top. */
const onCard = (inner: Piece, { theme }: PieceContext): Piece =>
  cardPiece(inner, {
    along: 'top',
    rule: theme.phase === 'early' ? 14 : 10,
    padding: [0.65, 0.65, 0.65, 0.65],
  });

/** A word with its meaning, and a picture beside it. */
export function wordPiece(
  context: PieceContext,
  word: string,
  meaning: Extract<SlideBlock, { kind: 'keywords' }>['words'][number]['meaning'],
  picture: Extract<SlideBlock, { kind: 'keywords' }>['words'][number]['picture'],
): Piece {
  const text = textPiece(context, {
    name: 'Word',
    paragraphs: [
      { runs: [{ text: word, bold: true, colour: 'accent' }] },
      { ...oneParagraph(meaning), before: 0.1 },
    ],
    anchor: 'middle',
  });
  const image: Piece = picture
    ? {
        height: (_, size) => 2.2 * size,
        draw: (box) => [pictureOf(picture, within(box, 1), context)],
      }
    : EMPTY;
  return onCard(picture ? row([image, text], 20, [1, 4]) : text, context);
}

/** A table within a slide's text. Adults' tables emphasise the first column. */
export function proseTable(rows: readonly Paragraph[][], context: PieceContext): Piece {
  const [head, ...others] = rows;
  const { adult } = context.theme;
  const first = adult ? LOOK_UP * ((head ?? []).length - 1) : 1;
  const bold = (cell: Paragraph): Paragraph => ({
    ...cell,
    runs: cell.runs.map((run) => ({ ...run, bold: true, colour: 'deep' })),
  });
  return tablePiece(context, {
    name: 'Table',
    leads: adult,
    head: head?.map((cell) => [cell]) ?? null,
    rows: others.map((cells) => ({
      cells: cells.map((cell, index) => [adult && index === 0 ? bold(cell) : cell]),
    })),
    shares: (head ?? []).map((_, index) => (index === 0 ? first || 1 : 1)),
  });
}

/** Columns of 36% and 64%. */
const LOOK_UP = 0.36 / 0.64;
