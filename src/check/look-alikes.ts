/** What each lower-case letter may be written as besides itself. l, I and 1 are indistinguishable. */
const LOOKS_LIKE = new Map(
  Object.entries({
    a: 'a4@',
    b: 'b68',
    c: 'c(',
    e: 'e3€',
    g: 'g69',
    i: 'il1!|',
    l: 'il1!|£',
    o: 'o0',
    s: 's5$',
    t: 't7+',
    z: 'z2',
  }),
);
const DRAWN_AS_TWO = new Map([
  ['m', 'rn'],
  ['w', 'vv'],
]);

/** All spellings of a lower-case letter: one character each, or two that are drawn like it. */
export function spellingsOf(letter: string): string[] {
  const item = DRAWN_AS_TWO.get(letter);
  return item ? [letter, item] : [...(LOOKS_LIKE.get(letter) ?? letter)];
}

const LIKE = new Map<string, string[]>();
for (const letter of 'abcdefghijklmnopqrstuvwxyz')
  for (const way of spellingsOf(letter)) LIKE.set(way, [...(LIKE.get(way) ?? []), letter]);

/** The lower-case letters that a character (or a pair drawn as one) may stand for; itself first. */
export const lettersLike = (written: string): readonly string[] =>
  LIKE.get(written) ?? (written.length === 1 ? [written] : []);
