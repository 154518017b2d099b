/** Finds names that pupils may not read, through the spelling tricks that hide them. */
import unhomoglyph from 'unhomoglyph';

export interface EmbargoedName {
  name: string;
  variants: readonly string[];
  ambiguous: boolean;
}

export interface FoundName {
  /** The name as the list has it. */
  name: string;
  /** What stands in the text. */
  as: string;
}

/** Characters that are not seen: zero-width, soft hyphen, direction marks, variation selectors, combining marks. */
const UNSEEN =
  /\p{M}|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/gu;
const DIGITS: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'l',
  '|': 'l',
};
/** Longest run that may stand between two letters of a spaced-out name. */
const GAP = '[\\s\\p{P}\\p{S}]{1,3}';

/** Text without what is unseen, composed, with look-alike letters and digits folded to plain small letters. */
function foldLetters(text: string): string {
  const seen = text.normalize('NFKD').replace(UNSEEN, '').normalize('NFKC');
  const plain = unhomoglyph(seen).toLowerCase();
  return unhomoglyph([...plain].map((letter) => DIGITS[letter] ?? letter).join('')).toLowerCase();
}

/**
 * A finder for a list of names.
 * Names and variants are found whole or inside a word (from six letters), spelt with gaps, look-alike letters or digits.
 * An ambiguous name (an ordinary word too) is found only as a name: capitalised, not as a sentence's first word.
 */
export function nameFinder(names: readonly EmbargoedName[]): (text: string) => FoundName[] {
  const folded = names
    .filter((name) => !name.ambiguous)
    .flatMap((name) =>
      [name.name, ...name.variants].map((form) => ({ name: name.name, pattern: patternOf(form) })),
    );
  const asNames = names
    .filter((name) => name.ambiguous)
    .flatMap((name) =>
      [name.name, ...name.variants].map((form) => ({
        name: name.name,
        pattern: new RegExp(`(?<=[\\p{Ll}\\d,;:)’"] )${escapeRegExp(form)}(?![\\p{L}\\d])`, 'gu'),
      })),
    );
  const any = new RegExp(folded.map(({ pattern }) => pattern).join('|') || '(?!)', 'u');
  return (text) => {
    const found: FoundName[] = [];
    const plain = foldLetters(text);
    if (any.test(plain))
      for (const { name, pattern } of folded) {
        const hit = new RegExp(pattern, 'u').exec(plain);
        if (hit && !found.some((one) => one.name === name)) found.push({ name, as: hit[0] });
      }
    for (const { name, pattern } of asNames) {
      const hit = text.match(pattern);
      if (hit && !found.some((one) => one.name === name)) found.push({ name, as: hit[0] });
    }
    return found;
  };
}

/** Names this short are found only as whole words: inside others they would cry wolf. */
const WHOLE_WORD_BELOW = 6;

function patternOf(form: string): string {
  const letters = [...foldLetters(form)].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const solid = letters.map(escapeRegExp).join('');
  const edge = letters.length < WHOLE_WORD_BELOW;
  const whole = edge ? `(?<![\\p{L}\\p{N}])${solid}(?![\\p{L}\\p{N}])` : solid;
  const spaced = `(?<![\\p{L}\\p{N}])${letters.map(escapeRegExp).join(`(?:${GAP})?`)}(?![\\p{L}\\p{N}])`;
  return `(?:${whole}|${spaced})`;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
