/** Where to turn: people first, then lines. */
import { HeadingLevel, Paragraph } from 'docx';
import type { RouteData } from '#write/paper/route-data.ts';
import type { WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { TABLE } from '../table-styles.ts';
import { linkRun, wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { STYLE } from '../word-styles.ts';
import { table } from '../word-table.ts';
import { blanks, rowsOf } from './writing.ts';

export function help({ routes }: { routes: RouteData[] }, at: WordContext): WordBlock[] {
  const across = routes.length < 2 ? 1 : 2;
  const rows = rowsOf(routes, across);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: wordRuns('Who can help') }),
    table(
      TABLE.boxes,
      Array.from({ length: across }, () => at.width / across),
      rows.map((row) => ({
        cells: [
          ...row.map((route) => ({ c: routeBlocks(route, at) })),
          ...blanks(across - row.length),
        ],
      })),
    ),
  ];
}

/** A route whose name says who it is, such as a trusted grown-up, may have no line of contact. */
const routeBlocks = ({ name, contact, says }: RouteData, at: WordContext): WordBlock[] => [
  paragraph(STYLE.helpName, wordRuns(name)),
  ...contact
    .filter(({ text }) => text !== name)
    .map(({ text, href }) =>
      paragraph(STYLE.helpText, linkRun(text, href, { bold: true, color: at.look.accent })),
    ),
  ...(says ? [paragraph(STYLE.helpText, wordRuns(says))] : []),
];
