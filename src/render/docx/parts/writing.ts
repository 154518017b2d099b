/** Questions, and spaces to write and draw in. */
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import { flowBlocks } from '../flow-blocks.ts';
import type { WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { smallPicture, textRuns, wordRuns } from '../text-runs.ts';
import { type WordContext, within } from '../word-context.ts';
import { LISTS } from '../word-numbering.ts';
import { boxAround, cell, equally, table } from '../word-table.ts';
import { fitted, writingLines } from './answer-lines.ts';
import { blanks, rowsOf } from './rows.ts';

export const lines = (part: PartOf<'lines'>, context: WordContext): WordBlock[] => [
  ...(part.label ? [paragraph(STYLE.label, wordRuns(part.label))] : []),
  ...writingLines(fitted(part.count, part.space, context), context),
];

/** A question with Word's automatic number and its first lines beside it. */
export function question(part: PartOf<'question'>, context: WordContext): WordBlock[] {
  const [first, ...rest] = part.c;
  const opens = first?.k === 'paragraph' ? first : null;
  return [
    paragraph(STYLE.question, opens ? textRuns(opens.c, context) : [], {
      numbering: counted(context),
    }),
    ...flowBlocks(opens ? rest : part.c, context),
    ...writingLines(fitted(part.lines, part.space, context), context),
  ];
}

/** The next number of the question list. */
export const counted = ({ questions }: WordContext) => ({
  reference: LISTS.questions,
  level: 0,
  instance: questions,
});

/** A frame to write in. */
export const writingBox = (part: PartOf<'writing-box'>, context: WordContext): WordBlock[] => [
  ...(part.label ? [paragraph(STYLE.label, wordRuns(part.label))] : []),
  boxAround(
    writingLines(fitted(part.lines, part.space, context), within(context, context.width - 7)),
    context,
  ),
];

/** Boxes to draw in, in rows of `across`. */
export function drawBoxes(part: PartOf<'draw'>, context: WordContext): WordBlock[] {
  const size = context.theme.phase === 'early' ? 16 : 11;
  const cells = part.boxes.map(({ label, picture }) =>
    cell(STYLE.label, [...smallPicture(picture, size, context), ...wordRuns(label)]),
  );
  return [
    table(
      TABLE.boxes,
      equally(part.across, context.width),
      rowsOf(cells, part.across).map((row) => ({
        height: part.height * context.fit(part.space),
        cells: [...row, ...blanks(part.across - row.length)],
      })),
    ),
  ];
}

const starters = (
  { starters: all, space }: Pick<PartOf<'frame'>, 'starters' | 'space'>,
  context: WordContext,
): WordBlock[] =>
  all.flatMap(({ text, lines: count }) => [
    paragraph(STYLE.starter, wordRuns(text)),
    ...writingLines(fitted(count, space, context), context),
  ]);

/** A begun letter: sentence starters and lines in a frame. */
export const letterFrame = (part: PartOf<'frame'>, context: WordContext): WordBlock[] => [
  boxAround(starters(part, within(context, context.width - 7)), context),
];

/** A postcard: text on the left, address on the right. */
export function postcard(part: PartOf<'postcard'>, context: WordContext): WordBlock[] {
  const right = 50;
  const left = context.width - right;
  return [
    table(
      TABLE.boxes,
      [left, right],
      [
        {
          cells: [
            { c: starters(part, within(context, left - 7)) },
            {
              c: [
                paragraph(STYLE.label, [...wordRuns('To: '), ...wordRuns(part.to)]),
                ...writingLines(3, within(context, right - 7)),
              ],
            },
          ],
        },
      ],
    ),
  ];
}
