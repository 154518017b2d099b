import type { FindNames } from './find-names.ts';

/** How often a name stands in a text in which it was found: a finder says of each name only that it is there. */
export function timesNamed(find: FindNames, text: string, name: string): number {
  const words = text.split(/\s+/);
  let times = 0;
  for (let start = 0, end = 1; end <= words.length; end++)
    if (find(words.slice(start, end).join(' ')).some((found) => found.name === name)) {
      times++;
      start = end;
    }
  return Math.max(1, times);
}
