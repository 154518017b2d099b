import type { Edition } from '#model/edition.ts';
import type { PupilHandoutBlock } from '#model/pupil-version.ts';

/** Cards side by side at most where a sheet is set in one column. */
const CARDS_ACROSS = 2;

/** The parts of a sheet with the room and in the columns of a version of it: set afresh, never scaled. */
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
