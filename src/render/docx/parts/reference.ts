/** Reference parts: glossary, picture symbols, knowledge organiser. */
import type { HandoutData, PartOf } from '#render/arrange/handout-block-data.ts';
import type { WordBlock } from '../measures.ts';
import { heading, paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { smallPicture, textRuns, wordRuns } from '../text-runs.ts';
import { type WordContext, within } from '../word-context.ts';
import { cell, headRow, type Row, table } from '../word-table.ts';
import { columnsOf } from './rows.ts';

/** Draws the content of a part. */
export type Draw = (parts: readonly HandoutData[], context: WordContext) => WordBlock[];

export function glossary(part: PartOf<'glossary'>, context: WordContext): WordBlock[] {
  const early = context.theme.phase === 'early';
  const first = context.width * (early ? 0.34 : 0.27);
  const second = context.width * (early ? 0.33 : 0.4);
  const art = early ? 15 : 9;
  return [
    table(
      TABLE.grid,
      [first, second, context.width - first - second],
      [
        headRow(['Word', 'What it means', part.column].map((head) => wordRuns(head))),
        ...part.words.map(({ word, meaning, picture }) => ({
          height: context.theme.line * 1.2 * context.fit(part.space),
          cells: [
            cell(
              STYLE.tableText,
              [
                ...smallPicture(picture, art, context),
                ...wordRuns(word, { bold: true, color: context.theme.accent }),
              ],
              { middle: true },
            ),
            cell(STYLE.tableText, textRuns(meaning, context), { middle: true }),
            { c: [] },
          ],
        })),
      ],
    ),
  ];
}

/** Height of a symbol, in millimetres. */
const SYMBOL = { early: 34, primary: 22, secondary: 20 } as const;

export function symbols(part: PartOf<'symbols'>, context: WordContext): WordBlock[] {
  const width = (context.width / part.columns - 7) * 0.8;
  const height = SYMBOL[context.theme.phase] * context.fit(part.space);
  const symbol = ({ picture, word, c }: PartOf<'symbols'>['items'][number]) => ({
    c: [
      ...(picture ? [paragraph(STYLE.picture, [context.picture(picture, { width, height })])] : []),
      ...(word ? [paragraph(STYLE.cardTitle, wordRuns(word))] : []),
      ...(c.length > 0 ? [paragraph(STYLE.cardText, textRuns(c, context))] : []),
    ],
  });
  return [columnsOf(TABLE.boxes, part.items, part.columns, symbol, context)];
}

type Panel = PartOf<'organiser'>['panels'][number];

/** Panels in two columns of similar length, each read downwards; wide or single panels take the full width. */
export function organiser(
  { panels }: PartOf<'organiser'>,
  context: WordContext,
  draw: Draw,
): WordBlock[] {
  const helpers = panels.filter(isHelp);
  const half = context.width / 2;
  const rows = runs(panels.filter((panel) => !isHelp(panel))).map((run): Row => {
    const columns = inColumns(run);
    const inner = within(context, (columns.length === 1 ? context.width : half) - 7);
    return {
      cells: columns.map((column) => ({
        c: column.flatMap((panel, index) => panelBlocks(panel, index > 0, inner, draw)),
        ...(columns.length === 1 ? { span: 2 } : {}),
      })),
    };
  });
  return [
    ...(rows.length > 0 ? [table(TABLE.boxes, [half, half], rows, { whole: false })] : []),
    ...helpers.flatMap(({ blocks }) => draw(blocks, context)),
  ];
}

/** Help routes have their own heading and frame, so they are placed below the other panels. */
const isHelp = ({ blocks: [first, ...rest] }: Panel): boolean =>
  first?.k === 'help' && rest.length === 0;

/** Groups consecutive narrow panels; wide ones stay alone. */
function runs(panels: readonly Panel[]): Panel[][] {
  const found: Panel[][] = [];
  for (const panel of panels) {
    const last = found.at(-1);
    if (last && !last[0]?.wide && !panel.wide) last.push(panel);
    else found.push([panel]);
  }
  return found;
}

/** Splits a group where the columns are closest in length. */
function inColumns(run: readonly Panel[]): Panel[][] {
  const lengths = run.map(({ title, blocks }) => title.length + letters(blocks));
  const sum = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0);
  let [at, longest] = [run.length, sum(lengths)];
  for (let parting = 1; parting < run.length; parting++) {
    const longer = Math.max(sum(lengths.slice(0, parting)), sum(lengths.slice(parting)));
    if (longer < longest) [at, longest] = [parting, longer];
  }
  return [run.slice(0, at), run.slice(at)].filter((column) => column.length > 0);
}

/** Characters in parts, at any depth. */
function letters(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((all: number, value) => all + letters(value), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum +
      (typeof value === 'string'
        ? key === 'v' || key === 'word'
          ? value.length
          : 0
        : letters(value)),
    0,
  );
}

/** Space above a panel that follows another, in twips. */
const BELOW = 160;

const panelBlocks = (
  { title, blocks }: Panel,
  below: boolean,
  context: WordContext,
  draw: Draw,
): WordBlock[] => [
  heading(wordRuns(title), { spacing: { before: below ? BELOW : 0 } }),
  ...draw(blocks, context),
];
