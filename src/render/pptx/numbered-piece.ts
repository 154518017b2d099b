import type { Text } from '#model/band-version.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { type Piece, type PieceContext, textPiece } from './piece.ts';

interface NumberedLook {
  name: string;
  /** Before each but the first, in the size of type. */
  before: number;
  /** Beside them, and above and below, in the size of type. */
  padding: readonly [beside: number, above: number];
}

/** Numbered lines on a round white card. */
export const numberedPiece = (
  items: readonly Text[],
  { name, before, padding: [beside, above] }: NumberedLook,
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
    padding: [beside, above, beside, above],
    shape: 'round',
    round: context.look.round,
    fill: 'white',
    edge: { colour: 'edge', width: 2 },
    anchor: 'middle',
  });
