/** When in the lesson each sheet is handed out. */
import { toString as textContent } from 'mdast-util-to-string';
import type { BandVersion, Handout, HandoutBlock, Slide } from '#model/band-version.ts';

export interface HandedOut {
  handout: Handout;
  /** Its place among the band's handouts. */
  index: number;
  /** The slide with which it is given out. */
  slide: Slide | null;
}

/** Sheets in the order in which a class gets them; those for one slide stay in the order they were written. */
export function handOutOrder({ handouts, slides }: BandVersion): HandedOut[] {
  const main = slides.filter((slide) => !slide.optional);
  const at = (slide: Slide | null) => (slide ? main.indexOf(slide) : main.length);
  return handouts
    .map((handout, index) => ({ handout, index, slide: slideFor(handout, main) }))
    .sort((a, b) => at(a.slide) - at(b.slide) || a.index - b.index);
}

/**
 * The slide that a sheet belongs to, by the surest sign that there is: its notes say that it is given out; it has the
 * sheet's title; its activity is on the sheet; its notes or task name the sheet. Else the first activity.
 */
function slideFor(handout: Handout, slides: readonly Slide[]): Slide | null {
  const name = plain(handout.title).replace(/^(the|a) /, '');
  const activities = new Set(handout.blocks.flatMap(activityIds));
  const signs: ((slide: Slide) => boolean)[] = [
    (slide) => said(slide).some((words) => GIVEN_OUT.test(words) && words.includes(name)),
    (slide) => plain(slide.title) === plain(handout.title),
    (slide) => slide.blocks.some((block) => 'id' in block && activities.has(block.id)),
    (slide) => said(slide).some((words) => words.includes(name)),
    (slide) => slide.part === 'activity',
  ];
  for (const sign of signs) {
    const slide = slides.find(sign);
    if (slide) return slide;
  }
  return null;
}

const GIVEN_OUT = /\b(hand|give|pass)(s|ed)? (out|each|every)\b/;

/** Sentences of a slide's notes, tasks and talk. */
const said = (slide: Slide): string[] =>
  [
    ...slide.notes,
    ...slide.blocks.flatMap((block) =>
      block.kind === 'task' || block.kind === 'talk' ? block.nodes : [],
    ),
  ].flatMap((node) =>
    textContent(node)
      .split(/[.!?:]/)
      .map(plain),
  );

/** Words alone, so that a curly quote or a capital makes no difference. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function activityIds(block: HandoutBlock): string[] {
  switch (block.kind) {
    case 'sort':
    case 'order':
    case 'match':
      return [block.id];
    case 'cards':
    case 'strip':
      return block.from ? [block.from.id] : [];
    case 'columns':
      return [...block.left, ...block.right].flatMap(activityIds);
    default:
      return [];
  }
}
