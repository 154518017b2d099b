import type { Edition } from '#model/paper/edition.ts';
import type { PupilHandoutBlock } from '#model/pupil-version.ts';

/** Most cards side by side in a sheet with one column. */
const CARDS_ACROSS = 2;

/** Adapts a sheet's parts to the space and columns of an edition: reflowed rather than scaled. */
export function reflowBlocks(
  blocks: readonly PupilHandoutBlock[],
  version: Pick<Edition, 'room' | 'columns'>,
): PupilHandoutBlock[] {
  const { room } = version;
  const single = version.columns === 'one';
  return blocks.flatMap((block): PupilHandoutBlock[] => {
    switch (block.kind) {
      case 'columns': {
        const left = reflowBlocks(block.left, version);
        const right = reflowBlocks(block.right, version);
        return single ? [...left, ...right] : [{ ...block, left, right }];
      }
      case 'cards':
        return [
          {
            ...block,
            height: block.height * room,
            columns: single ? Math.min(block.columns, CARDS_ACROSS) : block.columns,
          },
        ];
      case 'draw':
      case 'table':
      case 'groups':
      case 'ladder':
        return [{ ...block, height: block.height * room }];
      default:
        return [block];
    }
  });
}
