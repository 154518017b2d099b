/** A name as somebody writes it who does not want it found, in pieces: what holds them may stand between. */
import fc, { type GeneratorValue } from 'fast-check';

/** One of a list, by its number: what is generated stays small. */
export const pick = <T>(g: GeneratorValue, list: readonly T[]): T =>
  list[g(fc.nat, list.length - 1)] as T;

export interface Planted {
  name: string;
  role: 'subject' | 'successor' | 'slogan';
  ambiguous?: boolean;
  variants?: string[];
}

export const PLANTED: Planted[] = [
  { name: 'Blobchat', variants: ['Blob Chat', 'blobchat.com'], role: 'subject' },
  { name: 'Glimmerroom', variants: ['Glimmer Room'], role: 'successor' },
  { name: 'Instaminix', role: 'successor' },
  { name: 'Wizzo', role: 'successor' },
  { name: 'Kik', role: 'successor' },
  { name: 'Come and say hi', role: 'slogan' },
  { name: 'Monkey', role: 'successor', ambiguous: true },
  { name: 'Azar', role: 'successor', ambiguous: true },
  { name: 'X', role: 'successor', ambiguous: true },
];

const ALIKE: Record<string, string[]> = {
  a: ['а', 'α', 'á', 'ａ', '𝐚', 'ᴀ'],
  b: ['Ь', 'ｂ', '𝒃', 'ʙ'],
  c: ['с', 'ç', 'ｃ', '𝖼', 'ᴄ'],
  d: ['ԁ', 'ｄ', 'ⅾ', 'đ'],
  e: ['е', 'é', 'ｅ', '𝙚', 'ᴇ'],
  g: ['ɡ', 'ğ', 'ｇ', 'ɢ'],
  h: ['һ', 'ｈ', '𝓱', 'ʜ'],
  i: ['і', 'í', 'ι', 'ｉ', 'ⅰ', 'ɪ'],
  k: ['κ', 'к', 'ｋ', '𝔨', 'ᴋ'],
  l: ['ⅼ', 'ł', 'ｌ', 'ӏ', 'ʟ'],
  m: ['ⅿ', 'ｍ', '𝗺', 'ᴍ', 'м'],
  n: ['ñ', 'ｎ', '𝕟', 'ɴ', 'ո'],
  o: ['о', 'ο', 'ö', 'ø', 'ｏ', '𝑜', 'ᴏ'],
  r: ['г', 'ｒ', '𝓻', 'ʀ'],
  s: ['ѕ', 'š', 'ｓ', 'ꜱ'],
  t: ['τ', 'т', 'ｔ', '𝘁', 'ᴛ'],
  w: ['ԝ', 'ｗ', '𝔀', 'ᴡ'],
  x: ['х', 'ｘ', 'ⅹ', '𝔁'],
  y: ['у', 'ý', 'ｙ', '𝕪', 'ʏ'],
  z: ['ž', 'ｚ', '𝚣', 'ᴢ'],
};
const DIGIT: Record<string, string> = {
  a: '4',
  b: '8',
  e: '3',
  g: '9',
  i: '1',
  l: '1',
  o: '0',
  s: '5',
  t: '7',
  z: '2',
};
const UNSEEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u180e',
  '\ufe0f',
  '\u{e0061}',
];
const BETWEEN = [' ', '-', '.', '_', ' - ', '·', '\u00a0', '\n', '~', '🙂', '—', '|', '*'];
const WAYS = ['plain', 'small', 'capitals', 'mixed', 'gaps', 'unseen', 'alike', 'digits'] as const;

/** Which characters a place takes: all, those of one byte, or those of a file name. */
export type Takes = 'all' | 'latin' | 'file';

/** The name in pieces, each of a letter or more; joined they are the spelling. */
export function spell(g: GeneratorValue, planted: Planted, takes: Takes = 'all'): string[] {
  const form = pick(g, [planted.name, ...(planted.variants ?? [])]);
  const ways = g(fc.subarray, [...WAYS], { minLength: 1, maxLength: 3 });
  const has = (way: (typeof WAYS)[number]) => ways.includes(way);
  const gap = has('gaps') ? pick(g, BETWEEN) : '';
  const letters = [...form].filter((letter) => !(gap && letter === ' '));
  return letters
    .map((letter, index) => {
      let written = letter;
      const small = letter.toLowerCase();
      if (has('digits') && index > 0 && DIGIT[small] && g(fc.boolean))
        written = DIGIT[small] ?? written;
      else if (has('alike') && ALIKE[small] && g(fc.boolean))
        written = alike(g, planted, index, small);
      else if (!planted.ambiguous) {
        if (has('small')) written = written.toLowerCase();
        else if (has('capitals')) written = written.toUpperCase();
        else if (has('mixed') && g(fc.boolean)) written = written.toUpperCase();
      }
      if (has('unseen') && g(fc.boolean)) written += pick(g, UNSEEN);
      return index > 0 && !planted.ambiguous ? gap + written : written;
    })
    .map((piece, index) => written(piece, letters[index] ?? '', takes));
}

/** An ordinary word is a name by its capital: a letter that looks like it has one too. */
function alike(g: GeneratorValue, planted: Planted, at: number, letter: string): string {
  const like = pick(g, ALIKE[letter] ?? [letter]);
  if (!planted.ambiguous || at > 0) return like;
  const large = like.toUpperCase();
  return large === like ? letter.toUpperCase() : large;
}

/** The piece in the characters that the place takes; the letter as it is where nothing else of it is left. */
function written(piece: string, letter: string, takes: Takes): string {
  if (takes === 'all') return piece;
  const plain = piece.normalize('NFKD').replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, '');
  const whole = /[\p{L}\p{N}]/u.test(plain) ? plain : letter;
  if (takes === 'latin') return whole;
  return (/[a-z0-9]/i.test(whole) ? whole : letter).replace(/[^A-Za-z0-9._-]/g, '-');
}

/** What is said around the name, so that an ordinary word is a name. */
export const SAID = ['He met her on ', ' last week'] as const;
