/** Stories to finish: comic frames, situation cards, a letter to answer. */
import { AlignmentType, LineRuleType } from 'docx';
import type { PartOf } from '#render/arrange/handout-block-data.ts';
import { flowBlocks } from '../flow-blocks.ts';
import { twips, type WordBlock } from '../measures.ts';
import { paragraph } from '../paragraphs.ts';
import { STYLE } from '../style-ids.ts';
import { TABLE } from '../table-styles.ts';
import { wordRuns } from '../text-runs.ts';
import { type WordContext, within } from '../word-context.ts';
import { boxAround } from '../word-table.ts';
import { columnsOf } from './rows.ts';
import { letterFrame } from './writing.ts';

type Frame = PartOf<'comic'>['frames'][number];

/** An empty bubble has space for two lines. */
function bubble({ name, thought, c }: Frame['bubbles'][number], context: WordContext): WordBlock[] {
  const style = thought ? STYLE.thought : STYLE.bubble;
  const head = paragraph(
    style,
    wordRuns(`${name} ${thought ? 'thinks' : 'says'}`, { bold: true, color: context.theme.accent }),
    { keepNext: true, spacing: { after: 0 } },
  );
  if (c.length > 0) return [head, ...flowBlocks(c, context, { style })];
  const line = twips(2 * context.theme.line);
  return [head, paragraph(style, [], { spacing: { line, lineRule: LineRuleType.EXACT } })];
}

export function comic(part: PartOf<'comic'>, context: WordContext): WordBlock[] {
  const inner = within(context, context.width / part.columns - 7);
  const frame = ({ caption, scene, bubbles }: Frame) => ({
    c: [
      ...(caption ? [paragraph(STYLE.label, wordRuns(caption))] : []),
      ...bubbles.flatMap((item) => bubble(item, inner)),
      ...(scene
        ? [
            paragraph(STYLE.picture, [
              context.picture(scene, { width: inner.width, height: inner.width }),
            ]),
          ]
        : []),
    ],
  });
  const height = part.height * context.fit(part.space);
  return [columnsOf(TABLE.boxes, part.frames, part.columns, frame, context, height)];
}

export function scenarios(part: PartOf<'scenarios'>, context: WordContext): WordBlock[] {
  const inner = within(context, context.width / part.columns - 7);
  const cards = part.cards.map(({ title, c }, index) => ({
    c: [
      paragraph(STYLE.label, [
        ...wordRuns(`${index + 1}  `, { color: context.theme.accent }),
        ...wordRuns(title),
      ]),
      ...flowBlocks(c, inner),
    ],
  }));
  return [columnsOf(TABLE.cut, cards, part.columns, (card) => card, context)];
}

/** A framed letter, and the start of a reply in another frame. */
export const advice = (part: PartOf<'advice'>, context: WordContext): WordBlock[] => [
  boxAround(
    [
      paragraph(STYLE.label, wordRuns(part.to)),
      ...flowBlocks(part.c, within(context, context.width - 7)),
      paragraph(STYLE.tableText, wordRuns(part.from, { bold: true }), {
        alignment: AlignmentType.RIGHT,
      }),
    ],
    context,
    { fill: context.theme.tint },
  ),
  ...(part.reply.length > 0
    ? letterFrame({ k: 'frame', starters: part.reply, space: part.space }, context)
    : []),
];
