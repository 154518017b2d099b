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
  at: WordContext,
): WordBlock[] => [
  ...(picture ? [paragraph(STYLE.picture, [at.picture(picture, art)])] : []),
  ...(title ? [paragraph(STYLE.cardTitle, wordRuns(title))] : []),
  ...(c.length > 0 ? [paragraph(STYLE.cardText, textRuns(c, at))] : []),
];

/** Adjacent cells share their dashed lines. */
const cutTable = (
  cards: readonly Card[],
  columns: number,
  height: number,
  art: { width: number; height: number },
  at: WordContext,
): WordBlock =>
  columnsOf(
    TABLE.cut,
    cards,
    columns,
    (card) => ({ c: cardBlocks(card, art, at), middle: true }),
    at,
    height,
  );

/** Cards of one height, to cut out. */
export function cards(part: Of<'cards'>, at: WordContext): WordBlock[] {
  const height = part.height * at.fit(part.space);
  const art = {
    width: at.width / part.columns - 7,
    height: Math.min(height * 0.5, at.theme.phase === 'early' ? 40 : 22),
  };
  return [
    ...(part.title
      ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: wordRuns(part.title) })]
      : []),
    part.cards.some(({ back }) => back.length > 0)
      ? foldTable(part.cards, height, art, at)
      : cutTable(part.cards, part.columns, height, art, at),
  ];
}

/** Fronts with their backs beside them, to cut out together and fold: independent of duplex printing. */
const foldTable = (
  cards: Of<'cards'>['cards'],
  height: number,
  art: { width: number; height: number },
  at: WordContext,
): WordBlock =>
  table(
    TABLE.cut,
    [at.width / 2, at.width / 2],
    cards.map((card) => ({
      height,
      cells: [
        { c: cardBlocks(card, art, at), middle: true, borders: { right: foldLine(at) } },
        { c: [paragraph(STYLE.cardTitle, textRuns(card.back, at))], middle: true },
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
export function strip(part: Of<'strip'>, at: WordContext): WordBlock[] {
  const width = at.width / part.columns - 7;
  const art = {
    width,
    height: Math.min((at.theme.phase === 'early' ? 52 : 40) * at.fit(part.space), width * 0.8),
  };
  return [cutTable(part.frames, part.columns, art.height + 10, art, at)];
}

/** A box for each group. */
export function groups(part: Of<'groups'>, at: WordContext): WordBlock[] {
  const width = at.width / part.groups.length;
  return [
    table(
      TABLE.grid,
      part.groups.map(() => width),
      [
        {
          header: true,
          cells: part.groups.map((name) => ({ c: [paragraph(STYLE.cardTitle, wordRuns(name))] })),
        },
        { height: part.height * at.fit(part.space), cells: part.groups.map(() => ({ c: [] })) },
      ],
    ),
  ];
}

/** Rungs, the first at the top. */
export const ladder = (part: Of<'ladder'>, at: WordContext): WordBlock[] => [
  table(
    TABLE.boxes,
    [at.width],
    part.rungs.map((rung) => ({
      height: part.height * at.fit(part.space),
      cells: [{ c: [paragraph(STYLE.label, wordRuns(rung))] }],
    })),
  ),
];
