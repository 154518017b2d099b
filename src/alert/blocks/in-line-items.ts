/** “late nights | new gifts | a second phone”: a list that is set in one line, with a mark between its items. */

import { isEvent, isOrder, isRoute, looksNoticed } from '../sentences/sense.ts';
import { plainWords } from '../sentences/sentences.ts';
import { type Block, sliceText } from './alert-block.ts';
import type { Placed } from './placed.ts';

/** What nobody sets within a sentence, and then the stop that may stand in one. */
const BARS: readonly RegExp[] = [/\s+[|¦·•]\s+/gu, /\s+\/\s+/g];
const STOPS = /;\s+(?:and |or )?(?=\S)/g;
/** What parts a sentence may part a thought of it, so more of them are asked for. */
const FEWEST_BY_STOPS = 3;
const MOST_WORDS = 24;
/** “Monday: hall”, “Age: 13+”: a row of labels. */
const LABELLED = /^\p{L}[\p{L} ]{0,24}:\s/u;
/** A sentence has ended, and another one begins. */
const NEXT_SENTENCE = /(?<=[.!?])\s+(?=[\p{Lu}“"])/u;

/** Has a line two marks or more that part a list? */
export const hasBars = (text: string): boolean =>
  [...BARS, STOPS].some((mark) => (text.match(mark)?.length ?? 0) > 1);

/** @returns The items of the list, and what runs on behind them; the block itself where it is no such list. */
export function inLineItems(block: Placed): Placed[] {
  if (block.isLeadIn || block.isTitle || block.kind === 'heading' || block.kind === 'caption')
    return [block];
  // Of a row of a table each cell may say something else; and what is told in prose is parted as prose.
  const hasStops = block.kind === 'item' || block.section === 'advice';
  const marks = block.kind === 'cell' ? [] : hasStops ? [...BARS, STOPS] : BARS;
  for (const mark of marks) {
    const parts = partsAt(block, mark);
    const last = parts.at(-1);
    if (!last || parts.length < (mark === STOPS ? FEWEST_BY_STOPS : 2)) continue;
    const end = NEXT_SENTENCE.exec(last.text)?.index ?? last.text.length;
    const texts = [...parts.slice(0, -1), sliceText(last, 0, end)];
    if (!texts.every(({ text }) => isItem(text)) || !readsAs(block, texts, mark !== STOPS))
      continue;
    return [
      ...texts.map((text) => ({
        ...block,
        ...text,
        text: text.text.replace(/[.;,]$/, ''),
        kind: 'item' as const,
      })),
      ...(end < last.text.length
        ? [{ ...block, ...sliceText(last, end), kind: 'paragraph' as const }]
        : []),
    ];
  }
  return [block];
}

function partsAt(block: Block, mark: RegExp) {
  const found = [...block.text.matchAll(mark)];
  return [...found, undefined].map((match, at) => {
    const before = found[at - 1];
    return sliceText(
      block,
      before ? before.index + before[0].length : 0,
      match?.index ?? block.text.length,
    );
  });
}

const isItem = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.split(/\s+/).length <= MOST_WORDS &&
  !LABELLED.test(text) &&
  !NEXT_SENTENCE.test(text);

/**
 * Do the items read as what they stand under, and none as something else? Where the heading says plainly what it
 * opens, what stands between bars in running text needs no more than that.
 */
function readsAs(
  { section, sure, kind }: Placed,
  texts: readonly { text: string }[],
  isBarred: boolean,
): boolean {
  const plain = texts.map(({ text }) => plainWords(text));
  const isBelieved = sure === 'plain' && isBarred && kind !== 'item';
  const most = (is: (text: string) => boolean): boolean =>
    isBelieved || plain.filter(is).length >= plain.length / 2;
  const namesPlace = texts.some(({ text }) => isRoute(text));
  switch (section) {
    case 'signs':
      return (
        !namesPlace && most(looksNoticed) && !plain.some((item) => isOrder(item) || isEvent(item))
      );
    case 'advice':
      // “ask who it is; save the notes; tell Mrs Penn”: orders throughout, one of which says whom to turn to.
      return kind === 'paragraph' && !isBarred
        ? plain.every(isOrder)
        : most(isOrder) && !namesPlace;
    case 'not':
      return most(isOrder) && !namesPlace;
    default:
      return false;
  }
}
