import type { Box } from '#render/arrange/slide-units.ts';
import type { Colour } from '#render/arrange/slides-theme.ts';
import { plainShape } from './drawn.ts';
import type { Piece } from './piece.ts';

interface CardStyle {
  /** Side of the accent. */
  along: 'top' | 'left';
  /** Thickness in pixels. */
  rule: number;
  /** Left, top, right, bottom, in ems. */
  padding: readonly [number, number, number, number];
  /** Default: white. */
  fill?: Colour;
  /** Colour of the bar. Default: the accent. */
  bar?: Colour;
}

/** A piece under a rule, with padding above and below in ems. */
export const ruledPiece = (
  inner: Piece,
  { colour, above }: { colour: Colour; above: number },
): Piece => ({
  height: (width, size) => inner.height(width, size) + 2 * above * size + RULE,
  draw: (box, size) => [
    plainShape('Rule', colour, { ...box, height: RULE }, size),
    ...inner.draw(
      {
        ...box,
        y: box.y + RULE + above * size,
        height: box.height - RULE - 2 * above * size,
      },
      size,
    ),
  ],
});
const RULE = 4;

/** A card with a bar along one side. */
export function cardPiece(inner: Piece, style: CardStyle): Piece {
  const { along, rule, padding, fill = 'white', bar = 'accent' } = style;
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
      plainShape('Card', fill, box, size, {
        ...(fill === 'white' ? { edge: { colour: 'edge', width: 1.5 } } : {}),
      }),
      plainShape(
        'Rule',
        bar,
        { ...box, ...(along === 'top' ? { height: rule } : { width: rule }) },
        size,
      ),
      ...inner.draw(within(box, size), size),
    ],
  };
}
