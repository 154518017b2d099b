/**
 * Splits a help slide that does not fit: its message and first routes stay, and the rest goes on slides of the same
 * step of the lesson, without minutes of their own.
 */

import { isPersonNear } from '#model/help-route.ts';
import type { Help, Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { Block } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { routePages } from './route-pages.ts';
import { wordsIn } from './words-in.ts';

export interface SplitHelp {
  /** The slide's blocks, with the help panel reduced to what fits. */
  here: Block[];
  /** The continuation slides. */
  after: HelpPage[];
}

/** A slide with routes only: pictures and names on a panel, or rows with their purposes. */
export interface HelpPage {
  id: string;
  title: string;
  shown: 'panel' | 'rows';
  panel: Help;
}

type Phase = SlideContext['version']['band']['phase'];

/** Routes beside a message, in the phase's type size. */
const BESIDE_MESSAGE: Record<Phase, number> = { early: 2, primary: 4, secondary: 4 };
/** Most routes on a panel. */
const A_PANEL = 4;
/** A longer message leaves no space for routes and a picture: they go on separate slides. */
const LONG_MESSAGE: Record<Phase, number> = { early: 20, primary: 8, secondary: 18 };

export function splitHelp(slide: Slide | PupilSlide, context: SlideContext): SplitHelp {
  const blocks: Block[] = [...slide.blocks];
  const panel = blocks.find((block): block is Help => block.kind === 'help');
  if (!panel) return { here: blocks, after: [] };
  const { phase } = context.version.band;
  const words = wordsIn(blocks);
  const few = panel.routes.length <= BESIDE_MESSAGE[phase];
  const alone = words > 0 && (words > LONG_MESSAGE[phase] || (phase === 'early' && !few));
  const beside = few ? panel.routes : panel.routes.slice(0, onFirst(panel.routes));
  const first = alone ? [] : beside;
  const after = pages(panel.routes.slice(first.length), context).map((routes) => ({
    title: alone ? titleOf(routes) : TITLES.more,
    shown: phase === 'early' ? ('panel' as const) : ('rows' as const),
    routes,
  }));
  const isRepeated = (title: string, index: number) =>
    after.slice(0, index).some((before) => before.title === title);
  return {
    here: blocks.flatMap((block) => {
      if (block !== panel) return [block];
      return first.length > 0 ? [{ ...panel, routes: first }] : [];
    }),
    after: after.map(({ routes, title, shown }, index) => ({
      id: `${slide.id}-more-${index + 1}`,
      title: isRepeated(title, index) ? TITLES.more : title,
      shown,
      panel: { ...panel, routes },
    })),
  };
}

/** What each slide that goes on holds, so that no two in a row are called the same. */
const TITLES = {
  near: 'People near you who can help',
  away: 'Help by phone or online',
  both: 'Who can help',
  more: 'More help, and what it is for',
};

function titleOf(routes: readonly ShownRoute[]): string {
  const near = routes.filter(({ id }) => isPersonNear(id)).length;
  return near === routes.length ? TITLES.near : near === 0 ? TITLES.away : TITLES.both;
}

/** Bands that do not read get pictures and names on one slide; others also get purposes, on as many as needed. */
function pages(routes: ShownRoute[], context: SlideContext): ShownRoute[][] {
  if (routes.length === 0) return [];
  return context.version.band.phase === 'early' ? shared(routes) : routePages(routes, context);
}

/** The number of routes on the first slide, such that no single one is left over. */
const onFirst = ({ length }: readonly ShownRoute[]): number =>
  length === A_PANEL + 1 ? A_PANEL - 1 : A_PANEL;

/** Distributes routes evenly to as few panels as possible. */
function shared(routes: ShownRoute[]): ShownRoute[][] {
  const size = Math.ceil(routes.length / Math.ceil(routes.length / A_PANEL));
  return Array.from({ length: Math.ceil(routes.length / size) }, (_, index) =>
    routes.slice(index * size, (index + 1) * size),
  );
}
