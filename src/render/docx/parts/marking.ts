/** Statements to mark, place and sort, and sentences to complete. */
import { AlignmentType } from 'docx';
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import { MM_PER_POINT, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { textRuns, wordRuns } from '../text-runs.ts';
import type { WordContext } from '../word-context.ts';
import { LISTS } from '../word-numbering.ts';
import { boxAround, lineOf, table } from '../word-table.ts';
import { tickTable } from './choosing.ts';

export const prompted = (prompt: string): WordBlock[] =>
  prompt ? [paragraph(STYLE.label, wordRuns(prompt))] : [];

export const trueFalse = (part: PartOf<'true-false'>, context: WordContext): WordBlock[] => [
  ...prompted(part.prompt),
  tickTable(
    'Statement',
    part.answers,
    part.statements.map((c) => ({ c, picture: null })),
    context,
  ),
];

/** Traffic lights, labelled by words rather than by colour. */
export const lights = (part: PartOf<'lights'>, context: WordContext): WordBlock[] => [
  ...prompted(part.prompt),
  tickTable('Statement', part.lights, part.cards, context),
];

/** Statements with letters as a numbered list. */
export function lettered(
  statements: PartOf<'agree-line'>['statements'],
  context: WordContext,
): WordBlock[] {
  const numbering = { reference: LISTS.letters, level: 0, instance: context.nextList() };
  return statements.map((c) => paragraph(STYLE.number, textRuns(c, context), { numbering }));
}

/** A line with a mark in the middle, and space above it for the letters of the statements. */
export function agreeLine(part: PartOf<'agree-line'>, context: WordContext): WordBlock[] {
  const half = context.width / 2;
  const pen = lineOf(2.25, context.theme.accent);
  const boxHeight = (context.theme.phase === 'early' ? 26 : 20) * context.fit(part.space);
  const [from = '', to = ''] = part.ends;
  return [
    ...prompted(part.prompt),
    ...lettered(part.statements, context),
    table(
      TABLE.plain,
      [half, half],
      [
        { height: boxHeight, cells: [{ c: [], span: 2, borders: { bottom: pen } }] },
        { height: 3, exact: true, cells: [{ c: [], borders: { right: pen } }, { c: [] }] },
        {
          cells: [from, to].map((end, index) => ({
            c: [
              paragraph(STYLE.tableHead, wordRuns(end), {
                alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
              }),
            ],
          })),
        },
      ],
    ),
  ];
}

/** Width of a child's handwritten letter, in millimetres. */
const HAND = { early: 7, primary: 4.6, secondary: 3.6 } as const;
/** Width of a space, in ems. */
const SPACE = 0.24;

/** All gaps have the width of the longest word, so that none gives its word away. */
export function gaps(part: PartOf<'gaps'>, context: WordContext): WordBlock[] {
  const { theme } = context;
  const width = Math.min(Math.max(part.characters * HAND[theme.phase] + 4, 24), 76);
  const spaces = '\u00a0'.repeat(Math.ceil(width / (SPACE * theme.size * MM_PER_POINT)));
  return [
    ...prompted(part.prompt),
    ...(part.bank.length > 0
      ? [
          boxAround([paragraph(STYLE.bank, wordRuns(part.bank.join('\u2003 \u2003')))], context, {
            fill: theme.tint,
          }),
        ]
      : []),
    ...part.paragraphs.map((runs) =>
      paragraph(
        STYLE.gaps,
        runs.flatMap((run) =>
          run.t === 'words'
            ? textRuns(run.c, context)
            : [
                ...wordRuns(String(run.number), { superScript: true, color: theme.accent }),
                ...wordRuns(spaces, { underline: {} }),
              ],
        ),
      ),
    ),
  ];
}
