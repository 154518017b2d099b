/** A slide's content → typed blocks. */
import type { RootContent } from 'mdast';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { Context } from '../context.ts';
import { flowOf } from '../text.ts';
import { makeBlock, partOf } from './make-block.ts';
import { picturesBlock } from './shared-parts.ts';
import { type Baselines, SLIDE_PARTS } from './slide-parts.ts';

/**
 * Blocks in their order in the source; runs of Markdown stay together, `<Notes>` is left out.
 * @param baselines The deck's `<Statements>` so far; this slide's are added.
 */
export function slideBlocks(
  context: Context,
  nodes: readonly RootContent[],
  baselines: Baselines,
): SlideBlock[] {
  const blocks: SlideBlock[] = [];
  for (const node of nodes) {
    if (isComponentNode(node)) {
      if (node.name === 'Notes') continue;
      const block = makeBlock(SLIDE_PARTS, { ...partOf(context, node), baselines });
      if (block) blocks.push(block);
      continue;
    }
    const pictures = picturesBlock(context, node);
    if (pictures) {
      blocks.push(pictures);
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === 'prose') last.nodes.push(...flowOf([node]));
    else blocks.push({ kind: 'prose', nodes: flowOf([node]), place: placeOf(node, context.file) });
  }
  return blocks;
}
