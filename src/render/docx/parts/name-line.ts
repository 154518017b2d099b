import type { WordBlock } from '../measures.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { BOTTOM_BORDER_ONLY, cell, lineOf, table } from '../word-table.ts';
import { RULE } from '../word-theme.ts';

/** Space between slots, in millimetres. */
const SLOT_GAP = 5;

/** Name, class and date, for pupils who write. */
export function nameLine(context: WordContext): WordBlock[] {
  const slots = [context.width - 34 - 40 - 2 * SLOT_GAP, SLOT_GAP, 34, SLOT_GAP, 40];
  const bottom = lineOf(0.75, RULE);
  return [
    table(TABLE.plain, slots, [
      {
        cells: ['Name', '', 'Class', '', 'Date'].map((label) =>
          label
            ? cell(STYLE.answerSpace, wordRuns(`${label}: `), {
                borders: { ...BOTTOM_BORDER_ONLY, bottom },
              })
            : { c: [] },
        ),
      },
    ]),
  ];
}
