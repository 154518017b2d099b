import type { FindNames } from './find-names.ts';

/** Counts a name in a text in which it was found: a finder returns each name once. */
export function countName(find: FindNames, text: string, name: string): number {
  const words = text.split(/\s+/);
  let times = 0;
  for (let start = 0, end = 1; end <= words.length; end++)
    if (find(words.slice(start, end).join(' ')).some((found) => found.name === name)) {
      times++;
      start = end;
    }
  return Math.max(1, times);
}
