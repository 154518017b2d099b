/** Text copied from a page: each paragraph and each heading is a line, and no empty line stands between them. */

import { datesIn } from '../front/dates.ts';
import { namesOrganisation } from '../front/organisation.ts';
import { CRUMBS } from '../front/organisation-part.ts';
import { type Block, joinTexts, type LinedText, makeBlock, sliceText } from './alert-block.ts';
import { isFurniture } from './furniture.ts';
import { listMarker } from './list-marker.ts';
import { type Section, sectionOf } from './section-words.ts';

/** Fewest lines from which the shape of a paragraph can be judged. */
const FEWEST = 3;
/** A bare line that heads others has no more words. */
const MOST_WORDS = 10;
/** … over a text on one line, which was never wrapped. */
const MOST_OVER_WIDE = 14;
const ENDS = /[.!?:;…]["”’)]*$/;
const LABEL = /^[^:]{1,40}:\s+\S/;

/** No text is set as wide as this, in characters: such a line was never wrapped, and nor were those beside it. */
const WIDE = 140;
export const isWide = ({ text }: LinedText): boolean => text.length > WIDE;

/** A first line so much shorter than the longest was not wrapped. */
const SHORT_FIRST = 0.6;
/**
 * “My child might:” over “drop out of a team” and “refuse school”: a list without signs, whose items go on from what leads in
 * to them. A text that was wrapped fills its first line.
 */
function areLedInto([first, ...items]: readonly LinedText[]): boolean {
  const longest = Math.max(...items.map(({ text }) => text.length));
  return (
    first !== undefined &&
    items.length > 1 &&
    first.text.trim().endsWith(':') &&
    first.text.length < longest * SHORT_FIRST &&
    items.every(({ text }) => /^\s*\p{Ll}/u.test(text) && !listMarker(text)) &&
    areMostlyBare(items)
  );
}

/** Such lines, what leads in and each item by itself. @returns `null` for none. */
export const ledBlocks = (lines: readonly LinedText[]): Block[] | null =>
  areLedInto(lines)
    ? lines.map((line, at) => makeBlock(at === 0 ? 'paragraph' : 'item', sliceText(line, 0)))
    : null;

/** Does no line run on in the next? */
export function areLoose(lines: readonly LinedText[]): boolean {
  if (lines.length > 1 && (lines.some(isWide) || areLedInto(lines))) return true;
  if (
    lines.length < FEWEST ||
    lines.some(({ text }) => listMarker(text) && text.length < 20 && !/\p{L}/u.test(text))
  )
    return false;
  const texts = lines.map(({ text }) => text.trim());
  // A wrapped text may break before a capital by chance; somewhere it ends a sentence within a line.
  const ends = texts.filter((text) => ENDS.test(text)).length;
  const isSet =
    texts.some((text) => isBare(text)) &&
    texts.some((text) => ENDS.test(text) && text.split(/\s+/).length > 3);
  const running = texts.slice(1).filter((next, at) => runsOn(texts[at] ?? '', next)).length;
  return isSet && ends >= 1 && running <= texts.length * MOST_RUNNING;
}

/** In a wrapped text most lines run on. One before an app whose name has no capital looks as if it did. */
const MOST_RUNNING = 0.05;

/** Does a line that does not end go on in the next? What a page says of itself, such as its path, never does. */
const runsOn = (text: string, next: string): boolean =>
  !ENDS.test(text) &&
  !isFurniture(text, false) &&
  !CRUMBS.test(text) &&
  (/^[\p{Ll}(]/u.test(next) || wraps(text, next));

/** A long line that does not end goes on, whatever the next begins with. */
const wraps = (text: string, next: string): boolean =>
  !LABEL.test(text) && text.split(/\s+/).length > MOST_WORDS && !listMarker(next);

/** Is a line short and without final punctuation, as headings and unmarked list items are? */
const isBare = (text: string, most = MOST_WORDS): boolean =>
  /\p{L}{2}/u.test(text) &&
  !ENDS.test(text.replace(/[?:]$/, '')) &&
  (!LABEL.test(text) || isShoutedInFull(text)) &&
  !listMarker(text) &&
  text.split(/\s+/).length <= most;

/** “Hale Council⏎Bulletin for schools, 24 November 2026”, parted by a break: short lines, of which none runs on. */
export const areBare = (lines: readonly LinedText[]): boolean =>
  lines.length === 2 &&
  lines.every(({ text }) => isBare(text.trim()) && /^\P{L}*\p{Lu}/u.test(text));

/** Classifies each line as a heading, a list item or a paragraph. */
export function looseBlocks(lines: readonly LinedText[], level: number): Block[] {
  const led = ledBlocks(lines);
  if (led) return led;
  /** Where the first section begins; what stands above it is the paper's head. */
  const menu = menuEnd(lines);
  const first = lines.findIndex(
    ({ text }, at) => at >= menu && isBare(text.trim()) && sectionOf(text) !== null,
  );
  const listed = listedUnder(lines.slice(menu));
  return lines.map((line, at) => {
    const sign = listMarker(line.text);
    if (listed.has(line))
      return makeBlock('item', sliceText(line, sign?.length ?? 0), { sign: sign?.marker ?? '' });
    // “Report⏎Advice and information⏎Your area”: a page's menu heads nothing.
    if (at < menu && !sign) {
      const isTitle = isBare(line.text.trim()) && line.text.trim().split(/\s+/).length > 4;
      return makeBlock(isTitle ? 'heading' : 'paragraph', sliceText(line, 0), { level });
    }
    const unsigned = sliceText(line, sign?.length ?? 0);
    const { text } = unsigned;
    const next = lines[at + 1]?.text.trim();
    // A question heads what follows it; only the first line of all stands over a question.
    const heads =
      next !== undefined &&
      !(listMarker(next) && sectionOf(text) === null) &&
      isBare(text, next.length > WIDE ? MOST_OVER_WIDE : MOST_WORDS) &&
      !(isShouted(lines[at - 1]?.text) && !isShouted(text)) &&
      (at === 0 || !(isBare(next) && /\?$/.test(next)));
    if (sign && !(heads && isCounted(line.text) && headsBelow(text, next)))
      return makeBlock('item', unsigned, { sign: sign.marker });
    if (heads && (sectionOf(text) !== null || /\?$/.test(text) || ENDS.test(next) || sign))
      return makeBlock('heading', unsigned, { level, sign: sign?.marker ?? '' });
    if (at < first)
      return makeBlock(
        isBare(text) && text.split(/\s+/).length > 3 ? 'heading' : 'paragraph',
        unsigned,
        { level },
      );
    const isItem = first >= 0 ? !ENDS.test(text) : at > 0 && isBare(text);
    return makeBlock(isItem ? 'item' : 'paragraph', unsigned);
  });
}

/** Sections whose lines are a list, marked or not. */
const LISTS: ReadonlySet<Section | null> = new Set(['signs', 'advice', 'not']);
/** “Look out for”, “Do”, “Not to do” over lines most of which do not end: each is an item, whatever the others do. */
function listedUnder(lines: readonly LinedText[]): ReadonlySet<LinedText> {
  const found = new Set<LinedText>();
  for (const [at, line] of lines.entries()) {
    if (!isHead(line) || !LISTS.has(sectionOf(line.text))) continue;
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(isHead);
    const below = end < 0 ? rest : rest.slice(0, end);
    const items = areMostlyBare(below) ? below : bareAtHead(below);
    for (const item of items) found.add(item);
  }
  return found;
}
/** The lines that do not end, before the one that heads the first text: none where they are no list. */
function bareAtHead(lines: readonly LinedText[]): readonly LinedText[] {
  const text = lines.findIndex(({ text }) => ENDS.test(text.trim()));
  const bare = lines.slice(0, Math.max(0, text - 1));
  return bare.length >= FEWEST ? bare : [];
}
/** Does a line open a list, and is no item of one? A question asks for what stands below, in any number of words. */
const isHead = ({ text }: LinedText): boolean =>
  isBare(text.trim()) &&
  (text.trim().split(/\s+/).length <= MOST_HEAD || /\?$/.test(text.trim())) &&
  sectionOf(text) !== null;
/**
 * “What to look out for”, an empty line, and lines that begin with a capital and do not end: each is an item, also where one by
 * itself would head those below.
 */
export function itemsUnder(
  heading: Block | undefined,
  lines: readonly LinedText[],
): Block[] | null {
  const isList =
    heading?.kind === 'heading' &&
    LISTS.has(sectionOf(heading.text)) &&
    lines.length > 1 &&
    areMostlyBare(lines) &&
    lines.every(({ text }) => /^\s*[^\p{Ll}]/u.test(text) && !listMarker(text)) &&
    !lines.some(isHead);
  return isList ? lines.map((line) => makeBlock('item', sliceText(line, 0))) : null;
}
const areMostlyBare = (lines: readonly LinedText[]): boolean =>
  lines.filter(({ text }) => !ENDS.test(text.trim())).length > lines.length / 2;
/** A heading that only opens a list has few words. */
const MOST_HEAD = 4;

/** Is a line in capitals, as typed headings are? */
export const isShouted = (text = ''): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** “WHERE IT GETS DIFFICULT: CAMPFIRES” is a heading, and “TLP: AMBER” a label. */
export const isShoutedInFull = (text: string): boolean =>
  isShouted(text) && !/\d/.test(text) && text.split(/\s+/).length > 2;

const isCounted = (line: string): boolean => /\d/.test(listMarker(line)?.marker ?? '');

/** “4. What might we see?” over a line of its own, and not over the next of its kind. */
const headsBelow = (text: string, next: string): boolean =>
  !isCounted(next) && (ENDS.test(next) || /\?$/.test(text) || listMarker(next) !== null);

/** So many lines of a page's own, where no sentence stands among them, make a menu. */
const LEAST_MENU = 2;
/** Where the first sentence stands below the menu of a page; 0 where there is none. */
function menuEnd(lines: readonly LinedText[]): number {
  const first = lines.findIndex(
    ({ text }) =>
      ENDS.test(text.trim()) && text.split(/\s+/).length > 8 && !isFurniture(text, false),
  );
  // “Skip to main content⏎Home⏎Advice⏎Search⏎Accept all cookies”: a menu by itself.
  if (first < 0)
    return lines.filter(({ text }) => isFurniture(text, false)).length >= LEAST_MENU
      ? lines.length
      : 0;
  const isMenu = lines.slice(0, first).some(({ text }) => isFurniture(text, false));
  // A heading right over the first sentence is the page's own.
  return isMenu ? first - 1 : 0;
}

/** A line is set no wider before its words run on. */
const NARROW = 48;

/** “1. Heading⏎Sentence.”: a short first line over a sentence of its own, within an item. @returns `null` for none. */
export function headedItem(lines: readonly LinedText[], level: number): Block[] | null {
  const [first, ...rest] = lines;
  if (!first || first.text.length > NARROW || !isBare(first.text.trim())) return null;
  if (!/^\s*\p{Lu}/u.test(rest[0]?.text ?? '') || !ENDS.test(rest.at(-1)?.text ?? '')) return null;
  return [
    makeBlock('heading', sliceText(first, 0), { level }),
    makeBlock('paragraph', joinTexts(rest)),
  ];
}

/** Lines of a mail's head: each has its own say. */
const MAILED = /^(?:to|from|subject|cc|sent)\s*:/i;
/** “Issued by: …”, “For: …” */
const LABELLED =
  /^(?:date(?: \w+)?|issued(?: \w+)?|published(?: \w+)?|ref(?:erence)?|re|for|version|status|audience|author|originator|owner)\s*:/i;
/** A head of a paper is no longer than this, in lines; and a line of it in words. */
const MOST_HEAD_LINES = 6;
const MOST_HEAD_WORDS = 14;

/** “Title⏎School, 30 September 2026”: the lines of a paper's head, each by itself. @returns `null` for none. */
export function headLines(lines: readonly LinedText[], level: number): Block[] | null {
  const texts = lines.map(({ text }) => text.trim());
  const isOfHead = (text: string): boolean =>
    datesIn(text).length > 0 ||
    namesOrganisation(text) ||
    isFurniture(text, false) ||
    LABELLED.test(text);
  const isHead =
    lines.length > 1 &&
    lines.length <= MOST_HEAD_LINES &&
    texts.every(
      (text) =>
        text.split(/\s+/).length <= MOST_HEAD_WORDS && !/[.!;,]$/.test(text) && !MAILED.test(text),
    ) &&
    texts.every(
      (text) => (/^[^\p{Ll}]/u.test(text) || isFurniture(text, false)) && !listMarker(text),
    ) &&
    texts.some(isOfHead);
  if (!isHead) return null;
  return lines.map((line, at) =>
    isOfHead(texts[at] ?? '')
      ? makeBlock('paragraph', sliceText(line, 0))
      : makeBlock('heading', sliceText(line, 0), { level }),
  );
}
