/** Pieces of activities: cards to sort, steps to order, pairs to match. */
import type { Match, Order, Sort } from '#model/lesson/slide.ts';
import { inRounds } from '#model/text/in-rounds.ts';
import { shuffle } from '#render/arrange/shuffle.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { card, cardOf, GAP } from './card-pieces.ts';
import { column, grid, type Piece, type PieceContext, row, sharedOut } from './piece.ts';
import { asking, pill, promptPiece } from './question-pieces.ts';

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
