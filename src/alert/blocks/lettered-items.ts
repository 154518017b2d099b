/** “(a) Remind pupils. (b) Walk the trail with them. (c) …”: a list that runs on in one paragraph, with its letters. */
import { type Block, makeBlock, sliceText } from './alert-block.ts';

/** Fewer letters may be of a sentence. */
const FEWEST = 3;

export function letteredItems(block: Block): Block[] {
  const marks = [...block.text.matchAll(/(?:^|\s)(\([a-k]\))\s+/g)];
  const isCounted = marks.every(
    ([, letter], at) => letter === `(${String.fromCharCode('a'.charCodeAt(0) + at)})`,
  );
  if (block.kind !== 'paragraph' || marks.length < FEWEST || !isCounted) return [block];
  const before = sliceText(block, 0, marks[0]?.index);
  const items = marks.map(({ 0: mark, 1: sign, index }, at) =>
    makeBlock('item', sliceText(block, index + mark.length, marks[at + 1]?.index), {
      sign: sign ?? '',
    }),
  );
  return before.text === '' ? items : [{ ...block, ...before }, ...items];
}
