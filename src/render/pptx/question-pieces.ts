/** Pieces of questions: options, statements, cards to sort, steps to order, pairs to match. */

import type { PictureRef, Text } from '#model/lesson/content.ts';
import type { Check, Choices, Match, Order, Sort, Statements } from '#model/lesson/slide.ts';
import { inRounds } from '#model/text/in-rounds.ts';
import { shuffle } from '#render/arrange/shuffle.ts';
import { oneParagraph, type Paragraph } from '#render/arrange/slide-text.ts';
import { SLIDE } from '#render/arrange/slide-units.ts';
import { type Drawn, scaledInset } from './drawn.ts';
import { numberedPiece } from './numbered-piece.ts';
import { pictureOf, within } from './picture-pieces.ts';
import {
  column,
  grid,
  type Piece,
  type PieceContext,
  row,
  sharedOut,
  textBoxHeight,
  textPiece,
} from './piece.ts';
import { toEdges } from './slide-areas.ts';
import { SLIDE_MARGINS } from './slide-layouts.ts';

const GAP = 12;
/** Least height in pixels of an option alone on a slide. */
const OPTION_HEIGHT = 112;
/** Padding of cards, in ems. */
const CARD = [0.55, 0.26, 0.55, 0.26] as const;

/** A bold prompt above its content. */
const asking = (context: PieceContext, prompt: string, answerPiece: Piece): Piece =>
  prompt === '' ? answerPiece : column([promptPiece(context, prompt), answerPiece], 16);

const promptPiece = (context: PieceContext, prompt: string): Piece =>
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

/** A right answer has a tick, not only a colour. */
const marked = (paragraph: Paragraph, right: boolean): Paragraph =>
  right
    ? { ...paragraph, runs: [...paragraph.runs, { text: '  ✓', bold: true, colour: 'good' }] }
    : paragraph;

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

/** Shuffled cards above their groups; cards can be dragged in edit mode. */
export function sortPiece(block: Sort, context: PieceContext, wide: boolean): Piece {
  return cardsOver(block, mixed(block.cards, block.id, context), context, wide);
}

function cardsOver(
  block: Sort,
  cards: readonly Sort['cards'][number][],
  context: PieceContext,
  wide: boolean,
): Piece {
  const pictured = cards.some(({ picture }) => picture);
  const across = wide ? Math.min(pictured ? 4 : 2, cards.length) : 1;
  const all = cards.map((each) => cardOf(context, each));
  const piece = column(
    [
      promptPiece(context, block.prompt),
      grid(all, across, GAP),
      row(
        block.groups.map((group) => pill(context, group, true)),
        14,
      ),
    ],
    16,
  );
  return {
    ...piece,
    parts: (fits) => sharedOut(cards, (some) => cardsOver(block, some, context, wide), fits),
  };
}

/** Shuffled steps. */
export function orderPiece(block: Order, context: PieceContext, wide: boolean): Piece {
  const items = mixed(block.items, block.id, context);
  const pictured = items.some(({ picture }) => picture);
  const cards = items.map((each) => cardOf(context, each));
  const all =
    pictured && wide
      ? cards.length > 4
        ? grid(cards, Math.ceil(cards.length / 2), GAP)
        : row(cards, 22)
      : wide && cards.length > 5
        ? grid(cards, 2, GAP)
        : column(cards, GAP);
  return asking(context, block.prompt, all);
}

/** Shuffles items by a seed, unless they were shuffled before. */
const mixed = <T>(items: readonly T[], seed: string, context: PieceContext): readonly T[] =>
  context.mixed ? items : shuffle(items, seed);

/** Pairs with one side shuffled; continues in further rounds where a slide is too small. */
export const matchPiece = (block: Match, context: PieceContext): Piece =>
  pairsPiece(block, block.pairs, context, 0);

function pairsPiece(
  block: Match,
  pairs: readonly Match['pairs'][number][],
  context: PieceContext,
  round: number,
): Piece {
  const rights = mixed(pairs, `${block.id}-${round}`, context);
  const cards = pairs.flatMap(({ left }, index) => [
    card(context, [oneParagraph(left)]),
    card(context, [oneParagraph(rights[index]?.right ?? [])]),
  ]);
  return {
    ...asking(context, block.prompt, grid(cards, 2, GAP)),
    // A single pair would be no question.
    parts: (fits) =>
      context.mixed
        ? // Halves that come mixed belong together within a round, and not beyond it.
          inRounds(pairs, context.deck.version.band).map((some, index) =>
            pairsPiece(block, some, context, round + index + 1),
          )
        : sharedOut(
            pairs,
            (some, index) => pairsPiece(block, some, context, round + index + 1),
            fits,
            2,
          ),
  };
}
