import type { Text } from '#model/lesson/content.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { type Piece, type PieceContext, textPiece } from './piece.ts';

interface NumberedLook {
  name: string;
  /** Space before each item but the first, in ems. */
  before: number;
}

export const numberedPiece = (
  items: readonly Text[],
  { name, before }: NumberedLook,
  context: PieceContext,
): Piece =>
  textPiece(context, {
    name,
    placeholder: 'words',
    paragraphs: items.map((item, index) => ({
      ...oneParagraph(item),
      mark: { kind: 'number', start: index + 1 },
      before,
    })),
    anchor: 'middle',
  });
