/** Finds names that pupils may not read, including disguised spellings. */

import { cacheByText } from '#model/text/cache-by-text.ts';
import { literal } from '#model/text/literal.ts';
import { foldLetters } from './fold-letters.ts';
import { spellingsOf } from './look-alikes.ts';
import { lettersOf, wordSearch } from './spelt-words.ts';

export interface EmbargoedName {
  name: string;
  variants: readonly string[];
  ambiguous: boolean;
}

export interface FoundName {
  /** The name as listed. */
  name: string;
  /** The name as spelt in the text. */
  as: string;
}

/** Names shorter than this are found only as whole words: inside other words they are mostly false positives. */
const WHOLE_WORD_BELOW = 6;

/** Words before and after which an ordinary word is a name, whatever the context. */
const NAMES_BEFORE =
  'on|via|using|uses?|used|called|named|join(?:s|ed|ing)?|download(?:s|ed|ing)?|install(?:s|ed|ing)?|app|site|website|platform|game';
const NAMES_AFTER = 'app|site|website|account|profile|platform|chat ?room|server|video chat';
/** Words after which a capitalised word is an ordinary one: “an X”, “the letter X”, “her Monkey”. */
const ORDINARY =
  'an?|the|this|that|each|every|letter|number|row|column|group|class|year|vitamin|type|team|generation|my|your|his|her|our|their|or|and';

/** Finds names in a text. In code, a short name matches only in its exact spelling: `k>=1&&k` is not a name. */
export type FindNames = (text: string, isCode?: boolean) => FoundName[];

/** Lists whose finders are kept: a lesson's versions, letters and meetings are searched for the same few. */
const MAX_FINDERS = 4;
const finders = new Map<string, FindNames>();

/** The finder for a list of names; equal lists have the same one, which knows the texts that it has searched. */
export function nameFinder(names: readonly EmbargoedName[]): FindNames {
  const list = JSON.stringify(names);
  const before = finders.get(list);
  if (before) return before;
  const finder = buildFinder(names);
  if (finders.size >= MAX_FINDERS) finders.clear();
  finders.set(list, finder);
  return finder;
}

/**
 * Builds a finder for a list of names.
 * Names and variants match as whole words or, from six letters, inside words; with gaps, look-alike letters or digits.
 * An ambiguous name (an ordinary word, or a single letter) matches only where the context shows a name: capitalised
 * within a sentence and not after an article, or beside a word such as “app”.
 */
function buildFinder(names: readonly EmbargoedName[]): FindNames {
  // “Blob chat” and “Blob-chat” have the letters of “Blobchat”, whose pattern matches them too.
  const forms = (ambiguous: boolean) => {
    const seen = new Set<string>();
    return names
      .flatMap(({ name, variants, ambiguous: isWord }) =>
        [name, ...variants].map((form) => ({ name, form, isWord: isWord || isLetter(form) })),
      )
      .filter(({ isWord }) => isWord === ambiguous)
      .filter(({ form }) => {
        const letters = lettersOf(form, true).join('');
        return letters !== '' && !seen.has(letters) && seen.add(letters);
      });
  };
  const search = (all: ReturnType<typeof forms>, way: 'text' | 'code' | 'name') =>
    wordSearch(
      all.map(({ name, form }) => {
        const letters = lettersOf(form);
        const isShort = letters.length < WHOLE_WORD_BELOW;
        return {
          of: { name, form },
          letters: way === 'code' && isShort ? lettersOf(form, true) : letters,
          inside: !isShort && way !== 'name',
          spaced: way !== 'code',
        };
      }),
    );
  const ordinary = forms(true);
  const [inText, inCode, asWord] = [
    search(forms(false), 'text'),
    search(forms(false), 'code'),
    search(ordinary, 'name'),
  ];
  const asNames = new Map(ordinary.map(({ form }) => [form, new RegExp(asName(form), 'u')]));
  const find = (text: string, isCode: boolean): FoundName[] => {
    const plain = foldLetters(text);
    const small = plain.toLowerCase();
    const found = new Map<string, string>();
    const add = (name: string, as: string | undefined) => {
      if (as !== undefined && /\p{L}/u.test(as) && !found.has(name)) found.set(name, as);
    };
    for (const { of, as } of (isCode ? inCode : inText)(small)) add(of.name, as);
    if (!isCode)
      for (const { of } of asWord(small)) add(of.name, asNames.get(of.form)?.exec(plain)?.[0]);
    return [...found].map(([name, as]) => ({ name, as }));
  };
  const known = cacheByText((text) => find(text, false));
  return (text, isCode = false) => (isCode ? find(text, true) : known(text));
}

const isLetter = (form: string): boolean => lettersOf(form).length === 1;

/** A pattern for a name that is an ordinary word too: it needs its capital and a context that shows a name. */
function asName(form: string): string {
  const [first = '', ...rest] = [...foldLetters(form)].filter((letter) =>
    /[\p{L}\p{N}]/u.test(letter),
  );
  const capital = first.toUpperCase();
  const others = rest.map((letter) => {
    return `(?:${[...spellingsOf(letter.toLowerCase()), letter.toUpperCase()].map(literal).join('|')})`;
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
  // A single letter is a name only beside a word such as “app”.
  if (rest.length > 0)
    ways.push(
      `(?<=(?<![\\p{L}\\p{N}])(?!(?:${ordinary}) )(?:\\p{Ll}[\\p{Ll}’'-]*|\\d+)[,;:)’"]? ${quote})${word}`,
    );
  return `${start}(?:${ways.join('|')})`;
}

/** A pattern for words whose first letter may be a capital. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => word.replace(/^\w/, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|');
