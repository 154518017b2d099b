/** Pieces of questions: options to choose from, and statements with a scale. */
import type { PictureRef } from '#model/lesson/content.ts';
import type { Check, Choices, Statements } from '#model/lesson/slide.ts';
import { oneParagraph, type Paragraph } from '#render/arrange/slide-text.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import { card, GAP, marked, picturedCard } from './card-pieces.ts';
import { numberedPiece } from './numbered-piece.ts';
import { column, grid, type Piece, type PieceContext, row, textPiece } from './piece.ts';
import { toEdges } from './slide-areas.ts';
import { SLIDE_MARGINS } from './slide-layouts.ts';

/** Least height in pixels of an option alone on a slide. */
const OPTION_HEIGHT = 112;

/** A bold prompt above its content. */
export const asking = (context: PieceContext, prompt: string, answerPiece: Piece): Piece =>
  prompt === '' ? answerPiece : column([promptPiece(context, prompt), answerPiece], 16);

export const promptPiece = (context: PieceContext, prompt: string): Piece =>
  textPiece(context, {
    name: 'Question',
    paragraphs: [oneParagraph(prompt)],
    bold: true,
    placeholder: 'words',
  });

/** Lettered options. On the answer slide the best one is green and labelled. */
export function optionsPiece(
  block: Check | Choices,
  context: PieceContext,
  { wide, answered = false }: { wide: boolean; answered?: boolean },
): Piece {
  const options: { text: Paragraph; picture: PictureRef | null; right: boolean }[] =
    block.options.map((option, index) => ({
      text: {
        ...oneParagraph(option.text),
        mark: { kind: 'letter' as const, start: index + 1 },
      },
      picture: 'picture' in option ? option.picture : null,
      right: answered && 'right' in option && option.right,
    }));
  const cards = options.map((option) =>
    option.picture
      ? picturedCard(context, option.text, option.picture, option.right)
      : card(context, [marked(option.text, option.right)], option.right),
  );
  const pictured = options.some(({ picture }) => picture);
  const roomy = wide && !pictured && cards.length < 5;
  const shown = roomy ? cards.map((each) => atLeast(each, OPTION_HEIGHT)) : cards;
  const all = pictured
    ? row(cards, 28)
    : wide && cards.length === 4
      ? grid(shown, 2, GAP)
      : column(shown, GAP);
  return asking(context, block.question, all);
}

/** A piece with a minimum height in pixels. */
const atLeast = (piece: Piece, least: number): Piece => ({
  ...piece,
  height: (width, size) => Math.max(least, piece.height(width, size)),
});

/** Numbered statements above the scale to place them on. */
export function statementsPiece(block: Statements, context: PieceContext): Piece {
  const items = numberedPiece(block.items, { name: 'Statements', before: 0.5 }, context);
  return column(
    [
      ...(block.prompt ? [promptPiece(context, block.prompt)] : []),
      { ...items, grows: true },
      scalePiece(block.scale, context),
    ],
    14,
  );
}

/** Full-bleed fields along the foot, one per answer. */
function scalePiece(scale: readonly string[], context: PieceContext): Piece {
  return {
    height: () => SCALE - SLIDE_MARGINS.bottom,
    draw(box, size) {
      const whole = toEdges(box);
      const width = whole.width / Math.max(1, scale.length);
      return scale.flatMap((label, index) =>
        textPiece(context, {
          name: 'Label',
          paragraphs: [oneParagraph(label)],
          bold: true,
          colour: 'white',
          share: 1.1,
          padding: [0.4, 0, 0.4, 1],
          shape: 'rectangle',
          fill: index % 2 === 0 ? 'deep' : 'accent',
          anchor: 'middle',
          align: 'center',
        }).draw(
          { x: whole.x + index * width, y: SLIDE.height - SCALE, width, height: SCALE },
          Math.min(size, context.theme.body),
        ),
      );
    },
  };
}
/** Height of the scale, in pixels. */
const SCALE = 132;

export const pill = (context: PieceContext, label: string, filled = false): Piece =>
  textPiece(context, {
    name: 'Label',
    paragraphs: [oneParagraph(label)],
    bold: true,
    colour: filled ? 'white' : 'deep',
    padding: [0.4, 0.2, 0.4, 0.2],
    shape: 'pill',
    fill: filled ? 'accent' : 'soft',
    anchor: 'middle',
    align: 'center',
  });
