import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PupilSlide, Slide } from '#model/band-version.ts';
import { type Arrangement, arrange, type Block, REGIONS } from './arrange.ts';
import { writeBlocks } from './blocks/write-block.ts';
import type { DeckContext } from './deck-context.ts';
import { faces } from './faces.ts';
import { helperStrip } from './helper-strip.ts';
import { isTurned } from './is-turned.ts';
import { outcome } from './outcome.ts';
import { splitHelp } from './split-help.ts';
import { wordsIn } from './words-in.ts';

/** A slide as reveal.js sections: itself, and what its help panel has no room for. */
export function slideSections(slide: Slide | PupilSlide, context: DeckContext): Element[] {
  const help = splitHelp(slide, context);
  const goal = outcome(slide, context);
  const signposted = slide.layout === 'title' || slide.layout === 'closing';
  const arrangement = arrange([...help.here, ...faces(slide, context)], signposted);
  const section = h(
    'section',
    {
      id: slide.id,
      className: [
        'slide',
        `layout-${slide.layout}`,
        `shape-${arrangement.shape}`,
        ...hints(arrangement),
        ...(isTurned(slide, context.version.slides) ? ['turned'] : []),
      ],
      ariaLabelledBy: `${slide.id}-title`,
    },
    [
      h('header', [
        ...(slide.layout === 'title'
          ? [h('p', { className: ['kicker'] }, context.version.lessonTitle)]
          : []),
        h(slide.layout === 'title' ? 'h1' : 'h2', { id: `${slide.id}-title` }, slide.title),
        ...(slide.years ? [h('p', { className: ['years'] }, yearsLabel(slide.years))] : []),
      ]),
      h('div', { className: ['slide-body'] }, regions(arrangement, goal.here, context)),
      ...(signposted ? [helperStrip(context)] : []),
    ],
  );
  return [section, ...goal.after, ...help.after];
}

function regions(
  { regions, shape }: Arrangement,
  goal: Element[],
  context: DeckContext,
): Element[] {
  return REGIONS.map((name) => {
    const content = writeBlocks(regions[name], context);
    // Beside a picture the outcome follows the words; otherwise it ends the slide.
    if (name === (shape === 'beside' ? 'main' : 'foot')) content.push(...goal);
    return h('div', { className: ['region', `region-${name}`] }, content);
  }).filter((region) => region.children.length > 0);
}

/** What the design wants to know about a slide's content. */
function hints({ regions }: Arrangement): string[] {
  const pictures = regions.media.flatMap((block) => (block.kind === 'pictures' ? block.items : []));
  const all = Object.values(regions).flat();
  return [
    ...(all.length === 1 && all[0]?.kind === 'key-message' ? ['one-message'] : []),
    ...(regions.media.some((block) => block.kind === 'scene') ? ['with-scene'] : []),
    ...(pictures.length > 0 ? [pictures.length > 1 ? 'with-pictures' : 'with-picture'] : []),
    ...columns(regions),
  ];
}

/** Which of two columns needs the room: cards do, and otherwise the one with more words. */
function columns({ main, side }: Arrangement['regions']): string[] {
  if (side.length === 0) return [];
  const wide = (blocks: Block[]) =>
    blocks.some(({ kind }) => ['sort', 'match', 'order'].includes(kind));
  const ratio = wordsIn(main) / Math.max(1, wordsIn(side));
  if (wide(main) || ratio > 1.4) return ['wider-main'];
  return ratio < 0.7 ? ['wider-side'] : [];
}

/** `Y8-9` → “Years 8 and 9”. */
function yearsLabel(years: string): string {
  const numbers = years.match(/\d+/g) ?? [];
  if (numbers.length === 0) return years;
  return numbers.length === 1 ? `Year ${numbers[0]}` : `Years ${numbers.join(' and ')}`;
}
