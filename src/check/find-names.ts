/** Finds names that pupils may not read, through the spelling tricks that hide them. */
import unhomoglyph from 'unhomoglyph';

export interface EmbargoedName {
  name: string;
  variants: readonly string[];
  ambiguous: boolean;
}

interface FoundName {
  /** The name as the list has it. */
  name: string;
  /** What stands in the text. */
  as: string;
}

/** Characters that are not seen: zero-width, soft hyphen, direction marks, tags, combining marks, controls. */
const UNSEEN = /\p{M}|\p{Default_Ignorable_Code_Point}|\p{Cf}|[^\P{Cc}\s]/gu;

/** Letters that may look like plain ones. Signs are left alone: the table takes a dash for a letter of Japanese. */
const NOT_PLAIN = /[^\P{L}a-zA-Z]+|[\u{1f150}-\u{1f1ff}]+|[^\P{N}0-9]+/gu;

/** What a letter may be written as, besides itself. A small l, a capital I and a one cannot be told apart. */
const LOOKS_LIKE: Record<string, string> = {
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
};
const DRAWN_AS_TWO: Record<string, string> = { m: 'rn', w: 'vv' };

/** Alphabets that no table of look-alikes holds: small capitals, and letters in boxes and on flags. */
const SMALL_CAPITALS = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢĸʍɴ'].map((letter, at) => [
    letter,
    'abcdefghijklmnopqrstuvwyzkmn'[at] ?? letter,
  ]),
);
const BOXED = [0x1f150, 0x1f170, 0x1f1e6] as const;
const ALPHABET = 26;

/** Longest run that may stand between two letters of a spaced-out name. */
const GAP = '[\\s\\p{P}\\p{S}]{1,3}';

/** Names this short are found only as whole words: inside others they would cry wolf. */
const WHOLE_WORD_BELOW = 6;

/** Words before and after which an ordinary word is a name, whatever stands around them. */
const NAMES_BEFORE =
  'on|via|using|uses?|used|called|named|join(?:s|ed|ing)?|download(?:s|ed|ing)?|install(?:s|ed|ing)?|app|site|website|platform|game';
const NAMES_AFTER = 'app|site|website|account|profile|platform|chat ?room|server|video chat';
/** Words after which a capital is an ordinary one: “an X”, “the letter X”, “her Monkey”. */
const ORDINARY =
  'an?|the|this|that|each|every|letter|number|row|column|group|class|year|vitamin|type|team|generation|my|your|his|her|our|their|or|and';

/** Finds names in a text. In code, a short name counts only where it stands as it is: `k>=1&&k` says nothing. */
type FindNames = (text: string, isCode?: boolean) => FoundName[];

/**
 * A finder for a list of names.
 * Names and variants are found whole or inside a word (from six letters), spelt with gaps, look-alike letters or digits.
 * An ambiguous name (an ordinary word too) is found only as a name: with its capital, within a sentence, and not after
 * an article; or beside a word such as “app”.
 */
export function nameFinder(names: readonly EmbargoedName[]): FindNames {
  const forms = (ambiguous: boolean) =>
    names
      .filter((name) => name.ambiguous === ambiguous)
      .flatMap(({ name, variants }) => [name, ...variants].map((form) => ({ name, form })));
  const compiled = (ambiguous: boolean, patternOf: (form: string) => string) =>
    forms(ambiguous).map(({ name, form }) => ({ name, regex: new RegExp(patternOf(form), 'gu') }));
  const [inText, inCode, asNames] = [
    compiled(false, patternOf),
    compiled(false, patternInCode),
    compiled(true, asName),
  ];
  const anyOf = (patterns: typeof inText) =>
    new RegExp(patterns.map(({ regex }) => regex.source).join('|') || '(?!)', 'u');
  const [anyInText, anyInCode] = [anyOf(inText), anyOf(inCode)];
  return (text, isCode = false) => {
    const found: FoundName[] = [];
    const look = (patterns: typeof inText, where: string) => {
      for (const { name, regex } of patterns) {
        if (found.some((one) => one.name === name)) continue;
        for (const [hit] of where.matchAll(regex))
          if (isSpelt(hit)) {
            found.push({ name, as: hit });
            break;
          }
      }
    };
    const plain = foldLetters(text);
    const small = plain.toLowerCase();
    if (isCode) {
      if (anyInCode.test(small)) look(inCode, small);
      return found;
    }
    if (anyInText.test(small)) look(inText, small);
    look(asNames, plain);
    return found;
  };
}

/** Text without what is unseen, composed, with look-alike letters folded to plain ones, case kept. */
function foldLetters(text: string): string {
  const seen = text.normalize('NFKD').replace(UNSEEN, '').normalize('NFKC').replace(/\s+/g, ' ');
  return seen.replace(NOT_PLAIN, (run) =>
    [...run].map(plainLetter).join('').normalize('NFKD').replace(UNSEEN, ''),
  );
}

function plainLetter(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  const box = BOXED.find((first) => point >= first && point < first + ALPHABET);
  if (box !== undefined) return String.fromCharCode(0x61 + point - box);
  const like = unhomoglyph(letter);
  return SMALL_CAPITALS[letter] ?? SMALL_CAPITALS[like] ?? like;
}

/** Digits and signs alone are a number, not a name: “900 913”. */
const isSpelt = (text: string): boolean => /\p{L}/u.test(text);

/** The letters of a name, each as a pattern of all it may be written as. */
function lettersOf(form: string): string[] {
  return [...foldLetters(form)]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .map((letter) => looks(letter.toLowerCase()));
}

function looks(letter: string): string {
  const two = DRAWN_AS_TWO[letter];
  if (two) return `(?:${letter}|${two})`;
  return LOOKS_LIKE[letter] ? `[${LOOKS_LIKE[letter]}]` : escapeRegExp(letter);
}

const whole = (body: string): string => `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`;

function patternOf(form: string): string {
  const letters = lettersOf(form);
  if (letters.length === 0) return '(?!)';
  const spaced = whole(letters.join(`(?:${GAP})?`));
  return letters.length < WHOLE_WORD_BELOW ? spaced : `(?:${letters.join('')}|${spaced})`;
}

function patternInCode(form: string): string {
  const letters = lettersOf(form);
  if (letters.length >= WHOLE_WORD_BELOW) return letters.join('');
  const plain = foldLetters(form)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain === '' ? '(?!)' : whole(escapeRegExp(plain));
}

/** A name that is an ordinary word too: its first letter is a capital, and what stands around it says that it is a name. */
function asName(form: string): string {
  const [first = '', ...rest] = [...foldLetters(form)].filter((letter) =>
    /[\p{L}\p{N}]/u.test(letter),
  );
  const capital = first.toUpperCase();
  const others = rest.map((letter) => {
    const [small, large] = [looks(letter.toLowerCase()), escapeRegExp(letter.toUpperCase())];
    return `(?:${small}|${large})`;
  });
  const word = `${capital}${others.map((letter) => `(?:[-.·_ ]{1,3})?${letter}`).join('')}(?![\\p{L}\\p{N}])`;
  const quote = '[“"‘\'(]?';
  const before = anyCase(NAMES_BEFORE);
  const after = anyCase(NAMES_AFTER);
  const ordinary = anyCase(ORDINARY);
  const start = `(?=${capital})(?<![\\p{L}\\p{N}])`;
  const ways = [
    `(?<=(?<![\\p{L}\\p{N}])(?:${before}):? ${quote})${word}`,
    `${word}(?=['’”"]* (?:${after})(?!\\p{L}))`,
  ];
  // A letter by itself stands for much: beside such a word alone is it a name.
  if (rest.length > 0)
    ways.push(
      `(?<=(?<![\\p{L}\\p{N}])(?!(?:${ordinary}) )(?:\\p{Ll}[\\p{Ll}’'-]*|\\d+)[,;:)’"]? ${quote})${word}`,
    );
  return `${start}(?:${ways.join('|')})`;
}

/** A pattern of words that may begin with a capital. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => word.replace(/^\w/, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|');

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
