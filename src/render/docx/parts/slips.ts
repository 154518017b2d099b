/** Slips that repeat on a page, to cut apart; certificates and promises to sign. */
import { AlignmentType } from 'docx';
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import { flowBlocks } from '../flow-blocks.ts';
import { twips, type WordBlock } from '../measures.ts';
import { heading, paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { wordRuns } from '../text-runs.ts';
import { type WordContext, within } from '../word-context.ts';
import { around, cell, equally, lineOf, sideBySide, table } from '../word-table.ts';
import { PAGE, RULE, SLIP_MARGIN } from '../word-theme.ts';
import type { Draw } from './reference.ts';
import { rowsOf } from './rows.ts';

/** Height for slips, in millimetres, less Word's mandatory last paragraph. */
const HEIGHT = PAGE.height - 2 * SLIP_MARGIN - 4;

/** Only the first copy's title is a heading. */
const titleOf = (
  title: string,
  copy: number,
  alignment: Alignment = AlignmentType.LEFT,
): WordBlock =>
  copy === 0
    ? heading(wordRuns(title), { spacing: { before: 0 }, alignment })
    : paragraph(STYLE.slipTitle, wordRuns(title), { alignment });

type Alignment = (typeof AlignmentType)['LEFT' | 'CENTER'];

/** Help routes on every slip, since slips are separated. */
const foot = ({ slip }: WordContext): WordBlock[] => [
  ...(slip.helpers.length > 0
    ? [
        paragraph(STYLE.slipFoot, [
          ...wordRuns('Help: ', { bold: true }),
          ...wordRuns(
            slip.helpers
              .map(({ name, contact: [first] }) =>
                first && first.text !== name ? `${name} ${first.text}` : name,
              )
              .join(' · '),
          ),
        ]),
      ]
    : []),
  paragraph(STYLE.slipFoot, wordRuns(slip.print)),
];

export function tickets(part: PartOf<'tickets'>, context: WordContext, draw: Draw): WordBlock[] {
  const columns = part.copies === 2 ? 1 : 2;
  const width = context.width / columns;
  const copies = Array.from({ length: part.copies }, (_, copy) => {
    const inner = { ...within(context, width - 7), questions: context.nextList() };
    return {
      c: [
        titleOf(part.title, copy),
        ...(part.named ? [slots(['Name', 'Class'], inner)] : []),
        ...draw(part.blocks, inner),
        ...foot(context),
      ],
    };
  });
  const rows = rowsOf(copies, columns);
  return [
    table(
      TABLE.cut,
      equally(columns, context.width),
      rows.map((cells) => ({ height: HEIGHT / rows.length, cells })),
      { whole: false },
    ),
  ];
}

/** Labels with a line to write on. */
const slots = (labels: readonly string[], context: WordContext): WordBlock =>
  table(TABLE.plain, equally(labels.length, context.width), [
    {
      cells: labels.map((label) =>
        cell(STYLE.answerSpace, wordRuns(`${label}: `), {
          borders: { bottom: lineOf(0.75, RULE) },
        }),
      ),
    },
  ]);

/** A promise is signed by the child, a certificate by an adult. */
export function certificate(part: PartOf<'certificate'>, context: WordContext): WordBlock[] {
  const half = part.copies === 2;
  const inner = within(context, context.width - 24);
  const art = half ? 24 : 60;
  const signed = part.promise ? ['my name', 'a grown-up who can help me'] : ['signed', 'day'];
  const line = lineOf(1, context.theme.accent);
  const face = (copy: number) => [
    half
      ? titleOf(part.heading, copy, AlignmentType.CENTER)
      : paragraph(STYLE.title, wordRuns(part.heading), { alignment: AlignmentType.CENTER }),
    ...(part.picture
      ? [paragraph(STYLE.picture, [context.picture(part.picture, { width: art * 2, height: art })])]
      : []),
    ...(part.promise ? [] : [signing(['name'], inner, half)]),
    ...flowBlocks(part.c, inner, part.promise ? {} : { style: STYLE.cardText }),
    signing(signed, inner, half),
    ...foot(context),
  ];
  return [
    table(
      half ? TABLE.cut : TABLE.boxes,
      [context.width],
      Array.from({ length: part.copies }, (_, copy) => ({
        height: HEIGHT / part.copies,
        cells: [
          {
            c: face(copy),
            middle: true,
            ...(half ? {} : { borders: around(line) }),
          },
        ],
      })),
      { whole: false },
    ),
  ];
}

/** Signature lines, each with a label below. */
const signing = (labels: readonly string[], context: WordContext, half: boolean): WordBlock =>
  sideBySide(
    equally(labels.length, context.width),
    labels.map((label) => [
      paragraph(STYLE.answerSpace, [], { spacing: { before: twips(half ? 6 : 12), after: 0 } }),
      paragraph(STYLE.signature, wordRuns(label)),
    ]),
  );
