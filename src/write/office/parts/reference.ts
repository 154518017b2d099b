/** What is kept and looked up: a glossary, picture symbols, a knowledge organiser. */
import { HeadingLevel, Paragraph } from 'docx';
import type { HandoutData } from '#write/paper/handout-data.ts';
import type { WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { textRuns, wordRuns } from '../text-runs.ts';
import { type WordContext, within } from '../word-context.ts';
import { type Row, table } from '../word-table.ts';
import { blanks, rowsOf } from './rows.ts';

type Of<K extends HandoutData['k']> = Extract<HandoutData, { k: K }>;
/** Draws what stands in a part. */
export type Draw = (parts: readonly HandoutData[], at: WordContext) => WordBlock[];

export function glossary(part: Of<'glossary'>, at: WordContext): WordBlock[] {
  const early = at.look.phase === 'early';
  const first = at.width * (early ? 0.34 : 0.27);
  const second = at.width * (early ? 0.33 : 0.4);
  const art = early ? 15 : 9;
  return [
    table(
      TABLE.grid,
      [first, second, at.width - first - second],
      [
        {
          header: true,
          cells: ['Word', 'What it means', part.column].map((head) => ({
            c: [paragraph(STYLE.tableHead, wordRuns(head))],
          })),
        },
        ...part.words.map(({ word, meaning, picture }) => ({
          height: at.look.line * 1.2 * at.fit(part.space),
          cells: [
            {
              c: [
                paragraph(STYLE.tableText, [
                  ...(picture
                    ? [at.picture(picture, { width: art, height: art }), ...wordRuns(' ')]
                    : []),
                  ...wordRuns(word, { bold: true, color: at.look.accent }),
                ]),
              ],
              middle: true,
            },
            { c: [paragraph(STYLE.tableText, textRuns(meaning, at))], middle: true },
            { c: [] },
          ],
        })),
      ],
    ),
  ];
}

/** Height of a symbol in millimetres. */
const SYMBOL = { early: 34, primary: 26, secondary: 20 } as const;

export function symbols(part: Of<'symbols'>, at: WordContext): WordBlock[] {
  const width = at.width / part.columns;
  const height = SYMBOL[at.look.phase] * at.fit(part.space);
  return [
    table(
      TABLE.boxes,
      Array.from({ length: part.columns }, () => width),
      rowsOf(part.items, part.columns).map((row) => ({
        cells: [
          ...row.map(({ picture, word, c }) => ({
            c: [
              ...(picture
                ? [
                    paragraph(STYLE.picture, [
                      at.picture(picture, { width: (width - 7) * 0.8, height }),
                    ]),
                  ]
                : []),
              ...(word ? [paragraph(STYLE.cardTitle, wordRuns(word))] : []),
              ...(c.length > 0 ? [paragraph(STYLE.cardText, textRuns(c, at))] : []),
            ],
          })),
          ...blanks(part.columns - row.length),
        ],
      })),
      { whole: false },
    ),
  ];
}

type Panel = Of<'organiser'>['panels'][number];

/** Two panels a row, read across; a wide one, or the last of an odd number, takes the whole row. */
export function organiser({ panels }: Of<'organiser'>, at: WordContext, draw: Draw): WordBlock[] {
  const helpers = panels.filter(isHelp);
  const half = at.width / 2;
  const rows = inPairs(panels.filter((panel) => !isHelp(panel))).map((pair): Row => {
    const alone = pair.length === 1;
    const inner = within(at, (alone ? at.width : half) - 7);
    return {
      cells: pair.map((panel) => ({
        c: panelBlocks(panel, inner, draw),
        ...(alone ? { span: 2 } : {}),
      })),
    };
  });
  return [
    ...(rows.length > 0 ? [table(TABLE.boxes, [half, half], rows, { whole: false })] : []),
    ...helpers.flatMap(({ blocks }) => draw(blocks, at)),
  ];
}

/** The helpers bring their own heading and frame: they stand below the others. */
const isHelp = ({ blocks: [first, ...rest] }: Panel): boolean =>
  first?.k === 'help' && rest.length === 0;

/** Neighbours that are not wide, two by two. */
function inPairs(panels: readonly Panel[]): Panel[][] {
  const pairs: Panel[][] = [];
  for (const panel of panels) {
    const last = pairs.at(-1);
    if (last?.length === 1 && !last[0]?.wide && !panel.wide) last.push(panel);
    else pairs.push([panel]);
  }
  return pairs;
}

const panelBlocks = ({ title, blocks }: Panel, at: WordContext, draw: Draw): WordBlock[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: wordRuns(title),
    spacing: { before: 0 },
  }),
  ...draw(blocks, at),
];
