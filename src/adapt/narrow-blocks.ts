import type { Edition } from '#model/paper/edition.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';

/** Numbered questions. */
const QUESTIONS: ReadonlySet<HandoutBlock['kind']> = new Set(['question', 'choose', 'check']);
/** Blocks before which a heading has no content. */
const NO_CONTENT: ReadonlySet<HandoutBlock['kind']> = new Set(['heading', 'help', 'key-message']);

/**
 * Reduces a sheet to an edition's number of questions and options, and removes headings that are left without content.
 */
export function narrowBlocks(
  blocks: readonly HandoutBlock[],
  { questions, options }: Pick<Edition, 'questions' | 'options'>,
): HandoutBlock[] {
  let count = 0;
  const narrow = (some: readonly HandoutBlock[]): HandoutBlock[] =>
    some.flatMap((block): HandoutBlock[] => {
      if (QUESTIONS.has(block.kind) && questions !== null && ++count > questions) return [];
      switch (block.kind) {
        case 'columns':
          return [{ ...block, left: narrow(block.left), right: narrow(block.right) }];
        case 'choose':
        case 'check':
          return [options === null ? block : withFewerOptions(block, options)];
        default:
          return [block];
      }
    });
  return withoutBareHeadings(narrow(blocks), blocks);
}

/** A question with the right option and the first of the others, in their order. */
function withFewerOptions<Asking extends HandoutBlock & { options: { right: boolean }[] }>(
  block: Asking,
  most: number,
): Asking {
  const isRight = ({ right }: { right: boolean }) => right;
  const rights = block.options.filter(isRight);
  const wrongs = block.options.filter((option) => !isRight(option)).slice(0, most - rights.length);
  const remaining = new Set([...rights, ...wrongs]);
  return { ...block, options: block.options.filter((option) => remaining.has(option)) };
}

/** Removes headings that had content before, and have none now. */
function withoutBareHeadings(
  remaining: readonly HandoutBlock[],
  written: readonly HandoutBlock[],
): HandoutBlock[] {
  const bare = (blocks: readonly HandoutBlock[], block: HandoutBlock): boolean => {
    const next = blocks[blocks.indexOf(block) + 1];
    return next === undefined || NO_CONTENT.has(next.kind);
  };
  return remaining.filter(
    (block) => block.kind !== 'heading' || !bare(remaining, block) || bare(written, block),
  );
}
