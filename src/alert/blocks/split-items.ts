/** The items and paragraphs of lines that no empty line parts. */
import { type Block, joinTexts, type LinedText, makeBlock, sliceText } from './alert-block.ts';
import { withKnownMarkers } from './custom-markers.ts';
import { BOLD_LEVEL, isBoldHeading, isNamedSection, isShort, KEY } from './heading-shape.ts';
import { INNER_MARKER, isLoneMarker, listMarker } from './list-marker.ts';
import { areLoose, isShouted, looseBlocks } from './loose-lines.ts';

/** Lines that belong together: an item with its sign, a paragraph, or a heading over a list. */
interface Group {
  kind: 'item' | 'paragraph' | 'heading';
  texts: LinedText[];
  sign: string;
  level: number;
}

/** Splits the lines of one paragraph at list signs and “Key: value” lines; the rest runs on. */
export function splitItems(written: readonly LinedText[], level = BOLD_LEVEL): Block[] {
  const lines = withKnownMarkers(written);
  const [first, ...rest] = lines;
  // A line in bold over others that are not heads them.
  if (first && rest[0] && isBoldHeading(first) && !isBoldHeading(rest[0]))
    return [makeBlock('heading', sliceText(first, 0), { level: BOLD_LEVEL }), ...splitItems(rest)];
  if (areLoose(lines)) return looseBlocks(lines, level);
  if (isBareList(lines)) return lines.map((line) => makeBlock('item', sliceText(line, 0)));
  return groupsOf(lines).flatMap((group) => blockOf(group, lines.length > 1));
}

/** A “Key: value” line is shorter than this, in characters. */
const LONGEST_KEYED = 120;
/** An item with a greater indent stands below another, in characters. */
const DEEP_INDENT = 2;

function groupsOf(lines: readonly LinedText[]): Group[] {
  const all = lines.flatMap(splitInner);
  const width = Math.max(...all.map(({ text }) => text.length));
  const groups: Group[] = [];
  for (const [at, line] of all.entries()) {
    const { text } = line;
    const last = groups.at(-1);
    const open = last?.kind === 'heading' ? undefined : last;
    const marker = listMarker(text);
    const isKeyed = lines.length > 1 && KEY.test(text) && text.length < LONGEST_KEYED;
    // “Look for:” between two lists, with no empty line around it.
    if (open && headsList(text, all[at + 1]?.text))
      groups.push({ kind: 'heading', texts: [sliceText(line, 0)], sign: '', level: BOLD_LEVEL });
    else if (isLoneMarker(text))
      groups.push({ kind: 'item', texts: [], sign: text.trim(), level: 1 });
    else if (marker)
      groups.push({
        kind: 'item',
        texts: [sliceText(line, marker.length)],
        sign: marker.marker,
        level: isDeep(text, marker.marker) ? 2 : 1,
      });
    else if (
      !open ||
      (open.kind === 'paragraph'
        ? isKeyed || startsAnew(open.texts, line)
        : hadSpace(open.texts, line, width))
    )
      groups.push({ kind: 'paragraph', texts: [sliceText(line, 0)], sign: '', level: 1 });
    else open.texts.push(sliceText(line, 0));
  }
  return groups;
}

const isDeep = (text: string, marker: string): boolean =>
  (/^\s*/.exec(text)?.[0].length ?? 0) > DEEP_INDENT || /^[o◦▫○]$/.test(marker);

/** @param isAmongOthers The paragraph has further lines. */
function blockOf({ kind, texts, sign, level }: Group, isAmongOthers: boolean): Block[] {
  const text = joinTexts(texts);
  if (text.text === '') return [];
  if (kind !== 'paragraph') return [makeBlock(kind, text, { sign, level })];
  const isHead =
    isBoldHeading(text) || (isAmongOthers && isShouted(text.text) && isShort(text.text));
  return [
    isHead ? makeBlock('heading', text, { level: BOLD_LEVEL }) : makeBlock('paragraph', text),
  ];
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
  (/^\s*\p{Lu}[^:.]{1,40}:\s*$/u.test(text) || isPictured(text)
    ? listMarker(next) !== null
    : /^\s*\p{Lu}[^:.?]{1,60}\?\s*$/u.test(text) && isNamedSection(text));

/** “💬 Talk it over” */
const isPictured = (text: string): boolean =>
  /^\s*\p{Extended_Pictographic}/u.test(text) && isShort(text) && isNamedSection(text);

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
  return isShouted(last.text) !== isShouted(line.text) && isShort(last.text);
}

/** “• one • two”: items that stand in one line. */
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
