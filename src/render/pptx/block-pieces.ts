/** Converts the blocks of a region to pieces. */

import type { SlideBlock, Talk, Task } from '#model/lesson/slide.ts';
import { assertNever } from '#model/text/assert-never.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { minutesLabel } from '#render/arrange/doing.ts';
import { textWidth } from '#render/arrange/measure-text.ts';
import type { SlidePage } from '#render/arrange/slide-pages.ts';
import {
  flowParagraphs,
  flowParts,
  oneParagraph,
  type Paragraph,
} from '#render/arrange/slide-text.ts';
import { cardPiece, ruledPiece } from './card-piece.ts';
import { fieldsPiece } from './fields-piece.ts';
import { helpPiece } from './help-pieces.ts';
import { conversation, sceneSpeech } from './people-pieces.ts';
import { pictureOf, picturesPiece, scenePiece, within } from './picture-pieces.ts';
import { column, EMPTY, grid, type Piece, type PieceContext, row, textPiece } from './piece.ts';
import {
  matchPiece,
  optionsPiece,
  orderPiece,
  pill,
  sortPiece,
  statementsPiece,
} from './question-pieces.ts';
import { screenPiece } from './screen-shapes.ts';
import { stripesPiece } from './stripes-piece.ts';
import { tablePiece } from './table-piece.ts';

/** How a region is placed on its slide. */
export interface Region {
  /** Is it beside a picture, or one of two columns? */
  narrow: boolean;
  /** Centred text under a picture? */
  centred: boolean;
  /** Is it on the first slide? */
  title: boolean;
  /** Is it on the band's dark colour, with white text? */
  dark: boolean;
  /** Is it a task that fills the slide, with groups and time placed elsewhere? */
  task: boolean;
  /** Is it on the band along the foot of a scene, where speakers' names are on the line of their words? */
  onScene: boolean;
  /** The edge of the slide that it touches; `null` for none. */
  edge: 'top' | 'foot' | null;
  /** Is it a message alone on its slide? */
  alone: boolean;
  /** Are there so few words that they are set as large as a title? */
  few: boolean;
  /** A question alone on its slide, with options in words? */
  fields: boolean;
  /** Short points, each on a card. */
  points: SlidePage['points'];
}

/** The pieces of a region, in order. */
export function blockPieces(
  blocks: readonly SlideBlock[],
  context: PieceContext,
  region: Region,
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as SlideBlock;
    if (block.kind !== 'speech') {
      pieces.push(...piecesOf(block, context, region));
      continue;
    }
    const speeches = [block];
    for (let next = blocks[at + 1]; next?.kind === 'speech'; next = blocks[at + 1]) {
      speeches.push(next);
      at++;
    }
    if (region.onScene) pieces.push(...speeches.map((speech) => sceneSpeech(speech, context)));
    else pieces.push(conversation(speeches, context, region));
  }
  return pieces;
}

function piecesOf(block: SlideBlock, context: PieceContext, region: Region): Piece[] {
  const wide = !region.narrow;
  switch (block.kind) {
    case 'prose':
      if (region.points)
        return flowParagraphs(block.nodes).map((point) =>
          pointPiece(point, region.points === 'few' ? 0.7 : 0.55, context),
        );
      return flowParts(block.nodes).map((part) =>
        Array.isArray(part)
          ? textPiece(context, {
              name: 'Words',
              paragraphs: part,
              placeholder: 'words',
              anchor: 'middle',
              ...(region.dark ? { colour: 'white' } : {}),
              ...(region.few ? IN_FEW_WORDS : {}),
              ...(region.centred ? { align: 'center' } : {}),
              ...(context.theme.phase === 'early' && (region.centred || region.title)
                ? { bold: true }
                : {}),
            })
          : proseTable(part.rows, context),
      );
    case 'scene':
      return [scenePiece(block, context)];
    case 'pictures':
      return [picturesPiece(block, context, region.narrow)];
    case 'speech':
      return [conversation([block], context, region)];
    case 'screen':
      return [screenPiece(block, context)];
    case 'statements':
      return [statementsPiece(block, context)];
    case 'check':
    case 'choices':
      return [region.fields ? fieldsPiece(block, context) : optionsPiece(block, context, { wide })];
    case 'sort':
      return [sortPiece(block, context, wide)];
    case 'order':
      return [orderPiece(block, context, wide)];
    case 'match':
      return [matchPiece(block, context)];
    case 'talk':
    case 'task':
      return [region.task ? stepsPiece(block, context) : doingPiece(block, context, region.few)];
    case 'rules':
      return [stripesPiece(block.items, context)];
    case 'keywords': {
      const words = block.words.map(({ word, meaning, picture }) =>
        wordPiece(context, word, meaning, picture),
      );
      return [wide && words.length > 1 ? grid(words, 2, 20) : column(words, 20)];
    }
    case 'key-message':
      return [messagePiece(block.nodes, context, region)];
    case 'help':
      return [helpPiece(block.routes, context, region.dark)];
    case 'reveal':
      return [pill(context, block.label, true)];
    default:
      return assertNever(block);
  }
}

const pointPiece = ({ runs }: Paragraph, above: number, context: PieceContext): Piece =>
  ruledPiece(textPiece(context, { name: 'Point', paragraphs: [{ runs }], anchor: 'middle' }), {
    colour: 'accent',
    above,
  });

/** A key message: along the foot, at the head of help, or alone and large. */
function messagePiece(
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
const stepsPiece = ({ kind, nodes }: Talk | Task, context: PieceContext, few = false): Piece =>
  textPiece(context, {
    name: kind === 'talk' ? 'Talk about' : 'Steps',
    placeholder: 'words',
    paragraphs: flowParagraphs(nodes),
    anchor: 'middle',
    ...(few ? IN_FEW_WORDS : kind === 'talk' ? { share: 1.05 } : {}),
  });

/** Fallback fonts are wider than ours. */
const IN_FEW_WORDS = { bold: true, share: 1.3 } as const;

/** Groups, minutes and steps, on a coloured background. */
function doingPiece(block: Talk | Task, context: PieceContext, few: boolean): Piece {
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
function wordPiece(
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
function proseTable(rows: readonly Paragraph[][], context: PieceContext): Piece {
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
