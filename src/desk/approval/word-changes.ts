/** A word diff between the approved and the present texts of products. */

export interface WordChange {
  /** Empty for an insertion or a deletion. */
  before: string;
  after: string;
  /** The products that contain it, in words. */
  papers: readonly string[];
}

/** A product's approved and present text, as JSON. */
export interface TextPair {
  product: string;
  before: string;
  now: string;
}

/** Most changes that are listed; beyond this the products are to be read again. */
export const MAX_CHANGES = 12;

/** @param inWords Formats a list of products. */
export function wordChanges(
  pairs: readonly TextPair[],
  inWords: (products: readonly string[]) => readonly string[],
): WordChange[] {
  const found = new Map<string, { before: string; after: string; products: string[] }>();
  for (const { product, before, now } of pairs) {
    for (const [old, next] of pairedChanges(stringsIn(before), stringsIn(now))) {
      const [was, is] = shortened(old, next);
      const key = JSON.stringify([was, is]);
      const change = found.get(key) ?? { before: was, after: is, products: [] };
      if (!change.products.includes(product)) change.products.push(product);
      found.set(key, change);
    }
  }
  return [...found.values()].map(({ before, after, products }) => ({
    ...{ before, after, papers: inWords(products) },
  }));
}

/** Every string in a JSON text, in order. */
function stringsIn(json: string): string[] {
  const strings: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') strings.push(String(value));
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(JSON.parse(json));
  return strings;
}

/** Strings that only one version has, paired where one replaced the other. */
function pairedChanges(before: readonly string[], now: readonly string[]): [string, string][] {
  const gone = without(before, now);
  const come = without(now, before);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => [
    gone[index] ?? '',
    come[index] ?? '',
  ]);
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return all.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** The differing words with the word before them (“Room 2”), or with both neighbours of an insertion or deletion. */
function shortened(before: string, after: string): [string, string] {
  const [old, next] = [before.split(/\s+/), after.split(/\s+/)];
  if (before === '' || after === '') return [before, after];
  let start = 0;
  while (start < Math.min(old.length, next.length) && old[start] === next[start]) start++;
  let end = 0;
  while (
    end < Math.min(old.length, next.length) - start &&
    old[old.length - 1 - end] === next[next.length - 1 - end]
  )
    end++;
  const isGap = old.length - end <= start || next.length - end <= start;
  const from = Math.max(0, start - 1);
  const cut = (words: readonly string[]) =>
    words.slice(from, words.length - (isGap ? Math.max(0, end - 1) : end)).join(' ');
  return [cut(old), cut(next)];
}
