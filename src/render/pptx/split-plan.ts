/** Splits a slide in two, where its blocks do not fit on one. */

import type { SlidePlan } from './slide-plan.ts';

/** A slide with some of another's blocks. The foot is repeated on each, and the notes are on the first. */
export function withBlocks(
  plan: SlidePlan,
  regions: Partial<SlidePlan['regions']>,
  isFirst: boolean,
): SlidePlan {
  const first = isFirst ? plan.regions.top : [];
  const isFilled = plan.shape === 'panel' && isFirst;
  const keepsPicture = isFilled || (regions.media !== undefined && regions.media.length > 0);
  return {
    ...plan,
    shape: keepsPicture ? plan.shape : 'single',
    turned: keepsPicture && plan.turned,
    kicker: isFirst ? plan.kicker : null,
    notes: isFirst || plan.notes.length === 0 ? plan.notes : GOES_ON,
    layout: !isFirst && plan.layout === 'title' ? 'closing' : plan.layout,
    regions: { media: [], main: [], side: [], foot: plan.regions.foot, ...regions, top: first },
  };
}

const GOES_ON: SlidePlan['notes'] = [
  { runs: [{ text: 'Goes on: its minutes and notes are on the slide before.', bold: true }] },
];

/** Splits the task from its material, the blocks in halves, or the picture from its words. */
export function splitSlide(plan: SlidePlan): [SlidePlan, SlidePlan] | null {
  const { media, main, side } = plan.regions;
  if (side.length > 0 && main.length > 0) {
    const [first, second] = plan.sideFirst ? [side, main] : [main, side];
    return [withBlocks(plan, { main: first }, true), withBlocks(plan, { main: second }, false)];
  }
  if (main.length > 1) {
    const half = Math.ceil(main.length / 2);
    return [
      withBlocks(plan, { media, main: main.slice(0, half) }, true),
      withBlocks(plan, { main: main.slice(half) }, false),
    ];
  }
  if (media.length > 0 && main.length > 0)
    return [
      { ...withBlocks(plan, { media }, true), shape: 'stack' },
      withBlocks(plan, { main }, false),
    ];
  return null;
}
