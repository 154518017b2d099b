import type { PartOf } from '#render/arrange/handout-block-data.ts';
import type { WordBlock } from '../measures.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { plainOf, textRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { cell, headedTable, headRow, table } from '../word-table.ts';
import { wordsWidth } from './rows.ts';

/** A table to complete. Empty rows have the requested height, or that of a writing line. */
export function fillTable(part: PartOf<'table'>, context: WordContext): WordBlock[] {
  const columns = part.head.length;
  const longest = Math.max(
    plainOf(part.head[0] ?? []).length,
    ...part.rows.map((row) => plainOf(row[0] ?? []).length),
  );
  const needed = wordsWidth(longest, context);
  const first =
    columns < 2 ? context.width : Math.min(needed, context.width * (columns > 2 ? 0.34 : 0.42));
  const rest = (context.width - first) / Math.max(1, columns - 1);
  const widths = part.head.map((_, index) => (index === 0 ? first : rest));
  if (part.rows.every((row) => row.every((cell) => cell.length > 0)) && part.height === 0)
    return [
      headedTable(
        TABLE.grid,
        widths,
        part.head.map((cell) => textRuns(cell, context)),
        part.rows.map((row) => row.map((cell) => textRuns(cell, context))),
      ),
    ];
  return [
    table(TABLE.grid, widths, [
      headRow(part.head.map((cell) => textRuns(cell, context))),
      ...part.rows.map((row) => ({
        height: (part.height > 0 ? part.height : context.theme.line) * context.fit(part.space),
        cells: row.map((text, index) =>
          cell(
            text.length > 0 ? STYLE.tableText : STYLE.answerSpace,
            textRuns(text, context, index === 0 ? { bold: true } : {}),
            { middle: index === 0 },
          ),
        ),
      })),
    ]),
  ];
}
