/** Cards to cut out, boxes to sort them into, and a ladder to rank them on. */

import { BorderStyle, HeadingLevel, Paragraph } from 'docx';
import type { HandoutData } from '#render/arrange/handout-block-data.ts';
import { eighths, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { textRuns, wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { table } from '../word-table.ts';
import { columnsOf } from './rows.ts';

type Of<K extends HandoutData['k']> = Extract<HandoutData, { k: K }>;
type Card = Of<'strip'>['frames'][number];

const cardBlocks = (
  { title, c, picture }: Card,
  art: { width: number; height: number },
  context: WordContext,
): WordBlock[] => [
  ...(picture ? [paragraph(STYLE.picture, [context.picture(picture, art)])] : []),
  ...(title ? [paragraph(STYLE.cardTitle, wordRuns(title))] : []),
  ...(c.length > 0 ? [paragraph(STYLE.cardText, textRuns(c, context))] : []),
];

/** Adjacent cells share their dashed lines. */
const cutTable = (
  cards: readonly Card[],
  columns: number,
  height: number,
  art: { width: number; height: number },
  context: WordContext,
): WordBlock =>
  columnsOf(
    TABLE.cut,
    cards,
    columns,
    (card) => ({ c: cardBlocks(card, art, context), middle: true }),
    context,
    height,
  );

/** Cards of one height, to cut out. */
export function cards(part: Of<'cards'>, context: WordContext): WordBlock[] {
  const height = part.height * context.fit(part.space);
  const art = {
    width: context.width / part.columns - 7,
    height: Math.min(height * 0.5, context.theme.phase === 'early' ? 40 : 22),
  };
  return [
    ...(part.title
      ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: wordRuns(part.title) })]
      : []),
    part.cards.some(({ back }) => back.length > 0)
      ? foldTable(part.cards, height, art, context)
      : cutTable(part.cards, part.columns, height, art, context),
  ];
}

/** Fronts with their backs beside them, to cut out together and fold: independent of duplex printing. */
const foldTable = (
  cards: Of<'cards'>['cards'],
  height: number,
  art: { width: number; height: number },
  context: WordContext,
): WordBlock =>
  table(
    TABLE.cut,
    [context.width / 2, context.width / 2],
    cards.map((card) => ({
      height,
      cells: [
        { c: cardBlocks(card, art, context), middle: true, borders: { right: foldLine(context) } },
        { c: [paragraph(STYLE.cardTitle, textRuns(card.back, context))], middle: true },
      ],
    })),
    { whole: false },
  );

const foldLine = ({ theme }: WordContext) => ({
  style: BorderStyle.DOTTED,
  size: eighths(1),
  color: theme.accent,
});

/** Pictures of a story, to cut out and order. */
export function strip(part: Of<'strip'>, context: WordContext): WordBlock[] {
  const width = context.width / part.columns - 7;
  const art = {
    width,
    height: Math.min(
      (context.theme.phase === 'early' ? 52 : 40) * context.fit(part.space),
      width * 0.8,
    ),
  };
  return [cutTable(part.frames, part.columns, art.height + 10, art, context)];
}

/** A box for each group. */
export function groups(part: Of<'groups'>, context: WordContext): WordBlock[] {
  const width = context.width / part.groups.length;
  return [
    table(
      TABLE.grid,
      part.groups.map(() => width),
      [
        {
          header: true,
          cells: part.groups.map((name) => ({ c: [paragraph(STYLE.cardTitle, wordRuns(name))] })),
        },
        {
          height: part.height * context.fit(part.space),
          cells: part.groups.map(() => ({ c: [] })),
        },
      ],
    ),
  ];
}

/** Rungs, the first at the top. */
export const ladder = (part: Of<'ladder'>, context: WordContext): WordBlock[] => [
  table(
    TABLE.boxes,
    [context.width],
    part.rungs.map((rung) => ({
      height: part.height * context.fit(part.space),
      cells: [{ c: [paragraph(STYLE.label, wordRuns(rung))] }],
    })),
  ),
];
