/** A sheet's content → typed blocks. */
import type { RootContent } from 'mdast';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import type { Context } from '../context.ts';
import { flowOf } from '../text.ts';
import { ACTIVITY_PARTS, type Activities, type ActivityPart } from './activity-parts.ts';
import { type BlockMakers, makeBlock, partOf } from './make-block.ts';
import { PAPER_PARTS, type PaperPart, tableBlock } from './paper-parts.ts';
import { picturesBlock, SHARED_PARTS } from './shared-parts.ts';

const SHEET_PARTS: BlockMakers<PaperPart & ActivityPart, HandoutBlock> = {
  ...SHARED_PARTS,
  ...PAPER_PARTS,
  ...ACTIVITY_PARTS,
};

/**
 * Blocks in their order in the source; `<LookFor>` is left out.
 * @param activities Activities of the band's slides.
 */
export function handoutBlocks(
  context: Context,
  nodes: readonly RootContent[],
  activities: Activities,
): HandoutBlock[] {
  const blocks: HandoutBlock[] = [];
  for (const node of nodes) {
    if (isComponentNode(node)) {
      if (node.name === 'LookFor') continue;
      const block = makeBlock(SHEET_PARTS, {
        ...partOf(context, node),
        activities,
        blocksOf: (inner) => handoutBlocks(context, inner, activities),
      });
      if (block) blocks.push(block);
      continue;
    }
    const place = placeOf(node, context.file);
    const pictures = picturesBlock(context, node);
    const last = blocks.at(-1);
    if (pictures) blocks.push(pictures);
    else if (node.type === 'heading') blocks.push({ kind: 'heading', text: node.children, place });
    else if (node.type === 'table') blocks.push(tableBlock(node, place, 0, []));
    else if (last?.kind === 'prose') last.nodes.push(...flowOf([node]));
    else blocks.push({ kind: 'prose', nodes: flowOf([node]), place });
  }
  return blocks;
}
