/** Cards to cut out, boxes to sort them into, and a ladder to rank them on. */

import { BorderStyle } from 'docx';
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import type { WordBlock } from '../measures.ts';
import { heading, paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { textRuns, wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { cell, equally, headRow, lineOf, table } from '../word-table.ts';
import { columnsOf } from './rows.ts';

type Card = PartOf<'strip'>['frames'][number];

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
export function cards(part: PartOf<'cards'>, context: WordContext): WordBlock[] {
  const height = part.height * context.fit(part.space);
  const art = {
    width: context.width / part.columns - 7,
    height: Math.min(height * 0.5, context.theme.phase === 'early' ? 40 : 22),
  };
  return [
    ...(part.title ? [heading(wordRuns(part.title))] : []),
    part.cards.some(({ back }) => back.length > 0)
      ? foldTable(part.cards, height, art, context)
      : cutTable(part.cards, part.columns, height, art, context),
  ];
}

/** Fronts with their backs beside them, to cut out together and fold: independent of duplex printing. */
function foldTable(
  cards: PartOf<'cards'>['cards'],
  height: number,
  art: { width: number; height: number },
  context: WordContext,
): WordBlock {
  const fold = lineOf(1, context.theme.accent, BorderStyle.DOTTED);
  return table(
    TABLE.cut,
    equally(2, context.width),
    cards.map((card) => ({
      height,
      cells: [
        { c: cardBlocks(card, art, context), middle: true, borders: { right: fold } },
        cell(STYLE.cardTitle, textRuns(card.back, context), { middle: true }),
      ],
    })),
    { whole: false },
  );
}

/** Pictures of a story, to cut out and order. */
export function strip(part: PartOf<'strip'>, context: WordContext): WordBlock[] {
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
export function groups(part: PartOf<'groups'>, context: WordContext): WordBlock[] {
  const heads = part.groups.map((name) => wordRuns(name));
  const height = part.height * context.fit(part.space);
  return [
    table(TABLE.grid, equally(heads.length, context.width), [
      headRow(heads, STYLE.cardTitle),
      { height, cells: heads.map(() => ({ c: [] })) },
    ]),
  ];
}

/** Rungs, the first at the top. */
export const ladder = (part: PartOf<'ladder'>, context: WordContext): WordBlock[] => [
  table(
    TABLE.boxes,
    [context.width],
    part.rungs.map((rung) => ({
      height: part.height * context.fit(part.space),
      cells: [cell(STYLE.label, wordRuns(rung))],
    })),
  ),
];
