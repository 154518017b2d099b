import type { Block } from './arrange.ts';
import { countWords } from './plain-words.ts';

/** An estimate of the words in these blocks. */
export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if ('nodes' in block) return sum + countWords(block.nodes);
    if (block.kind === 'check' || block.kind === 'choices')
      return (
        sum +
        block.options.reduce(
          (words, { text }) => words + 1 + countWords(text),
          block.question.split(' ').length,
        )
      );
    return sum;
  }, 0);
