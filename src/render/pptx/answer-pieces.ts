import type { Text } from '#model/lesson/content.ts';
import type { Match, Order, SlideBlock, Sort } from '#model/lesson/slide.ts';
import { shuffle } from '#render/arrange/shuffle.ts';
import { flowParagraphs, oneParagraph, type Paragraph } from '#render/arrange/slide-text.ts';
import { card, cardOf, picturedCard } from './card-pieces.ts';
import { column, grid, type Piece, type PieceContext, row, sharedOut, textPiece } from './piece.ts';
import { optionsPiece, pill } from './question-pieces.ts';
import { type TablePiece, tablePiece } from './table-piece.ts';

interface Answer {
  piece: Piece;
  /** Are there several answers? */
  plural: boolean;
}

/**
 * The answers that a block hides at first. Pupils who can't read see only the answer; the teacher reads the reasons
 * out.
 */
export function answerPieces(block: SlideBlock, context: PieceContext): Answer[] {
  const table = (name: string, parts: Omit<TablePiece, 'name'>) =>
    tablePiece(context, { name, ...parts });
  switch (block.kind) {
    case 'check':
      return [
        {
          plural: false,
          piece: readAloud(context)
            ? optionsPiece(block, context, { wide: true, answered: true })
            : table('Options and what each tells', {
                head: [cell('Answer'), cell('Why')],
                shares: [1, 1.6],
                rows: block.options.map((option, index) => ({
                  cells: [lettered(option.text, index, option.right), flowParagraphs(option.reply)],
                  good: option.right,
                })),
              }),
        },
      ];
    case 'choices':
      return [
        {
          plural: true,
          piece: table('Choices and what each leads to', {
            head: [cell('Choice'), cell('What it leads to')],
            shares: [1, 1.6],
            rows: block.options.map((option, index) => ({
              cells: [lettered(option.text, index, false), flowParagraphs(option.leads)],
            })),
          }),
        },
      ];
    case 'sort':
      return [{ plural: true, piece: sorted(block, context) }];
    case 'order':
      return [{ plural: false, piece: ordered(block, context) }];
    case 'match':
      return [{ plural: true, piece: matched(block, context) }];
    case 'reveal':
      return [
        {
          plural: false,
          piece: column(
            [
              pill(context, block.label, true),
              textPiece(context, {
                name: 'Answer',
                placeholder: 'words',
                paragraphs: flowParagraphs(block.nodes),
                padding: [0.7, 0.45, 0.7, 0.45],
                shape: 'round',
                round: context.theme.round,
                fill: 'white',
                edge: { colour: 'line', width: 3 },
                anchor: 'middle',
              }),
            ],
            16,
          ),
        },
      ];
    default:
      return [];
  }
}

const readAloud = ({ deck }: PieceContext): boolean => deck.version.band.readAloud;

const cell = (words: string): Paragraph[] => [oneParagraph(words)];

const lettered = (
  text: Parameters<typeof oneParagraph>[0],
  index: number,
  right: boolean,
): Paragraph[] => [
  {
    runs: [
      {
        text: `${String.fromCharCode(65 + index)}  `,
        bold: true,
        colour: right ? 'good' : 'accent',
      },
      ...oneParagraph(text, right ? { bold: true } : {}).runs,
      ...(right ? [{ text: '  ✓', bold: true, colour: 'good' as const }] : []),
    ],
  },
];

/** The sorted cards in their original order, with pictures under their groups. */
function sorted(block: Sort, context: PieceContext): Piece {
  const cards = shuffle(block.cards, block.id);
  if (cards.some(({ picture }) => picture)) {
    const under = (group: string, cards: readonly Card[], across: number): Piece => {
      const shown = cards.map((each) => cardOf(context, each));
      return column([pill(context, group, true), grid(shown, across, BETWEEN)], BETWEEN);
    };
    const groups = block.groups.map((group) => ({
      group,
      own: cards.filter((each) => each.group === group),
    }));
    return {
      ...row(
        groups.map(({ group, own }) => under(group, own, 2)),
        28,
      ),
      // Groups that do not fit side by side get separate slides.
      parts: (fits) =>
        groups.flatMap(({ group, own }) => {
          const piece = under(group, own, inTwoRows(own.length));
          return fits(piece)
            ? [piece]
            : sharedOut(own, (some) => under(group, some, inTwoRows(some.length)), fits);
        }),
    };
  }
  const reasons = !readAloud(context) && cards.some(({ why }) => why.length > 0);
  return tablePiece(context, {
    name: 'Cards and their groups',
    head: [cell('Card and group'), ...(reasons ? [cell('Why')] : [])],
    shares: reasons ? [1, 1.3] : [1],
    rows: cards.map(({ text, group, why }) => ({
      cells: [[together(text, group)], ...(reasons ? [[oneParagraph(why)]] : [])],
    })),
  });
}

type Card = Sort['cards'][number];

/** Space between picture cards, in pixels. */
const BETWEEN = 10;

/** Cards per row: more than three are split into two rows. */
const inTwoRows = (count: number): number => (count > 3 ? Math.ceil(count / 2) : count);

/** A pair: a sentence that continues is joined, another item follows an arrow. */
function together(item: Text, to: Text | string): Paragraph {
  const before = oneParagraph(item).runs;
  const goesOn = before.at(-1)?.text.endsWith('…');
  return {
    runs: [
      ...before,
      { text: goesOn ? ' ' : ' → ', bold: true, colour: 'good' },
      ...oneParagraph(to, { bold: true, colour: 'good' }).runs,
    ],
  };
}

function ordered(block: Order, context: PieceContext): Piece {
  const pictured = block.items.some(({ picture }) => picture);
  const numbered = block.items.map((item, index) => ({
    ...item,
    paragraph: { ...oneParagraph(item.text), mark: { kind: 'number' as const, start: index + 1 } },
  }));
  if (pictured) {
    const cards = numbered.map(({ paragraph, picture, text }, index) =>
      picture
        ? picturedCard(
            context,
            {
              runs: [
                { text: `${index + 1}  `, bold: true, colour: 'good' },
                ...oneParagraph(text).runs,
              ],
            },
            picture,
          )
        : card(context, [paragraph]),
    );
    return cards.length > 4 ? grid(cards, Math.ceil(cards.length / 2), 12) : row(cards, 22);
  }
  const reasons = !readAloud(context) && block.items.some(({ why }) => why.length > 0);
  return tablePiece(context, {
    name: 'Steps in order',
    head: [cell('In order'), ...(reasons ? [cell('Why here')] : [])],
    shares: reasons ? [1, 1.1] : [1],
    rows: numbered.map(({ paragraph, why }) => ({
      cells: [[paragraph], ...(reasons ? [[oneParagraph(why)]] : [])],
    })),
  });
}

/** The matched pairs, with both halves in one cell. */
function matched(block: Match, context: PieceContext): Piece {
  const reasons = !readAloud(context) && block.pairs.some(({ why }) => why.length > 0);
  return tablePiece(context, {
    name: 'Pairs',
    head: [cell('What goes together'), ...(reasons ? [cell('Why')] : [])],
    shares: reasons ? [1.2, 1] : [1],
    rows: block.pairs.map(({ left, right, why }) => ({
      cells: [[together(left, right)], ...(reasons ? [[oneParagraph(why)]] : [])],
    })),
  });
}
