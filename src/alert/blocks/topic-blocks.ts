/** Tells the alert from the rest of a newsletter: a lunchbox tip is not a risk. */

import { LETTER_HEAD } from '../front/title-words.ts';
import { speaksOfRisk } from '../risks/speaks-of-risk.ts';
import { isRoute } from '../sentences/sense.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import type { Block } from './alert-block.ts';
import { isFurniture } from './furniture.ts';
import { type Section, sectionOf } from './section-words.ts';
import { isSignature } from './signature.ts';

const DIGITAL =
  /\b(?:apps?|online|internet|websites?|platforms?|social media|phones?|messages?|videos?|accounts?|profiles?|chats?|chat ?rooms?|chatbots?|games?|gaming|livestream\w*|screens?|devices?|posts?|download\w*|links?|usernames?|dms?|clips?|digital|servers?|groups? chats?|pages?)\b/;
/** What stands over small news, in a school or a club. */
const SMALL_NEWS =
  /\b(?:cakes?|bake|baking|attendance|uniforms?|coats|car park|parking|library|dates|diary|vacanc(?:y|ies)|lost(?: property)?|lost and found|stars? of the week|nativity|carols|christmas|nadolig|head lice|lice|nits|flu|lunch(?:es|box)?|menus?|canteen|dinners|pta|pto|trips?|residential|assembl(?:y|ies)|reading challenge|times tables|raffle|fair|f[eê]te|inset|sports day|fixtures|swimming|clubs|buses|minutes of the last meeting|any other business|matters arising)\b/i;
/** As many such headings make a paper of small news, which holds an alert among other things; one, where its head says so. */
const FEWEST_NEWS = 2;
/** The head of a paper says what it is: its first blocks. */
const HEAD = 4;
const IS_NEWS =
  /\b(?:newsletter|news|bulletin|edition|weekly|round-?up|cylchlythyr|nuachtlitir)\b/i;
/** Does its head say that it is a newsletter? */
export const saysNews = (blocks: readonly Block[]): boolean =>
  blocks.slice(0, HEAD).some(({ text }) => IS_NEWS.test(text));
const MOST_NEWS_WORDS = 6;
/** Sections over which something else begins; over any other, “What you can do”, what the part before it tells goes on. */
const BEGINS: ReadonlySet<Section | null> = new Set([null, 'about', 'help', 'around']);

/** @returns For each block, whether it is about the alert's topic. A paper on one topic is so throughout. */
export function onTopic(blocks: readonly Block[]): boolean[] {
  const all = blocks.map(() => true);
  const level = commonLevel(blocks);
  if (level === null) return all;
  const starts = blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level <= level && !isOfLetter(block.text, blocks[at + 1])
      ? [at]
      : [],
  );
  const news = starts.filter((at) => isSmallNews(blocks[at])).length;
  if (news < (saysNews(blocks) ? 1 : FEWEST_NEWS)) return all;
  const parts = [0, ...starts].map((from, at) => blocks.slice(from, starts[at]));
  let isOn = false;
  const on = parts.map((part) => {
    const isRest = !BEGINS.has(sectionOf(part[0]?.text ?? '')) && !isSmallNews(part[0]);
    isOn = tellsOfDanger(part) || (isOn && isRest);
    return isOn;
  });
  return on.some(Boolean)
    ? parts.flatMap((part, at) => part.map(() => on[at] || isWhereToTurn(part)))
    : all;
}

const isSmallNews = (block: Block | undefined): boolean =>
  block?.kind === 'heading' && headsSmallNews(block.text);
/** “Lost property”, “Christmas fair” */
export const headsSmallNews = (text: string): boolean =>
  text.split(/\s+/).length <= MOST_NEWS_WORDS && SMALL_NEWS.test(text);

/** “Our ref: 14”, “Dear parents”, “Yours faithfully”: the frame of a letter begins no part of one. */
const isOfLetter = (text: string, next: Block | undefined): boolean =>
  LETTER_HEAD.test(text) || isFurniture(text, false) || isSignature(text, next?.text);

/** Where screens are spoken of, and in a sentence of it a risk; a price alone is none: “Order online. Packs are £12.” */
function tellsOfDanger(part: readonly Block[]): boolean {
  const sentences = part
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((block) => sentencesOf(block));
  return (
    sentences.some(({ plain }) => DIGITAL.test(plain)) &&
    sentences.some(
      ({ text, plain }) => speaksOfRisk(text) && (!/[£€]/.test(text) || DIGITAL.test(plain)),
    )
  );
}

/** The numbers to ring, at the end of a paper. */
function isWhereToTurn(part: readonly Block[]): boolean {
  const heading = part[0]?.text ?? '';
  return (
    (sectionOf(heading) === 'help' || isRoute(heading)) && part.some(({ text }) => isRoute(text))
  );
}

/** The level that most headings have; bold lines do not count. */
function commonLevel(blocks: readonly Block[]): number | null {
  const count = new Map<number, number>();
  for (const { kind, level } of blocks)
    if (kind === 'heading' && level <= 6) count.set(level, (count.get(level) ?? 0) + 1);
  const [first] = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first?.[0] ?? null;
}
