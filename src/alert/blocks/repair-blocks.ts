/** Mends what a page break, a copy or a converter did to an alert. */

import { isHeadingItem } from '#model/text/heading-item.ts';
import { plainWords } from '../sentences/sentences.ts';
import { type Block, joinTexts, makeBlock, sliceText } from './alert-block.ts';
import { withMarksApart } from './audience.ts';
import { sectionOf } from './section-words.ts';
import { headsSmallNews, saysNews } from './topic-blocks.ts';

const PAGE_NUMBER =
  /^(?:[-–—\s]*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/|\|)\s*\d{1,3})?[-–—\s]*|\W*continued( (on|from|over).*)?\W*)$/i;
/** A running foot or head: “Briefing 31 · page 2 of 3”. */
const PAGE_FOOT = /\bpage \d{1,3}(?: of \d{1,3})?\W*$|^\W*page \d{1,3}\b/i;
/** The subject of a mail is a line of its own, with or without a stop. */
const SUBJECT = /^(?:subject|fwd?|re):\s/i;
const ENDS = /[.!?:;…”"')\]]\s*$/;

/** The foot of a web page begins here: what follows is the site's. */
const ASKS_OF_PAGE =
  /^(?:was|is|did you find) this (?:page|article|information|guidance) (?:useful|helpful)\b/i;

/** What heads a list of contents; any other heading over one is the page's own. */
const HEADS_CONTENTS =
  /^\W*(?:(?:table of )?contents|on this page|in this (?:issue|guide|page|edition|briefing|leaflet|article|booklet|factsheet)|inside|index|jump to|skip to|go to|quick links|what(?:['’]s| is) (?:here|inside|in this)|page (?:contents|navigation)|sections?|menu)\b/i;

const wordsOf = (block: Block): string => plainWords(block.text).replace(/^\d{1,2}[.)] /, '');

/** What heads the contents has few words, and so has a heading, or its line among them. */
const MOST_HEAD_WORDS = 4;
const MOST_LINE_WORDS = 9;
const FEWEST_CONTENTS = 2;
const hasAtMost = (most: number, { text }: Block): boolean => text.split(/\s+/).length <= most;

/** “On this page”, and the lines under it that stand again below; a list whose items are mostly headings needs no such head. */
function contents(blocks: readonly Block[]): Block[] {
  const headings = new Set(blocks.filter(({ kind }) => kind === 'heading').map(wordsOf));
  const isAgain = (line: Block, at: number): boolean =>
    hasAtMost(MOST_LINE_WORDS, line) &&
    blocks.slice(at + 1).some((other) => wordsOf(other).startsWith(wordsOf(line)));
  return blocks.flatMap((head, at) => {
    const isHead = HEADS_CONTENTS.test(head.text) && hasAtMost(MOST_HEAD_WORDS, head);
    if (!isHead && (head.kind !== 'item' || blocks[at - 1]?.kind === 'item')) return [];
    const from = isHead ? at + 1 : at;
    const rest = blocks.slice(from);
    const end = rest.findIndex(
      (line, index) => line.kind !== 'item' && !(isHead && isAgain(line, from + index)),
    );
    const lines = end < 0 ? rest : rest.slice(0, end);
    const named = lines.filter((line, index) =>
      line.kind === 'item' ? headings.has(wordsOf(line)) : isAgain(line, from + index),
    ).length;
    const isContents = named >= FEWEST_CONTENTS && named * 2 > lines.length;
    return isContents ? [...(isHead ? [head] : []), ...lines] : [];
  });
}

/** Numbers of pages, running heads and feet, the contents and the foot of a web page: what is not read. */
export function pageFurniture(blocks: readonly Block[]): ReadonlySet<Block> {
  const asked = blocks.findIndex(({ text }) => ASKS_OF_PAGE.test(text));
  const foot = asked * 2 > blocks.length ? blocks.slice(asked) : [];
  const ofSite = new Set([...contents(blocks), ...foot]);
  const ofPaper = blocks.filter((block) => !ofSite.has(block));
  return new Set([...ofSite, ...runningLines(ofPaper)]);
}

/** A running head or foot is shorter than this, in characters; so is a line that ends in a page's number. */
const LONGEST_RUNNING_LINE = 90;
const LONGEST_PAGE_FOOT = 120;

/** Numbers of pages, and each line that stands a second time. */
function runningLines(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const { text } = block;
    if (PAGE_NUMBER.test(text)) return true;
    if (PAGE_FOOT.test(text) && text.length < LONGEST_PAGE_FOOT) return true;
    if (text.length < LONGEST_RUNNING_LINE && !isSectionTitle(block) && seen.has(text)) return true;
    seen.add(text);
    return false;
  });
}

/** Drops page furniture, and joins what was broken. */
export function repairBlocks(blocks: readonly Block[]): Block[] {
  const furniture = pageFurniture(blocks);
  const content = withMarksApart(blocks.filter((block) => !furniture.has(block)));
  const mended: Block[] = [];
  for (const block of content) {
    const last = mended.at(-1);
    if (last && continues(last, block))
      mended.splice(-1, 1, { ...last, ...joinTexts([last, block]) });
    else mended.push(block);
  }
  const numbered = mended.find(
    ({ kind, text }) => kind === 'heading' && /^\d{1,2}[.)]\s/.test(text),
  );
  const heads = headsAmongBullets(mended);
  const led = mended.filter((_, at) => isLedInBold(mended, at));
  const isNews =
    saysNews(mended) &&
    led.length >= FEWEST_NEWS &&
    led.some(({ text, lead }) => headsSmallNews(text.slice(0, lead)));
  return mended.flatMap((block, at): Block | Block[] => {
    if (isNews && isHeadedInBold(block)) return splitNews(block);
    if (isLedInBold(mended, at)) return { ...block, kind: 'item' };
    // “5. Traffic the other way” over a paragraph, in a paper that numbers its headings.
    const isNext = isNumberedHead(block) && isText(mended[at + 1], block.sign);
    const before = numbered ?? mended.slice(0, at).findLast(({ kind }) => kind === 'heading');
    return heads.has(block) || (numbered && isNext) || isLoneHead(mended, at)
      ? { ...block, kind: 'heading', level: before?.level ?? 1 }
      : block;
  });
}

/** “⚠ For professionals”, alone between two paragraphs: its picture is no bullet. */
function isLoneHead(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return (
    block?.kind === 'item' &&
    /^[^\p{L}\p{N}•*–—-]$/u.test(block.sign) &&
    blocks[at - 1]?.kind === 'paragraph' &&
    blocks[at + 1]?.kind === 'paragraph' &&
    hasAtMost(MOST_LINE_WORDS, block) &&
    !/[.,;:!?]$/.test(block.text)
  );
}

/** A paragraph, or “5.1” under “5. Practitioners”. */
const isText = (block: Block | undefined, number: string): boolean =>
  block?.kind === 'paragraph' || block?.sign.startsWith(`${number.slice(0, -1)}.`) === true;

/** Items that head what follows, as “4. FOR STUDENTS” does alone with its number among bullets, and “5. Reporting” after it. */
function headsAmongBullets(blocks: readonly Block[]): ReadonlySet<Block> {
  const isBullet = (block: Block | undefined): boolean =>
    block?.kind === 'item' && !/\d/.test(block.sign);
  const heads = new Set<Block>();
  let last = Number.NaN;
  for (const [at, block] of blocks.entries()) {
    if (!isNumberedHead(block)) continue;
    const next = blocks[at + 1];
    const number = Number.parseInt(block.sign, 10);
    const opens =
      isBullet(next) || next?.kind === 'paragraph' || next?.sign.startsWith('1') === true;
    if (!opens || !(isBullet(blocks[at - 1]) || number === last + 1)) continue;
    heads.add(block);
    last = number;
  }
  return heads;
}

/** “6. What to look out for.”, over a list, heads it too. */
const isNumberedHead = ({ kind, sign, text }: Block): boolean =>
  kind === 'item' &&
  isHeadingItem({ sign, text: sectionOf(text) === null ? text : text.replace(/\.$/, '') });

/** Paragraphs that each begin with a sentence in bold, one after another: a list without signs. */
const isLedInBold = (blocks: readonly Block[], at: number): boolean =>
  isHeadedInBold(blocks[at]) && (isHeadedInBold(blocks[at - 1]) || isHeadedInBold(blocks[at + 1]));
const isHeadedInBold = (block: Block | undefined): block is Block =>
  block?.kind === 'paragraph' &&
  block.lead > 0 &&
  block.lead < block.text.length &&
  /[.!]$/.test(block.text.slice(0, block.lead + 1).trim());

/** So many pieces of a newsletter, each with its head in bold before its text: “**Lost property.** Nine left trainers.” */
const FEWEST_NEWS = 3;
const NEWS_LEVEL = 2;
const splitNews = (block: Block): Block[] => [
  makeBlock('heading', sliceText(block, 0, block.lead), { level: NEWS_LEVEL }),
  makeBlock('paragraph', sliceText(block, block.lead)),
];

/** Two topics may have the same headings. */
const isSectionTitle = (block: Block): boolean =>
  block.kind === 'heading' && sectionOf(block.text) !== null;

/** The first half of a broken sentence is longer than this, in characters: a label is not. */
const LONGEST_LABEL = 25;
/** A page break inside a sentence: the first half does not end, the second begins small. */
function continues(before: Block, block: Block): boolean {
  if (block.kind !== 'paragraph' || (before.kind !== 'paragraph' && before.kind !== 'item'))
    return false;
  if (SUBJECT.test(before.text)) return false;
  return (
    !ENDS.test(before.text) && before.text.length > LONGEST_LABEL && /^\p{Ll}/u.test(block.text)
  );
}
