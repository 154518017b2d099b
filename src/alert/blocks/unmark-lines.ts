/** Lines without the signs that a writer or a mail program put around their words: frames, stars, “>”. */
import { sliceText } from './alert-block.ts';
import { isShort } from './heading-shape.ts';
import type { PageLine } from './page-line.ts';

/** Lines without the marks of a quoted mail, frames and stars. */
export const unmarked = (lines: readonly PageLine[]): PageLine[] =>
  unquoted(lines).map(unframed).map(unstarred);

/** “** What happened **”, “== Help ==”: a line between two signs of the same kind is a heading. */
const FRAMED = /^\s*([*=~#|_+-])\1+\s+(\p{L}.*?[^\s*=~#|_+-])\s+\1{2,}\s*$/u;
/** A framed line without its frame, as the heading it is. */
function unframed(line: PageLine): PageLine {
  const inside = FRAMED.exec(line.text)?.[2];
  if (inside === undefined || !isShort(inside)) return line;
  const from = line.text.indexOf(inside);
  return { ...line, ...sliceText(line, from, from + inside.length), heading: true };
}

const STARRED = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*/g;
/** “on *Chatterbox* that”; a star within a word, or at its end alone, is a sign of the writer's own. */
const SLANTED = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu;

/** “**Red flags:** late nights” of Markdown in a plain text: the words without the stars, as the bold ones that they are. */
function unstarred(line: PageLine): PageLine {
  if (!line.text.includes('*')) return line;
  const text = line.text.replace(STARRED, '$1').replace(SLANTED, '$1');
  const first = STARRED_FIRST.exec(line.text);
  const lead = first ? (first[1] ?? '').length + (first[2] ?? '').length : line.lead;
  return { ...line, text, lead };
}
/** Bold words in stars at the start of a line, after an optional list sign. */
const STARRED_FIRST = /^(\s*(?:[•*+–—-]\s+|\d{1,2}[.)]\s+)?)\*\*(?=[^\s*])([^*]*[^\s*])\*\*/;

/** A mail that holds the one it answers: “> > Sent: …”. */
const MAIL_HEAD = /^\s*(?:>\s?)+(?:(?:From|Sent|Date|To|Subject):\s|On .{6,80} wrote:)/;
const QUOTED = /^\s*(?:>[^\S\n]?)+/;

/** Lines without “>”, the marks of a quoted mail. */
function unquoted(lines: readonly PageLine[]): readonly PageLine[] {
  if (!lines.some(({ text }) => MAIL_HEAD.test(text))) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(QUOTED, '') }));
}
