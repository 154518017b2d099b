/** Converts paragraphs, lists and tables to Word, for letters and adults' documents. */
import { HeadingLevel, Paragraph } from 'docx';
import type { FlowData } from '#render/arrange/flow-data.ts';
import type { WordBlock } from './measures.ts';
import { inScript, paragraph } from './paragraphs.ts';
import { STYLE, type StyleId } from './style-ids.ts';
import { TABLE } from './table-styles.ts';
import { textRuns } from './text-runs.ts';
import type { WordContext } from './word-context.ts';
import { LISTS, numbersFrom } from './word-numbering.ts';
import { headedTable } from './word-table.ts';

interface FlowStyle {
  /** Style of plain paragraphs. Default: the document's body. */
  style?: StyleId;
  /** Nesting depth of lists. Default: 0. */
  depth?: number;
}

/**
 * A flow as Word blocks. The document's title is the only level 1, so headings of level 2 become Word's “Heading 1”.
 */
export const flowBlocks = (
  nodes: readonly FlowData[],
  context: WordContext,
  flow: FlowStyle = {},
): WordBlock[] => nodes.flatMap((node) => blocksOf(node, context, flow));

function blocksOf(node: FlowData, context: WordContext, flow: FlowStyle): WordBlock[] {
  switch (node.k) {
    case 'paragraph':
      return [paragraph(flow.style ?? null, textRuns(node.c, context), inScript(context))];
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[Math.min(Math.max(node.level - 2, 0), 2)] ?? HeadingLevel.HEADING_3,
          children: textRuns(node.c, context),
          ...inScript(context),
        }),
      ];
    case 'list':
      return listBlocks(node, context, flow.depth ?? 0);
    case 'flow-table':
      return [
        headedTable(
          TABLE.grid,
          node.head.map(() => context.width / Math.max(1, node.head.length)),
          node.head.map((cell) => textRuns(cell, context)),
          node.rows.map((row) => row.map((cell) => textRuns(cell, context))),
        ),
      ];
    case 'quote':
      return flowBlocks(node.c, context, { ...flow, style: STYLE.quote });
  }
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Word numbers the paragraphs itself; further content of an item is indented below its first paragraph. */
function listBlocks(
  { ordered, start, items }: Extract<FlowData, { k: 'list' }>,
  context: WordContext,
  depth: number,
): WordBlock[] {
  if (ordered) context.startsAt(start);
  const numbering = {
    reference: ordered ? numbersFrom(start) : LISTS.bullets,
    level: Math.min(depth, 2),
    instance: context.nextList(),
  };
  const style = ordered ? STYLE.number : STYLE.bullet;
  return items.flatMap((item) => {
    const [first, ...rest] = item;
    const opens = first?.k === 'paragraph' ? first : null;
    return [
      paragraph(style, opens ? textRuns(opens.c, context) : [], {
        numbering,
        ...inScript(context),
      }),
      ...flowBlocks(opens ? rest : item, context, { style, depth: depth + 1 }),
    ];
  });
}
