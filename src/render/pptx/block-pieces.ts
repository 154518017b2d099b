/** Converts the blocks of a region to pieces. */
import type { SlideBlock } from '#model/lesson/slide.ts';
import { assertNever } from '#model/text/assert-never.ts';
import { flowParagraphs, flowParts } from '#render/arrange/slide-text.ts';
import { matchPiece, orderPiece, sortPiece } from './activity-pieces.ts';
import { fieldsPiece } from './fields-piece.ts';
import { helpPiece } from './help-pieces.ts';
import { conversation, sceneSpeech } from './people-pieces.ts';
import { picturesPiece, scenePiece } from './picture-pieces.ts';
import { column, grid, type Piece, type PieceContext, textPiece } from './piece.ts';
import {
  doingPiece,
  IN_FEW_WORDS,
  messagePiece,
  pointPiece,
  proseTable,
  stepsPiece,
  wordPiece,
} from './prose-pieces.ts';
import { optionsPiece, pill, statementsPiece } from './question-pieces.ts';
import type { Region } from './region.ts';
import { screenPiece } from './screen-shapes.ts';
import { stripesPiece } from './stripes-piece.ts';

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
