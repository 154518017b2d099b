/** How many copies of a sheet a class needs, in numbers and in words. */

/** Pupils who share a copy; `class`: all of them. */
const SHARED_BY = {
  pupil: 1,
  pair: 2,
  three: 3,
  group: 4,
  eight: 8,
  ten: 10,
  class: Number.POSITIVE_INFINITY,
} as const;

export type Copies = keyof typeof SHARED_BY;
export const COPIES = Object.keys(SHARED_BY) as [Copies, ...Copies[]];

export const COPIES_WORDS: Record<Copies, string> = {
  pupil: 'one each',
  pair: 'one a pair',
  three: 'one for three',
  group: 'one for four',
  eight: 'one for eight',
  ten: 'one for ten',
  class: 'one for the class',
};

/** The number of copies for a class of `size`. */
export const copiesFor = (copies: Copies, size: number): number =>
  Math.max(1, Math.ceil(size / SHARED_BY[copies]));

const COPIES_PATTERNS: readonly (readonly [RegExp, Copies])[] = [
  [/\b(a|per|for (each|every)|each) (pupil|child|learner)\b|\bone each\b|\bsheet each\b/, 'pupil'],
  [/\b(a|per|for (each|every)|each) pair\b|\bfor two\b/, 'pair'],
  [/\b(a|for|per|each) three\b/, 'three'],
  [/\b(a|for|per|each) four\b/, 'group'],
  [/\bfor (each )?eight\b/, 'eight'],
  [/\bfor (each )?ten\b/, 'ten'],
];

/**
 * Parses who shares a copy from a lower-case sentence; `null` where it does not say, or says several things. A card
 * from a set is not a copy of the set, and a group may have any size.
 */
export function parseCopies(words: string): Copies | null {
  if (/\bcards? from\b/.test(words)) return null;
  const found = COPIES_PATTERNS.filter(([pattern]) => pattern.test(words)).map(
    ([, copies]) => copies,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
