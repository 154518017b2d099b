import { BorderStyle } from 'docx';
import { eighths, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { NO_SIDES, table } from '../word-table.ts';
import { RULE } from '../word-theme.ts';

/** Space between slots, in millimetres. */
const SLOT_GAP = 5;

/** Name, class and date, for pupils who write. */
export function nameLine(context: WordContext): WordBlock[] {
  const slots = [context.width - 34 - 40 - 2 * SLOT_GAP, SLOT_GAP, 34, SLOT_GAP, 40];
  const bottom = { style: BorderStyle.SINGLE, size: eighths(0.75), color: RULE };
  return [
    table(TABLE.plain, slots, [
      {
        cells: ['Name', '', 'Class', '', 'Date'].map((label) =>
          label
            ? {
                c: [paragraph(STYLE.answerSpace, wordRuns(`${label}: `))],
                borders: { ...NO_SIDES, bottom },
              }
            : { c: [] },
        ),
      },
    ]),
  ];
}
