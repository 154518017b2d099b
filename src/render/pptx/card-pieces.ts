/** Cards: words, with a picture above them where there is one. */
import type { PictureRef, Text } from '#model/lesson/content.ts';
import type { Paragraph } from '#render/arrange/slide-text.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { type Drawn, scaledInset } from './drawn.ts';
import { pictureOf, within } from './picture-pieces.ts';
import { type Piece, type PieceContext, textBoxHeight, textPiece } from './piece.ts';

/** Padding of cards, in ems. */
const CARD = [0.55, 0.26, 0.55, 0.26] as const;

export const card = (context: PieceContext, paragraphs: Paragraph[], right = false): Piece =>
  textPiece(context, {
    name: 'Card',
    paragraphs,
    padding: CARD,
    shape: 'round',
    round: context.theme.round,
    fill: right ? 'good-soft' : 'white',
    edge: right ? { colour: 'good', width: 4 } : { colour: 'edge', width: 2 },
    anchor: 'middle',
    align: 'left',
  });

/** A card of words, with a picture above them where there is one. */
export const cardOf = (
  context: PieceContext,
  { text, picture }: { text: Text; picture: PictureRef | null },
): Piece =>
  picture
    ? picturedCard(context, oneParagraph(text), picture)
    : card(context, [oneParagraph(text)]);

/** A card with its picture above its words, and its letter in the corner. */
export function picturedCard(
  context: PieceContext,
  { mark, ...words }: Paragraph,
  picture: PictureRef,
  right = false,
): Piece {
  const text = { paragraphs: [marked(words, right)], bold: true, padding: CARD };
  const LETTER = 1.4;
  return {
    grows: true,
    height: (width, size) => textBoxHeight(context, text, width, size) + 130,
    draw(box, size) {
      const high = textBoxHeight(context, text, box.width, size);
      const spacing = {
        x: box.x + 16,
        y: box.y + 16,
        width: box.width - 32,
        height: box.height - high - 16,
      };
      const letter: Drawn[] =
        mark?.kind === 'letter'
          ? [
              {
                kind: 'text',
                name: 'Letter',
                paragraphs: [oneParagraph(String.fromCharCode(64 + mark.start))],
                size,
                bold: true,
                colour: 'white',
                fill: 'accent',
                shape: 'circle',
                anchor: 'middle',
                align: 'center',
                box: {
                  x: box.x + 14,
                  y: box.y + 14,
                  width: LETTER * size,
                  height: LETTER * size,
                },
              },
            ]
          : [];
      return [
        {
          kind: 'text',
          name: 'Card',
          ...text,
          size,
          box,
          anchor: 'bottom',
          align: 'center',
          shape: 'round',
          round: context.theme.round,
          fill: right ? 'good-soft' : 'white',
          edge: right ? { colour: 'good', width: 5 } : { colour: 'edge', width: 2 },
          inset: scaledInset(CARD, size),
        },
        pictureOf(picture, within(spacing, 1, 300), context),
        ...letter,
      ];
    },
  };
}

export const GAP = 12;

/** A right answer has a tick, not only a colour. */
export const marked = (paragraph: Paragraph, right: boolean): Paragraph =>
  right
    ? { ...paragraph, runs: [...paragraph.runs, { text: '  ✓', bold: true, colour: 'good' }] }
    : paragraph;
