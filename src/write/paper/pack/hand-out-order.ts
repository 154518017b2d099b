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

/** The first slide whose notes or task name the sheet, or whose activity is on it; else the first activity. */
function slideFor(handout: Handout, slides: readonly Slide[]): Slide | null {
  const name = plain(handout.title).replace(/^(the|a) /, '');
  const activities = new Set(handout.blocks.flatMap(activityIds));
  return (
    slides.find(
      (slide) =>
        said(slide).includes(name) ||
        slide.blocks.some((block) => 'id' in block && activities.has(block.id)),
    ) ??
    slides.find(({ part }) => part === 'activity') ??
    null
  );
}

const said = (slide: Slide): string =>
  plain(
    [
      ...slide.notes,
      ...slide.blocks.flatMap((block) =>
        block.kind === 'task' || block.kind === 'talk' ? block.nodes : [],
      ),
    ]
      .map((node) => textContent(node))
      .join(' '),
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
