/** Normalises text to what the eye sees: removes invisible characters and folds look-alike letters to plain ones. */
import unhomoglyph from 'unhomoglyph';

/** Invisible characters: zero-width, soft hyphen, direction marks, tags, combining marks, controls. */
const INVISIBLE = /\p{M}|\p{Default_Ignorable_Code_Point}|\p{Cf}|[^\P{Cc}\s]/gu;

/**
 * Letters that may have a plain look-alike. Punctuation is left alone: the table takes a dash for a Japanese letter.
 */
const NOT_PLAIN = /[^\P{L}a-zA-Z]+|[\u{1f150}-\u{1f1ff}]+|[^\P{N}0-9]+/gu;

/** Alphabets missing from the look-alike table: small capitals, and boxed and regional-indicator letters. */
const SMALL_CAPITALS = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢĸʍɴ'].map((letter, index) => [
    letter,
    'abcdefghijklmnopqrstuvwyzkmn'[index] ?? letter,
  ]),
);
const BOXED = [0x1f150, 0x1f170, 0x1f1e6] as const;
const ALPHABET = 26;

/** Plain ASCII: only its spaces need folding. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

/**
 * Text without invisible characters, composed (NFC), with look-alike letters folded and single spaces; case is kept.
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ');
  const seen = text.normalize('NFKD').replace(INVISIBLE, '').normalize('NFKC').replace(/\s+/g, ' ');
  return seen.replace(NOT_PLAIN, (run) =>
    [...run].map(plainLetter).join('').normalize('NFKD').replace(INVISIBLE, ''),
  );
}

function plainLetter(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  const box = BOXED.find((first) => point >= first && point < first + ALPHABET);
  if (box !== undefined) return String.fromCharCode(0x61 + point - box);
  const like = unhomoglyph(letter);
  return SMALL_CAPITALS[letter] ?? SMALL_CAPITALS[like] ?? like;
}
