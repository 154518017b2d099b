/** The helping hand: an outline behind a table whose cells are the fingers and the palm. */
import {
  HorizontalPositionRelativeFrom,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import { pixels, twips, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { table } from '../word-table.ts';

/** Side of the drawing's square in its own units, and the position of each fingertip, thumb first. */
const SIDE = 178;
const TIPS = [
  [17, 80],
  [57, 24],
  [95, 13],
  [131, 24],
  [162, 52],
] as const;
/** Lower edge of the fingers' cells. */
const KNUCKLES = 104;
/** Margins at both sides of the palm's cell. */
const PALM = { left: 52, right: 36 };
/** Height of the drawing, in millimetres. */
const HEIGHT = 150;
const EMU_PER_PIXEL = 9525;

export function hand(part: PartOf<'hand'>, context: WordContext): WordBlock[] {
  const unit = Math.min(HEIGHT * context.fit(part.space), context.width) / SIDE;
  const edges = TIPS.map(([x], index) => {
    const next = TIPS[index + 1];
    return next ? (x + next[0]) / 2 : SIDE;
  });
  const widths = edges.map((edge, index) => (edge - (edges[index - 1] ?? 0)) * unit);
  const outline = context.picture(
    { src: HAND, alt: 'The outline of a hand' },
    {
      width: SIDE * unit,
      height: SIDE * unit,
      floating: {
        horizontalPosition: {
          relative: HorizontalPositionRelativeFrom.COLUMN,
          offset: pixels((context.width - SIDE * unit) / 2) * EMU_PER_PIXEL,
        },
        verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
        behindDocument: true,
        wrap: { type: TextWrappingType.NONE },
      },
    },
  );
  return [
    paragraph(STYLE.gap, [outline], { keepNext: true }),
    table(
      TABLE.plain,
      widths,
      [
        {
          height: KNUCKLES * unit,
          exact: true,
          cells: TIPS.map(([, y], index) => ({
            c: [
              paragraph(STYLE.handLabel, wordRuns(part.fingers[index] ?? ''), {
                spacing: { before: twips(y * unit), after: 0 },
              }),
            ],
          })),
        },
        {
          height: (SIDE - KNUCKLES) * unit,
          exact: true,
          cells: [
            {
              span: TIPS.length,
              middle: true,
              c: [
                paragraph(STYLE.handPalm, wordRuns(part.palm), {
                  indent: { left: twips(PALM.left * unit), right: twips(PALM.right * unit) },
                }),
              ],
            },
          ],
        },
      ],
      { centred: true },
    ),
  ];
}

/** Path of the outline in a document. */
export const HAND = 'pictures/hand.svg';
