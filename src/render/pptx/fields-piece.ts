import type { Check, Choices } from '#model/lesson/slide.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import type { Drawn } from './drawn.ts';
import { type Piece, type PieceContext, sum, textPiece } from './piece.ts';
import { toEdges } from './slide-areas.ts';

/** Height of the foot, which has the draft mark and the slide number. */
const FOOT = 40;
const EDGE = 60;
const BETWEEN = 22;
/** Least width for options in two columns. */
const MIN_TWO_COLUMNS = 1000;

/**
 * A question alone on its slide: its options are full-bleed coloured fields down to the foot, as in the deck; four are
 * arranged two by two. Each is one shape with letter and words.
 */
export function fieldsPiece(block: Check | Choices, context: PieceContext): Piece {
  const { length } = block.options;
  // One column beside a picture.
  const acrossOf = (whole: number) => (length === 4 && whole > MIN_TWO_COLUMNS ? 2 : 1);
  const question = textPiece(context, {
    name: 'Question',
    paragraphs: [oneParagraph(block.question)],
    bold: true,
    placeholder: 'words',
  });
  const field = (index: number, across: number, size: number): Piece => {
    const isLast = Math.floor(index / across) === Math.ceil(length / across) - 1;
    return textPiece(context, {
      name: 'Option',
      paragraphs: [
        {
          ...oneParagraph(block.options[index]?.text ?? ''),
          mark: { kind: 'letter', start: index + 1 },
        },
      ],
      colour: 'white',
      anchor: 'middle',
      shape: 'rectangle',
      fill: isLight(index, across) ? 'accent' : 'deep',
      padding: [EDGE / size, 0.3, 0.6, 0.3 + (isLast ? FOOT / size : 0)],
    });
  };
  const rowsOf = (whole: number, size: number): number[] => {
    const across = acrossOf(whole);
    const width = (whole + 2 * EDGE) / across;
    return Array.from({ length: Math.ceil(length / across) }, (_, row) =>
      Math.max(
        ...Array.from({ length: across }, (_, column) =>
          field(row * across + column, across, size).height(width, size),
        ),
      ),
    );
  };
  return {
    grows: true,
    height: (whole, size) =>
      question.height(whole, size) + BETWEEN + sum(rowsOf(whole, size)) - FOOT,
    draw(box, size) {
      const questionHeight = question.height(box.width, size);
      const across = acrossOf(box.width);
      const edges = toEdges(box);
      const width = edges.width / across;
      const rowHeights = rowsOf(box.width, size);
      let y = box.y + questionHeight + BETWEEN;
      const more = (SLIDE.height - y - sum(rowHeights)) / rowHeights.length;
      return [
        ...question.draw({ ...box, height: questionHeight }, size),
        ...rowHeights.flatMap((least, row): Drawn[] => {
          const height = least + more;
          const drawn = Array.from({ length: across }, (_, column) =>
            field(row * across + column, across, size).draw(
              { x: edges.x + column * width, y, width, height },
              size,
            ),
          ).flat();
          y += height;
          return drawn;
        }),
      ];
    },
  };
}

/** Adjacent fields alternate between two colours. */
const isLight = (index: number, across: number): boolean =>
  (Math.floor(index / across) + (index % across)) % 2 === 0;
