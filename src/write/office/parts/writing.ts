/** Space to write and draw in, sized by the band: it can be typed in, and printed and written on. */
import { BorderStyle, type Table } from 'docx';
import type { HandoutData } from '#write/paper/handout-data.ts';
import { flowBlocks } from '../flow-blocks.ts';
import { eighths, MM_PER_POINT, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { TABLE } from '../table-styles.ts';
import { plainOf, textRuns, wordRuns } from '../text-runs.ts';
import { type WordContext, within } from '../word-context.ts';
import { RULE } from '../word-look.ts';
import { LISTS } from '../word-numbering.ts';
import { STYLE } from '../word-styles.ts';
import { type Cell, headedTable, table } from '../word-table.ts';

type Of<K extends HandoutData['k']> = Extract<HandoutData, { k: K }>;

/** Share of a small child’s writing line below its middle guide. */
const BELOW_GUIDE = 0.42;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_SIDES = { top: NO_LINE, left: NO_LINE, right: NO_LINE } as const;

/** Lines to write on: paragraphs, so that Enter gives one more. The youngest get a middle guide, in a table. */
export function writingLines(count: number, at: WordContext): WordBlock[] {
  if (count === 0) return [];
  if (at.look.phase === 'early') return [guidedLines(count, at)];
  return [
    ...Array.from({ length: count }, (_, index) =>
      paragraph(STYLE.answerLine, [], { keepNext: index < count - 1 }),
    ),
    paragraph(STYLE.gap, []),
  ];
}

function guidedLines(count: number, at: WordContext): Table {
  const { line } = at.look;
  const row = (height: number, style: 'dashed' | 'single') => ({
    height,
    exact: true,
    cells: [
      {
        c: [],
        borders: {
          ...NO_SIDES,
          bottom: { style, size: eighths(style === 'dashed' ? 0.5 : 0.75), color: RULE },
        },
      },
    ],
  });
  return table(
    TABLE.plain,
    [at.width],
    Array.from({ length: count }, () => [
      row(line * (1 - BELOW_GUIDE), BorderStyle.DASHED),
      row(line * BELOW_GUIDE, BorderStyle.SINGLE),
    ]).flat(),
  );
}

export const lines = (part: Of<'lines'>, at: WordContext): WordBlock[] => [
  ...(part.label ? [paragraph(STYLE.label, wordRuns(part.label))] : []),
  ...writingLines(fitted(part.count, part.space, at), at),
];

/** A question keeps its number from Word’s own counting, and its first lines at its side. */
export function question(part: Of<'question'>, at: WordContext): WordBlock[] {
  const [first, ...rest] = part.c;
  const opens = first?.k === 'paragraph' ? first : null;
  return [
    paragraph(STYLE.question, opens ? textRuns(opens.c, at) : [], { numbering: counted(at) }),
    ...flowBlocks(opens ? rest : part.c, at),
    ...writingLines(fitted(part.lines, part.space, at), at),
  ];
}

/** The next number of the questions that are counted together. */
export const counted = ({ questions }: WordContext) => ({
  reference: LISTS.questions,
  level: 0,
  instance: questions,
});

/** A frame to write in. */
export const writingBox = (part: Of<'writing-box'>, at: WordContext): WordBlock[] => [
  ...(part.label ? [paragraph(STYLE.label, wordRuns(part.label))] : []),
  table(
    TABLE.boxes,
    [at.width],
    [
      {
        cells: [{ c: writingLines(fitted(part.lines, part.space, at), within(at, at.width - 7)) }],
      },
    ],
  ),
];

/** Boxes to draw in, in rows of `across`. */
export function drawBoxes(part: Of<'draw'>, at: WordContext): WordBlock[] {
  const width = at.width / part.across;
  const size = at.look.phase === 'early' ? 16 : 11;
  const cells = part.boxes.map(({ label, picture }) => ({
    c: [
      paragraph(STYLE.label, [
        ...(picture ? [at.picture(picture, { width: size, height: size }), ...wordRuns(' ')] : []),
        ...wordRuns(label),
      ]),
    ],
  }));
  return [
    table(
      TABLE.boxes,
      Array.from({ length: part.across }, () => width),
      rowsOf(cells, part.across).map((row) => ({
        height: part.height * at.fit(part.space),
        cells: [...row, ...blanks(part.across - row.length)],
      })),
    ),
  ];
}

/** Width in millimetres of a cell for so many bold letters: each is a little more than half as wide as type is high. */
export const wordsWidth = (letters: number, { look }: WordContext): number =>
  letters * look.size * MM_PER_POINT * 0.58 + 6;

/** Cells without lines, that fill up a row. */
export const blanks = (count: number): Cell[] =>
  Array.from({ length: count }, () => ({ c: [], borders: { ...NO_SIDES, bottom: NO_LINE } }));

/** Things in rows of so many. */
export const rowsOf = <T>(items: readonly T[], across: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  );

/** A table to complete. An empty row is as high as asked for, or as a line to write on. */
export function fillTable(part: Of<'table'>, at: WordContext): WordBlock[] {
  const columns = part.head.length;
  const longest = Math.max(
    plainOf(part.head[0] ?? []).length,
    ...part.rows.map((row) => plainOf(row[0] ?? []).length),
  );
  const asked = wordsWidth(longest, at);
  const first = columns < 2 ? at.width : Math.min(asked, at.width * (columns > 2 ? 0.34 : 0.42));
  const rest = (at.width - first) / Math.max(1, columns - 1);
  const widths = part.head.map((_, index) => (index === 0 ? first : rest));
  if (part.rows.every((row) => row.every((cell) => cell.length > 0)) && part.height === 0)
    return [
      headedTable(
        TABLE.grid,
        widths,
        part.head.map((cell) => textRuns(cell, at)),
        part.rows.map((row) => row.map((cell) => textRuns(cell, at))),
      ),
    ];
  return [
    table(TABLE.grid, widths, [
      {
        header: true,
        cells: part.head.map((cell) => ({ c: [paragraph(STYLE.tableHead, textRuns(cell, at))] })),
      },
      ...part.rows.map((row) => ({
        height: (part.height > 0 ? part.height : at.look.line) * at.fit(part.space),
        cells: row.map((cell, index) => ({
          c: [
            paragraph(
              cell.length > 0 ? STYLE.tableText : STYLE.answerSpace,
              textRuns(cell, at, index === 0 ? { bold: true } : {}),
            ),
          ],
          middle: index === 0,
        })),
      })),
    ]),
  ];
}

/** Lines of a space that had to shrink; it never loses its last. */
const fitted = (count: number, space: number, at: WordContext): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil(count * at.fit(space) - 0.001));

const starters = (
  { starters: all, space }: Pick<Of<'frame'>, 'starters' | 'space'>,
  at: WordContext,
): WordBlock[] =>
  all.flatMap(({ text, lines: count }) => [
    paragraph(STYLE.starter, wordRuns(text)),
    ...writingLines(fitted(count, space, at), at),
  ]);

/** A letter begun: its starters and lines in a frame. */
export const letterFrame = (part: Of<'frame'>, at: WordContext): WordBlock[] => [
  table(TABLE.boxes, [at.width], [{ cells: [{ c: starters(part, within(at, at.width - 7)) }] }]),
];

/** A postcard: the words on the left, to whom it goes on the right. */
export function postcard(part: Of<'postcard'>, at: WordContext): WordBlock[] {
  const right = 50;
  const left = at.width - right;
  return [
    table(
      TABLE.boxes,
      [left, right],
      [
        {
          cells: [
            { c: starters(part, within(at, left - 7)) },
            {
              c: [
                paragraph(STYLE.label, [...wordRuns('To: '), ...wordRuns(part.to)]),
                ...writingLines(3, within(at, right - 7)),
              ],
            },
          ],
        },
      ],
    ),
  ];
}

/** Millimetres between two slots. */
const SLOT_GAP = 5;

/** Name, class and date, for pupils who write. */
export function nameLine(at: WordContext): WordBlock[] {
  const slots = [at.width - 34 - 40 - 2 * SLOT_GAP, SLOT_GAP, 34, SLOT_GAP, 40];
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
