import type { Text } from '#model/lesson/content.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import { plainShape } from './drawn.ts';
import { type Piece, type PieceContext, sharedOut, sum, textPiece } from './piece.ts';
import { toEdges } from './slide-areas.ts';

/** Numbered lines on full-bleed stripes of colour, which share the height down to the foot. */
export function stripesPiece(items: readonly Text[], context: PieceContext): Piece {
  const { phase } = context.theme;
  const numeral = (index: number): Piece =>
    textPiece(context, {
      name: 'Number',
      paragraphs: [oneParagraph(String(index + 1))],
      bold: true,
      colour: phase === 'secondary' ? 'signal' : 'white',
      share: 1.3,
      anchor: 'middle',
    });
  const words = items.map((item) =>
    textPiece(context, {
      name: 'Rule',
      paragraphs: [oneParagraph(item)],
      colour: 'white',
      anchor: 'middle',
      padding: [0, 0.26, 0, 0.26],
    }),
  );
  const left = (size: number) => size * 1.9;
  const heights = (width: number, size: number) =>
    words.map((each) => each.height(width - left(size), size));
  return {
    grows: true,
    height: (width, size) => sum(heights(width, size)),
    draw(box, size) {
      const rowHeights = heights(box.width, size);
      const more = (SLIDE.height - box.y - sum(rowHeights)) / Math.max(1, items.length);
      let y = box.y;
      return words.flatMap((each, index) => {
        const height = (rowHeights[index] ?? 0) + more;
        // The last one also has the draft mark and the slide number.
        const inside = { ...box, y, height: index === items.length - 1 ? height - 40 : height };
        const stripe = { ...toEdges(box), y, height };
        y += height;
        return [
          plainShape('Stripe', index % 2 === 0 ? 'accent' : 'deep', stripe, size),
          ...numeral(index).draw({ ...inside, width: left(size) }, size),
          ...each.draw({ ...inside, x: box.x + left(size), width: box.width - left(size) }, size),
        ];
      });
    },
    parts: (fits) => sharedOut(items, (some) => stripesPiece(some, context), fits),
  };
}
