/** Lines to write or type on, sized by band. */
import { BorderStyle, type Table } from 'docx';
import type { WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import type { WordContext } from '../word-context.ts';
import { BOTTOM_BORDER_ONLY, lineOf, table } from '../word-table.ts';
import { RULE } from '../word-theme.ts';

/** Share of a young child's writing line below its middle guide. */
const BELOW_GUIDE = 0.42;

/** Writing lines as paragraphs, so that Enter adds one. The youngest bands get a middle guide, which needs a table. */
export function writingLines(count: number, context: WordContext): WordBlock[] {
  if (count === 0) return [];
  if (context.theme.phase === 'early') return [guidedLines(count, context)];
  return [
    ...Array.from({ length: count }, (_, index) =>
      paragraph(STYLE.answerLine, [], { keepNext: index < count - 1 }),
    ),
    paragraph(STYLE.gap, []),
  ];
}

function guidedLines(count: number, context: WordContext): Table {
  const { line } = context.theme;
  const row = (height: number, bottom: ReturnType<typeof lineOf>) => ({
    height,
    exact: true,
    cells: [{ c: [], borders: { ...BOTTOM_BORDER_ONLY, bottom } }],
  });
  return table(
    TABLE.plain,
    [context.width],
    Array.from({ length: count }, () => [
      row(line * (1 - BELOW_GUIDE), lineOf(0.5, RULE, BorderStyle.DASHED)),
      row(line * BELOW_GUIDE, lineOf(0.75, RULE)),
    ]).flat(),
  );
}

/** Number of lines after a space had to shrink; at least one. */
export const fitted = (count: number, space: number, context: WordContext): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil(count * context.fit(space) - 0.001));
