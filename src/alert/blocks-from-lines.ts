/** Turns lines (plain text, a PDF, a paragraph with its own bullets) into blocks. */
import { type Block, joinTexts, type LinedText, makeBlock, sliceText } from './alert-block.ts';
import { withKnownMarkers } from './custom-markers.ts';
import { hasBars } from './in-line-items.ts';
import { INNER_MARKER, isLoneMarker, listMarker } from './list-marker.ts';
import {
  areLoose,
  headLines,
  isShouted,
  isShoutedInFull,
  isWide,
  looseBlocks,
} from './loose-lines.ts';
import { plainLetters } from './plain-letters.ts';
import { sectionOf } from './section-words.ts';
import { signsText } from './signature.ts';
import { rowsToCells } from './table-blocks.ts';

/** A line, with what its page shows of it. */
export interface PageLine extends LinedText {
  /** Set large or bold: a heading. */
  heading?: boolean;
  /** White space stands before it. */
  gap?: boolean;
}

/** A heading is no longer than this. */
const MOST_HEADING_WORDS = 14;
const UNDERLINE = /^\s*(={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*$/;
/** “** What happened **”, “== Help ==”: a line between two signs of the same kind is a heading. */
const FRAMED = /^\s*([*=~#|_+-])\1+\s+(\p{L}.*?[^\s*=~#|_+-])\s+\1{2,}\s*$/u;
const KEY = /^(?:[A-Z][\w/&’' -]{1,28}|[a-z]{3,12})(?::| =)\s+\S/;
/** Labels of a paper's head. A title may hold a colon too. */
const LABEL =
  /^(?:date|issued|from|to|cc|subject|ref|reference|title|author|for|publisher|tel|email|phone|version|audience|distribution|re|sent|contact|website|published|updated|review|status|page)\b/i;
/** Level of a bold line that serves as a heading: below all real ones. */
export const BOLD_LEVEL = 7;

export const isShort = (text: string): boolean =>
  text.length <= 110 && text.split(/\s+/).length <= MOST_HEADING_WORDS;

/** A paper's head is among the first of its paragraphs. */
const HEAD_GROUPS = 3;

/** Blocks of free text: empty lines part them, shape tells headings. */
export function blocksFromLines(lines: readonly PageLine[]): Block[] {
  const groups: PageLine[][] = [];
  let group: PageLine[] = [];
  const end = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const line of withKnownMarkers(
    unquoted(lines.map((line) => ({ ...line, text: plainLetters(line.text) })))
      .map(unframed)
      .map(unstarred),
  )) {
    if (line.text.trim() === '') {
      end();
      continue;
    }
    if (UNDERLINE.test(line.text)) {
      const last = group.pop();
      end();
      if (last) groups.push([{ ...last, heading: isShort(last.text) }]);
      continue;
    }
    if (line.gap) end();
    const before = group.at(-1);
    if (before && Boolean(line.heading) !== Boolean(before.heading)) end();
    group.push(line);
  }
  end();
  const blocks: Block[] = [];
  // One line too wide to be set tells that none was wrapped.
  const isPasted = groups.flat().some(isWide) && groups.some((one) => one.length > 1);
  for (const [at, one] of groups.entries())
    blocks.push(
      ...((at < HEAD_GROUPS ? headLines(one, BOLD_LEVEL) : null) ??
        (isPasted && one.length > 1
          ? looseBlocks(one, 1)
          : blocksOfGroup(one, blocks.at(-1)?.kind === 'heading'))),
    );
  return blocks;
}

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

/** @param isUnderHeading A heading stands right above, so a first line that only might be one is none. */
function blocksOfGroup(group: PageLine[], isUnderHeading: boolean): Block[] {
  const [first, second] = group;
  if (!first) return [];
  if (first.heading && isShort(joinTexts(group).text) && !listMarker(first.text))
    return [makeBlock('heading', joinTexts(group))];
  if (second && group.every((line) => isRow(line.text)))
    return rowsToCells(group.map((line) => splitRow(line)));
  if (looksLikeHeading(first.text, second?.text, isUnderHeading))
    return [
      makeBlock('heading', { ...first, text: first.text.replace(/^#+\s*/, '').trim() }),
      ...blocksOfGroup(group.slice(1), true),
    ];
  return splitItems(group, 1);
}

/** Splits the lines of one paragraph at list signs and “Key: value” lines; the rest runs on. */
export function splitItems(written: readonly LinedText[], level = BOLD_LEVEL): Block[] {
  const lines = withKnownMarkers(written);
  const [first, ...rest] = lines;
  // A line in bold over others that are not heads them.
  if (
    first &&
    rest[0] &&
    isBoldHeading(first) &&
    !isBoldHeading(rest[0]) &&
    !listMarker(first.text)
  )
    return [makeBlock('heading', sliceText(first, 0), { level: BOLD_LEVEL }), ...splitItems(rest)];
  const parts = ownParts(lines);
  if (parts) return parts;
  if (areLoose(lines)) return looseBlocks(lines, level);
  if (isBareList(lines)) return lines.map((line) => makeBlock('item', sliceText(line, 0)));
  const blocks: Block[] = [];
  let open: { texts: LinedText[]; sign: string | null; level: number } | null = null;
  const end = () => {
    if (!open) return;
    const text = joinTexts(open.texts);
    if (text.text !== '')
      blocks.push(
        open.sign === null
          ? isBoldHeading(text) || (lines.length > 1 && isShouted(text.text) && isShort(text.text))
            ? makeBlock('heading', text, { level: BOLD_LEVEL })
            : makeBlock('paragraph', text)
          : makeBlock('item', text, { sign: open.sign, level: open.level }),
      );
    open = null;
  };
  const all = lines.flatMap(splitInner);
  const width = Math.max(...all.map(({ text }) => text.length));
  for (const [at, line] of all.entries()) {
    // “Look for:” between two lists, with no empty line around it.
    if (open && headsList(line.text, all[at + 1]?.text)) {
      end();
      blocks.push(makeBlock('heading', sliceText(line, 0), { level: BOLD_LEVEL }));
      continue;
    }
    if (isLoneMarker(line.text)) {
      end();
      open = { texts: [], sign: line.text.trim(), level: 1 };
      continue;
    }
    const found = listMarker(line.text);
    const key = lines.length > 1 && KEY.test(line.text) && line.text.length < 120;
    const now = open as { texts: LinedText[]; sign: string | null; level: number } | null;
    if (found) {
      end();
      const indent = /^\s*/.exec(line.text)?.[0].length ?? 0;
      open = {
        texts: [sliceText(line, found.length)],
        sign: found.marker,
        level: indent > 2 || /^[o◦▫○]$/.test(found.marker) ? 2 : 1,
      };
    } else if (
      !now ||
      (now.sign === null ? key || startsAnew(now.texts, line) : hadSpace(now.texts, line, width))
    ) {
      end();
      open = { texts: [sliceText(line, 0)], sign: null, level: 1 };
    } else now.texts.push(sliceText(line, 0));
  }
  end();
  return blocks;
}

/** Does a line begin a paragraph after a list? Yes where the item's last line had space for its first word. */
function hadSpace(texts: readonly LinedText[], { text }: LinedText, width: number): boolean {
  const last = texts.at(-1)?.text.trimEnd() ?? '';
  const [word = ''] = /^\p{Lu}\S*/u.exec(text) ?? [];
  return word !== '' && /[.!?]$/.test(last) && last.length + 1 + word.length <= width;
}

/** A few words and a colon over the first item of a list; or a question of its own over what answers it. */
const headsList = (text: string, next: string | undefined): boolean =>
  next !== undefined &&
  !listMarker(text) &&
  (/^\s*\p{Lu}[^:.]{1,40}:\s*$/u.test(text)
    ? listMarker(next) !== null
    : /^\s*\p{Lu}[^:.?]{1,60}\?\s*$/u.test(text) &&
      isNamedSection(text) &&
      /^\s*\p{Lu}/u.test(next));

/** “First, …”, “Secondly …”: the writer counts in words. */
const COUNTED_IN_WORDS =
  /^\s*(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|next|then|finally|lastly|last)\b,?\s+\S/i;
const FIRST_OF_ALL = /^\s*first(?:ly)?\b/i;
/** “Q. Can it see where he is?” */
const QUESTION = /^\s*Q(?:uestion)?[.:)]\s+\S/;
const ANSWER = /^\s*A(?:nswer)?[.:)]\s+(?=\S)/;

/** Lines of one paragraph that each begin a part of their own, or `null`: counted in words, led in bold, asked and answered. */
function ownParts(lines: readonly LinedText[]): Block[] | null {
  const [first, second] = lines;
  if (!first || !second) return null;
  if (QUESTION.test(first.text) && lines.some(({ text }) => ANSWER.test(text))) {
    const at = lines.findIndex(({ text }) => ANSWER.test(text));
    const answer = joinTexts(lines.slice(at).map((line) => sliceText(line, 0)));
    return [
      makeBlock('heading', joinTexts(lines.slice(0, at).map((line) => sliceText(line, 0))), {
        level: BOLD_LEVEL,
      }),
      makeBlock('paragraph', sliceText(answer, ANSWER.exec(answer.text)?.[0].length ?? 0)),
    ];
  }
  const isCounted =
    FIRST_OF_ALL.test(first.text) && lines.slice(1).some(({ text }) => COUNTED_IN_WORDS.test(text));
  const isLed = ({ text, lead }: LinedText): boolean =>
    listMarker(text) === null &&
    lead > 0 &&
    lead < text.trim().length &&
    /[.:!?]$/.test(text.slice(0, lead + 1).trim());
  const areLed = isLed(first) && lines.filter(isLed).length > 1;
  if (!isCounted && !areLed) return null;
  const starts = (line: LinedText): boolean =>
    isCounted ? COUNTED_IN_WORDS.test(line.text) : isLed(line);
  const groups: LinedText[][] = [];
  for (const line of lines) {
    // “Refrain from”, and a list follows: it goes with none of them.
    const opens = line === lines.at(-1) && !/[.!?]$/.test(line.text) && isNamedSection(line.text);
    if (starts(line) || opens || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => {
    const text = joinTexts(group.map((line) => sliceText(line, 0)));
    return makeBlock(group[0] && starts(group[0]) ? 'item' : 'paragraph', text);
  });
}

/** Lines that each begin with a capital and none of which ends: a list without signs. */
const isBareList = (lines: readonly LinedText[]): boolean =>
  lines.length >= 3 &&
  lines.every(
    ({ text }) => /^\s*[\p{Lu}“"‘'☐]/u.test(text) && text.length < 100 && !KEY.test(text),
  ) &&
  lines.slice(0, -1).every(({ text }) => !/[.,;:!?–—-]$/.test(text.trim())) &&
  lines.some(({ text }) => text.trim().split(/\s+/).length > 2);

/** A bold line, one in capitals, or one after a “Key: value” line is a paragraph of its own. */
function startsAnew(texts: readonly LinedText[], line: LinedText): boolean {
  const last = texts.at(-1);
  if (!last) return false;
  if (KEY.test(last.text) && last.text.length < 60) return true;
  if (/[.!?]$/.test(last.text.trim()) && signsText(line.text.trim())) return true;
  if (isShouted(last.text) !== isShouted(line.text) && isShort(last.text)) return true;
  if (last.lead === 0 || texts.length > 3) return false;
  const whole = joinTexts(texts);
  return isBoldHeading(whole) && line.lead < line.text.length;
}

function isBoldHeading(text: LinedText): boolean {
  return (
    text.lead >= text.text.replace(/[\s:.?!]+$/, '').length &&
    isShort(text.text) &&
    !/[.,;]$/.test(text.text)
  );
}

function splitInner(line: LinedText): LinedText[] {
  const parts: LinedText[] = [];
  let from = 0;
  const pattern = new RegExp(INNER_MARKER.source, 'gu');
  for (const match of line.text.matchAll(pattern)) {
    if (line.text.slice(0, match.index).trim() === '') continue;
    parts.push(cut(line, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(cut(line, from, line.text.length));
  return parts.filter((part) => part.text.trim() !== '');
}

/** A slice that keeps its indent, which tells how deep an item is. */
function cut(line: LinedText, from: number, to: number): LinedText {
  if (from === 0 && to === line.text.length) return line;
  return sliceText(line, from, to);
}

function looksLikeHeading(
  text: string,
  next: string | undefined,
  isUnderHeading: boolean,
): boolean {
  const plain = text.trim();
  if (listMarker(plain) && !isNumberedHeading(plain, next)) return false;
  if (/^#{1,6}\s/.test(plain)) return true;
  if (!isShort(plain) || /[,;]$/.test(plain)) return false;
  // “Red flags: late nights | a second phone | tears”: a list in one line, with or without its label.
  if (hasBars(plain) && (isUnderHeading || isNamedSection(plain.split(/:| [|–-] /)[0] ?? '')))
    return false;
  // “… have rung about”, and the next line goes on with it.
  if (next !== undefined && RUNS_ON.test(plain) && plain.split(/\s+/).length > 5) return false;
  const isLabel = LABEL.test(plain);
  if (KEY.test(plain) && (isLabel || (next !== undefined && !isShoutedInFull(plain)))) return false;
  const letters = plain.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 4 && letters === letters.toUpperCase()) return true;
  if (next === undefined)
    return (
      !/[.!…”"]$/.test(plain) &&
      (plain.split(/\s+/).length <= 10 || (/\p{L}[:–—] /u.test(plain) && !/\d{3}/.test(plain)))
    );
  if (/[?:]$/.test(plain) && !listMarker(next))
    return isNamedSection(plain) || next.length > plain.length * 2;
  if (listMarker(next)) return !/[.!]$/.test(plain) && (!/:$/.test(plain) || isNamedSection(plain));
  return (
    !isUnderHeading &&
    isNamedSection(plain) &&
    !/[.!]$/.test(plain) &&
    /^[\p{Lu}\d“"‘']/u.test(next)
  );
}

const RUNS_ON =
  /\b(?:about|of|the|and|or|to|for|in|an?|with|by|from|at|on|is|are|was|were|have|has|had|that|who|which|our|their)$/;

/** “3. WHAT PUPILS SAID” over text or a list of its own. */
const isNumberedHeading = (text: string, next: string | undefined): boolean =>
  /^\(?\d/.test(text) &&
  !isFollowed(text, next) &&
  (isNamedSection(text) || (isShouted(text) && !/^\s*\(?\d/.test(next ?? '')));

/** “1) Go at them with ‘why?’” over “2) Rip it up”: nothing stands under it, so it is an item like the next. */
const isFollowed = (text: string, next: string | undefined): boolean =>
  Number(/^\(?(\d+)[.)]/.exec(text)?.[1]) + 1 === Number(/^\s*\(?(\d+)[.)]/.exec(next ?? '')?.[1]);

const isNamedSection = (text: string): boolean =>
  sectionOf(text.replace(/^\(?\d{1,2}[.)]\s*/, '')) !== null;

const isRow = (text: string): boolean => /\S(\t|\s\|\s|\s{4,})\S/.test(text.trim());

function splitRow(line: LinedText): LinedText[] {
  const cells: LinedText[] = [];
  let from = 0;
  for (const match of line.text.matchAll(/\s*(?:\t|\|| {4,})\s*/g)) {
    cells.push(sliceText(line, from, match.index));
    from = match.index + match[0].length;
  }
  cells.push(sliceText(line, from));
  return cells.filter((cell) => !/^[-: ]*$/.test(cell.text));
}
