/** Parts to tick, sort, order or match. Checkboxes are content controls, which work on screen and on paper. */
import { CheckBox } from 'docx';
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import type { PictureData } from '#render/arrange/page-context.ts';
import { MM_PER_POINT, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { plainOf, smallPicture, textRuns, wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { around, type Cell, cell, equally, headRow, NO_LINE, table } from '../word-table.ts';
import { wordsWidth } from './rows.ts';
import { counted } from './writing.ts';

/** @param label Accessible name. */
const tickBox = (label: string) =>
  new CheckBox({
    alias: label.slice(0, MAX_LETTERS),
    checkedState: { value: '2612', font: SIGNS },
    uncheckedState: { value: '2610', font: SIGNS },
  });
/** Most characters of a content control's title in Word. */
const MAX_LETTERS = 64;
const SIGNS = 'MS Gothic';

/** A small inline picture with a space after it. */
const small = (picture: PictureData | null, ems: number, context: WordContext) =>
  smallPicture(picture, ems * context.theme.size * MM_PER_POINT, context);

export function choose(part: PartOf<'choose'>, context: WordContext): WordBlock[] {
  const question = paragraph(STYLE.question, wordRuns(part.question, { bold: true }), {
    numbering: counted(context),
  });
  const { options } = part;
  if (!options.every(({ picture }) => picture !== null))
    return [
      question,
      ...options.map(({ c, picture }, index) =>
        paragraph(
          STYLE.choice,
          [
            tickBox(plainOf(c)),
            ...wordRuns('\t'),
            ...small(picture, 1.4, context),
            ...textRuns(c, context),
          ],
          { keepNext: index < options.length - 1 },
        ),
      ),
    ];
  const width = context.width / options.length;
  const height = context.theme.phase === 'early' ? 38 : 20;
  return [
    question,
    table(TABLE.boxes, equally(options.length, context.width), [
      {
        cells: options.map(({ c, picture }) => ({
          c: [
            ...(picture
              ? [paragraph(STYLE.picture, [context.picture(picture, { width: width - 7, height })])]
              : []),
            paragraph(STYLE.cardText, textRuns(c, context)),
            paragraph(STYLE.choiceCentred, [tickBox(plainOf(c))]),
          ],
        })),
      },
    ]),
  ];
}

/** Cards by groups, with a checkbox for each combination. */
export const sorting = (part: PartOf<'sorting'>, context: WordContext): WordBlock[] => [
  paragraph(STYLE.label, wordRuns(part.prompt)),
  tickTable('Card', part.groups, part.cards, context),
];

/** Items by options, with a checkbox for each combination. */
export function tickTable(
  corner: string,
  names: readonly string[],
  rows: readonly PartOf<'choose'>['options'][number][],
  context: WordContext,
): WordBlock {
  const longest = Math.max(...names.map((name) => name.length));
  const wide = Math.max(16, wordsWidth(longest, context));
  const narrow = Math.min(wide, (context.width * 0.55) / names.length);
  return table(
    TABLE.grid,
    [context.width - narrow * names.length, ...names.map(() => narrow)],
    [
      headRow([corner, ...names].map((name) => wordRuns(name))),
      ...rows.map(({ c, picture }) => ({
        cells: [
          cell(STYLE.tableText, [...small(picture, 1.6, context), ...textRuns(c, context)]),
          ...names.map((name) =>
            cell(STYLE.choiceCentred, [tickBox(`${name}: ${plainOf(c)}`)], { middle: true }),
          ),
        ],
      })),
    ],
  );
}

/** A box for the number before each step. */
export function ordering(part: PartOf<'ordering'>, context: WordContext): WordBlock[] {
  const box = context.theme.phase === 'early' ? 18 : 14;
  return [
    paragraph(STYLE.label, wordRuns(part.prompt)),
    table(
      TABLE.boxes,
      [box, context.width - box],
      part.items.map(({ c, picture }) => ({
        height: box * 0.75,
        cells: [
          { c: [], middle: true },
          cell(STYLE.tableText, [...small(picture, 1.8, context), ...textRuns(c, context)], {
            middle: true,
            borders: { top: NO_LINE, bottom: NO_LINE, right: NO_LINE },
          }),
        ],
      })),
    ),
  ];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Two columns with a space for lines between them; numbered and lettered, so that pairs can also be typed. */
export function matching(part: PartOf<'matching'>, context: WordContext): WordBlock[] {
  const gap = 24;
  const left = (context.width - gap) * 0.44;
  const right = context.width - gap - left;
  const count = Math.max(part.left.length, part.right.length);
  // The number has a cell of its own, so that “4” and “1.15 a.m.” are not read as one number.
  const half = (sign: string, c: PartOf<'matching'>['left'][number] | undefined): Cell =>
    c
      ? cell(
          STYLE.tableText,
          [
            ...wordRuns(`${sign}\u2003`, { bold: true, color: context.theme.accent }),
            ...textRuns(c, context),
          ],
          { middle: true },
        )
      : { c: [], middle: true, borders: around(NO_LINE) };
  return [
    paragraph(STYLE.label, wordRuns(part.prompt)),
    table(
      TABLE.boxes,
      [left, gap, right],
      Array.from({ length: count }, (_, index) => ({
        height: 11,
        cells: [
          half(String(index + 1), part.left[index]),
          { c: [], borders: { top: NO_LINE, bottom: NO_LINE } },
          half(LETTERS.charAt(index), part.right[index]),
        ],
      })),
    ),
  ];
}
