/** Screens: a chat as editable boxes, any other screen as a picture. */
import { isThread, type Screen } from '#model/lesson/screen.ts';
import type { Box } from '#render/arrange/slide-units.ts';
import { screenAlt } from '#render/pictures/screens/screen-alt.ts';
import { screenDocument } from '#render/pictures/screens/slide-screen.ts';
import { chatShapes } from './chat-shapes.ts';
import type { Drawn } from './drawn.ts';
import type { Piece, PieceContext } from './piece.ts';

/** A screen as a piece that takes the remaining height. */
export const screenPiece = (screen: Screen, context: PieceContext): Piece => ({
  grows: true,
  height: () => LEAST,
  draw: (box) => screenShapes(screen, box, context),
});

const LEAST = 320;

export function screenShapes(screen: Screen, box: Box, context: PieceContext): Drawn[] {
  if (isThread(screen.app)) return chatShapes(screen, box, context);
  const { svg, width, height } = screenDocument(context.pictures, screen, { mono: false });
  const share = Math.min(1, box.width / width, box.height / height);
  const drawn = { width: width * share, height: height * share };
  return [
    {
      kind: 'picture',
      name: 'Screen',
      alt: screenAlt(screen),
      box: {
        x: box.x + (box.width - drawn.width) / 2,
        y: box.y + (box.height - drawn.height) / 2,
        ...drawn,
      },
      svg,
    },
  ];
}
