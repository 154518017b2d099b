/** Tells the alert from the rest of a newsletter: a lunchbox tip is not a risk. */

import { LETTER_HEAD } from '../front/title-words.ts';
import { speaksOfRisk } from '../risks/speaks-of-risk.ts';
import { isRoute } from '../sentences/sense.ts';
import { plainWords, sentencesOf } from '../sentences/sentences.ts';
import type { Block } from './alert-block.ts';
import { isFurniture } from './furniture.ts';
import { sectionOf } from './section-words.ts';
import { isSignature } from './signature.ts';

const DIGITAL =
  /\b(apps?|online|internet|websites?|platforms?|social media|phones?|messages?|videos?|accounts?|profiles?|chats?|chat ?rooms?|chatbots?|games?|gaming|livestream\w*|screens?|devices?|posts?|download\w*|links?|usernames?|dms?|clips?|digital|servers?|groups? chats?|pages?)\b/g;
const ALERTING =
  /\b(online|internet|apps?|safeguarding|e-safety|social media|digital|alert|gaming|games?)\b/i;
/** A paper with fewer parts is one alert. */
const FEWEST_PARTS = 5;

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
  const heads = starts.map((at) => blocks[at]?.text ?? '');
  const unnamed = heads.filter((text) => sectionOf(text) === null).length;
  if (starts.length < FEWEST_PARTS || unnamed < starts.length * 0.6) return all;
  const parts = starts.map((from, at) => ({ from, to: starts[at + 1] ?? blocks.length }));
  const alerting = parts.map(({ from, to }) => isAlerting(blocks.slice(from, to)));
  // In a letter of small news none may be a paper of its own: then it is the piece that speaks of a danger, where no
  // other speaks of a screen at all.
  const beside = parts.map(({ from, to }) => isBeside(blocks.slice(from, to)));
  const isSmallNews =
    blocks.slice(0, HEAD).some(({ text }) => IS_NEWS.test(text)) &&
    !alerting.some(Boolean) &&
    parts.every(({ from, to }, at) => beside[at] || !blocks.slice(from, to).some(isDigital));
  const isOn = isSmallNews ? beside : alerting;
  // Where most parts are on topic, the others are too: a bulletin, not a newsletter.
  const off = isOn.filter((on) => !on).length;
  if (off === parts.length || off < parts.length / 2) return all;
  for (const [at, { from, to }] of parts.entries())
    if (!isOn[at] && !isBeside(blocks.slice(from, to))) all.fill(false, from, to);
  all.fill(false, 0, starts[0] ?? 0);
  return all;
}

/** “Our ref: 14”, “Dear parents”, “Yours faithfully”: the frame of a letter begins no part of one. */
const isOfLetter = (text: string, next: Block | undefined): boolean =>
  LETTER_HEAD.test(text) || isFurniture(text, false) || isSignature(text, next?.text);

/** The head of a paper says what it is: its first blocks. */
const HEAD = 4;
const IS_NEWS = /\b(?:newsletter|news|bulletin|weekly|round-?up|cylchlythyr|nuachtlitir)\b/i;
const isDigital = ({ text }: Block): boolean => plainWords(text).search(DIGITAL) >= 0;

/** A shorter warning in the same paper, and the numbers to ring at its end. */
function isBeside([head, ...body]: readonly Block[]): boolean {
  const heading = head?.text ?? '';
  if (sectionOf(heading) === 'help' || isRoute(heading))
    return [heading, ...body.map(({ text }) => text)].some(isRoute);
  const sentences = body.flatMap((block) => sentencesOf(block));
  return sentences.some(({ text, plain }) => speaksOfRisk(text) && plain.search(DIGITAL) >= 0);
}

function isAlerting(part: readonly Block[]): boolean {
  const text = plainWords(part.map(({ text }) => text).join(' \n '));
  const words = new Set(text.match(DIGITAL) ?? []).size;
  const named = part
    .slice(1)
    .filter(({ kind, text }) => kind === 'heading' && sectionOf(text) !== null).length;
  const head = ALERTING.test(part[0]?.text ?? '');
  return (words >= 2 && (named >= 2 || head)) || words >= 5;
}

/** The level that most headings have; bold lines do not count. */
function commonLevel(blocks: readonly Block[]): number | null {
  const count = new Map<number, number>();
  for (const { kind, level } of blocks)
    if (kind === 'heading' && level <= 6) count.set(level, (count.get(level) ?? 0) + 1);
  const [first] = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first?.[0] ?? null;
}
