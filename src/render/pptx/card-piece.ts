import type { Box } from '#render/arrange/slide-units.ts';
import type { Piece } from './piece.ts';

interface CardLook {
  /** Where the accent stands. */
  along: 'top' | 'left';
  /** How thick it is, in pixels. */
  rule: number;
  /** Left, above, right, below, in the size of type. */
  padding: readonly [number, number, number, number];
}

/** A white card with the accent along one side of it. */
export function cardPiece(inner: Piece, { along, rule, padding }: CardLook): Piece {
  const [left, above, right, below] = padding;
  const [across, down] = along === 'top' ? [0, rule] : [rule, 0];
  const within = (box: Box, size: number): Box => ({
    x: box.x + across + left * size,
    y: box.y + down + above * size,
    width: box.width - across - (left + right) * size,
    height: box.height - down - (above + below) * size,
  });
  return {
    height: (width, size) =>
      inner.height(width - across - (left + right) * size, size) + (above + below) * size + down,
    draw: (box, size) => [
      {
        kind: 'text',
        name: 'Card',
        paragraphs: [],
        size,
        box,
        shape: 'rectangle',
        fill: 'white',
        edge: { colour: 'edge', width: 1.5 },
      },
      {
        kind: 'text',
        name: 'Rule',
        paragraphs: [],
        size,
        box: { ...box, ...(along === 'top' ? { height: rule } : { width: rule }) },
        shape: 'rectangle',
        fill: 'accent',
      },
      ...inner.draw(within(box, size), size),
    ],
  };
}
