/** Help routes: people first, then helplines, in columns read downwards. */
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import type { RouteData } from '#render/arrange/route-data.ts';
import type { WordBlock } from '../measures.ts';
import { heading, paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { linkRun, wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { equally, table } from '../word-table.ts';

/** Most routes side by side where a page is short of space. */
const FEW = 4;

export function help({ routes, space }: PartOf<'help'>, context: WordContext): WordBlock[] {
  const tight = context.isTight(space) && routes.length <= FEW;
  const columns = tight
    ? routes.map((route) => [route])
    : inColumns(routes, acrossOf(routes, context));
  return [
    heading(wordRuns('Who can help')),
    table(TABLE.boxes, equally(columns.length, context.width), [
      {
        cells: columns.map((column) => ({
          c: column.flatMap((route) => routeBlocks(route, context)),
        })),
      },
    ]),
  ];
}

const acrossOf = ({ length }: RouteData[], { theme }: WordContext): number => {
  if (length < 2) return 1;
  return theme.phase === 'early' || length === 2 || length === FEW ? 2 : 3;
};

/** A route such as a trusted grown-up may have no contact line. */
const routeBlocks = ({ name, contact, says }: RouteData, context: WordContext): WordBlock[] => [
  paragraph(STYLE.helpName, wordRuns(name)),
  ...contact
    .filter(({ text }) => text !== name)
    .map(({ text, href }) =>
      paragraph(STYLE.helpText, linkRun(text, href, { bold: true, color: context.theme.accent })),
    ),
  ...(says ? [paragraph(STYLE.helpText, wordRuns(says))] : []),
];

/** Splits routes, in order, into columns of similar length. */
function inColumns(routes: readonly RouteData[], across: number): RouteData[][] {
  const all = routes.reduce((sum, route) => sum + lettersOf(route), 0);
  const columns: RouteData[][] = Array.from({ length: across }, () => []);
  let before = 0;
  for (const route of routes) {
    const letters = lettersOf(route);
    const column = Math.floor(((before + letters / 2) / all) * across);
    columns[Math.min(column, across - 1)]?.push(route);
    before += letters;
  }
  return columns.filter((column) => column.length > 0);
}

/** Length of a route in characters, including an allowance for the unfilled end of each line. */
const lettersOf = ({ name, contact, says }: RouteData): number =>
  name.length +
  says.length +
  contact.reduce((sum, { text }) => sum + text.length + LINE_END, LINE_END);
const LINE_END = 15;
