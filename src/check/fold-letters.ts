/** Text as it looks: what is unseen taken out, and letters that look like plain ones made plain. */
import unhomoglyph from 'unhomoglyph';

/** Characters that are not seen: zero-width, soft hyphen, direction marks, tags, combining marks, controls. */
const UNSEEN = /\p{M}|\p{Default_Ignorable_Code_Point}|\p{Cf}|[^\P{Cc}\s]/gu;

/** Letters that may look like plain ones. Signs are left alone: the table takes a dash for a letter of Japanese. */
const NOT_PLAIN = /[^\P{L}a-zA-Z]+|[\u{1f150}-\u{1f1ff}]+|[^\P{N}0-9]+/gu;

/** Alphabets that no table of look-alikes holds: small capitals, and letters in boxes and on flags. */
const SMALL_CAPITALS = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢĸʍɴ'].map((letter, at) => [
    letter,
    'abcdefghijklmnopqrstuvwyzkmn'[at] ?? letter,
  ]),
);
const BOXED = [0x1f150, 0x1f170, 0x1f1e6] as const;
const ALPHABET = 26;

/** Text that has nothing to fold but its spaces. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

/** Text without what is unseen, composed, with look-alike letters folded to plain ones, spaces single, case kept. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ');
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
