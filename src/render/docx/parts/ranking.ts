/** Diamond nine: statements to rank in rows of one, two, three, two and one. */
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import type { WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { textRuns, wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { around, type Cell, cell, equally, lineOf, table } from '../word-table.ts';
import { lettered, prompted } from './marking.ts';
import { rowsOf } from './rows.ts';

type Diamond = PartOf<'diamond'>;

const ROWS = [1, 2, 3, 2, 1] as const;
const ACROSS = 3;
/** Width of a place for a letter, in millimetres. */
const LETTER = 28;

/** Small places are filled with letters; large ones with cards, which are on the next page to cut out. */
export function diamond(part: Diamond, context: WordContext): WordBlock[] {
  const [top = '', foot = ''] = part.ends;
  const end = (word: string) => paragraph(STYLE.cardTitle, wordRuns(word), { keepNext: true });
  const width = part.cut ? context.width / ACROSS : LETTER;
  const height = (context.theme.phase === 'early' ? 30 : 27) * context.fit(part.space);
  return [
    ...prompted(part.prompt),
    ...(part.cut ? [] : lettered(part.statements, context)),
    end(top),
    board(width, part.cut ? height : LETTER / 2, context),
    end(foot),
    ...(part.cut
      ? [
          paragraph(STYLE.end, [], { pageBreakBefore: true }),
          table(
            TABLE.cut,
            equally(ACROSS, context.width),
            rowsOf(part.statements, ACROSS).map((row) => ({
              height,
              cells: row.map((c) => cell(STYLE.cardText, textRuns(c, context), { middle: true })),
            })),
            { whole: false },
          ),
        ]
      : []),
  ];
}

/** The diamond as a table: each place spans two of six columns, so that rows are staggered. */
function board(width: number, height: number, { theme }: WordContext): WordBlock {
  const place: Cell = { c: [], span: 2, borders: around(lineOf(1.25, theme.accent)) };
  return table(
    TABLE.plain,
    Array.from({ length: 2 * ACROSS }, () => width / 2),
    ROWS.map((count) => {
      const blank: Cell[] = count < ACROSS ? [{ c: [], span: ACROSS - count }] : [];
      return { height, cells: [...blank, ...Array.from({ length: count }, () => place), ...blank] };
    }),
    { centred: true, whole: true, withNext: true },
  );
}
