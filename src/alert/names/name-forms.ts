/** All that one thing is called: its best form, its spellings, and what it is called for short. */
import { WordSet } from './find-words.ts';
import { nameKey } from './mentions.ts';
import type { Spellings } from './name-spellings.ts';
import { ORDINARY } from './name-words.ts';

/** @param forms As it is written, with how often. */
export function bestForm(forms: ReadonlyMap<string, number>, title: string | null): string {
  // “PebblePals 3” in the title is what it is called, however often the text leaves the number out.
  const numbered = [...forms.keys()].find(
    (form) => / \d+$/.test(form) && title?.replace(/\u00a0/g, ' ').includes(form),
  );
  if (numbered) return numbered;
  const clean = [...forms].filter(
    ([form]) => !/^[@#]|\.\p{Ll}/u.test(form) && !(form.length > 4 && form === form.toUpperCase()),
  );
  const [first] = (clean.length > 0 ? clean : [...forms]).sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length,
  );
  return (first?.[0] ?? '').replace(/^[@#]/, '');
}

/** Spellings in the text, then those that a text might use: apart, joined. */
export function variantsOf(
  name: string,
  forms: readonly string[],
  { words, handles }: Spellings = { words: [], handles: [] },
): string[] {
  const apart = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const joined = name.replace(/\s+/g, '');
  const all = [...forms, ...words, ...handles, apart, joined].map((form) =>
    form.replace(/\s+/g, ' ').trim(),
  );
  return [...new Set(all)].filter((form) => form !== name && form !== '');
}

/** “Waveroom (they also write ‘wave rm’, or say they are ‘on the Wave’)”, “SB2” for short; not “says "please don't go"”. */
const ALIAS =
  /\b(?:says?|writes?|calls?(?: (?:it|this|the \w+))?|called|shorten(?:s|ed)?(?: it)? to|known (?:\w+ )?as|nicknamed|they are|or(?: just| simply)?|aka|spell it)[:,]?\s+(?:["“‘'](?:on )?([^"”’'\n.,;]{2,24})["”’'](?!\p{L})|(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)?)(?= for short\b|, (?:it's|for)|\)))/gu;

/** Two letters that other words end in: “we’ll”, “they’re”. As a name they would be found on every page. */
const PART_OF_WORDS: ReadonlySet<string> = new Set(
  'll re ve nt am pm tv pe it is us we he me my no so to up go do be by an at as in of on or ok id em es ed er ex'.split(
    ' ',
  ),
);

/** How far after a name its other name stands, in characters. */
const NEAR = 240;

/** Other names that the sentences which name them give them, by the name in small letters. */
export function aliasesIn(text: string, names: readonly string[]): Map<string, string[]> {
  const bySmall = new Map(names.map((name) => [name.toLowerCase(), name]));
  const found = new Map([...bySmall.keys()].map((small): [string, string[]] => [small, []]));
  const set = new WordSet(bySmall.keys());
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/))
    for (const [small, at] of set.firstIn(sentence.toLowerCase())) {
      const end = at + small.length;
      const others = aliasesAfter(bySmall.get(small) ?? small, sentence.slice(end, end + NEAR));
      found.get(small)?.push(...others);
    }
  return found;
}

/** Other names of a name, in what follows it within its sentence. */
function aliasesAfter(name: string, rest: string): string[] {
  const found: string[] = [];
  for (const part of isCalledForShort(name, rest) ? insideOf(rest).split(PARTS) : []) {
    const alias = part
      .trim()
      .replace(
        /^(?:(?:or|also|aka|sometimes|now) )*(?:(?:seen|known|sold|listed|written|found|called)(?: as)? )?/i,
        '',
      )
      .replace(/^["“‘']|["”’']$/g, '');
    if (/^\p{Lu}/u.test(alias) && alias.split(' ').length <= 3) found.push(alias);
  }
  for (const [, quoted, plain] of rest.matchAll(ALIAS)) {
    const alias = (quoted ?? plain ?? '').trim();
    if (alias.split(' ').length <= 3 && !/\b(?:I|you|he|she|me|no|not|is|are|was)\b/i.test(alias))
      found.push(alias);
  }
  return found.filter(
    (alias) =>
      !ORDINARY.has(alias.toLowerCase()) &&
      !PART_OF_WORDS.has(alias.toLowerCase()) &&
      nameKey(alias) !== nameKey(name),
  );
}

/** “X (“the X”)”, “X (or XC)”, “Two Words (TwoWords)”: what has a short form is talked of as a thing with a name. */
function isCalledForShort(form: string, after: string): boolean {
  const inside = insideOf(after);
  if (inside === '') return false;
  const isInitials = nameKey(inside) === [...form.matchAll(/\p{Lu}/gu)].join('').toLowerCase();
  return inside
    .split(PARTS)
    .some(
      (part) =>
        /^["“‘'].{2,}["”’']$/.test(part.trim()) ||
        isInitials ||
        /^(?:or|also|aka|a\.k\.a\.?|known as|short)\b/i.test(part) ||
        (form.includes(' ') && nameKey(part) === nameKey(form)),
    );
}

const PARTS = /[,;]\s*|\s+(?:or|and)\s+|\//;
/** What stands in brackets right after a name, or nothing. */
const insideOf = (after: string): string => /^["”’'*]*\s*\(([^)]{1,60})\)/.exec(after)?.[1] ?? '';
