/**
 * Help in full is more than one slide can hold: a message, and up to a dozen routes with what each is for. A help
 * slide keeps its message and the first few routes; the rest follow on slides that belong to the same step of the
 * lesson (no minutes of their own).
 */

import type { Help, Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { Block } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { routePages } from './route-pages.ts';
import { wordsIn } from './words-in.ts';

export interface SplitHelp {
  /** The slide's own blocks, its help panel cut to what it has room for. */
  here: Block[];
  /** Slides that follow. */
  after: HelpPage[];
}

/** A slide of routes alone: pictures and names on a panel, or rows that also say what each is for. */
export interface HelpPage {
  id: string;
  title: string;
  shown: 'panel' | 'rows';
  panel: Help;
}

type Phase = SlideContext['version']['band']['phase'];

/** Routes that a help slide has room for beside a message, in the phase's size of type. */
const BESIDE_MESSAGE: Record<Phase, number> = { early: 2, primary: 4, secondary: 4 };
/** Routes on one panel at most. */
const A_PANEL = 4;
/** A message of more words than this leaves no room for routes and a picture: they are read one after the other, large. */
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
  // Older pupils turn to the same few first, whatever stands before them.
  const next = alone && phase === 'secondary' ? beside : [];
  const rest = panel.routes.slice(first.length + next.length);
  const after = [
    ...(next.length > 0 ? [{ title: slide.title, shown: 'panel' as const, routes: next }] : []),
    ...pages(rest, context).map((routes) => ({
      title: alone && next.length === 0 ? 'Who can help' : 'More help, and what it is for',
      shown: phase === 'early' ? ('panel' as const) : ('rows' as const),
      routes,
    })),
  ];
  return {
    here: blocks.flatMap((block) => {
      if (block !== panel) return [block];
      return first.length > 0 ? [{ ...panel, routes: first }] : [];
    }),
    after: after.map(({ routes, ...page }, index) => ({
      id: `${slide.id}-more-${index + 1}`,
      ...page,
      panel: { ...panel, routes },
    })),
  };
}

/** Non-readers get pictures and names on one slide; readers also get what each route is for, on as many as it takes. */
function pages(routes: ShownRoute[], context: SlideContext): ShownRoute[][] {
  if (routes.length === 0) return [];
  return context.version.band.phase === 'early' ? shared(routes) : routePages(routes, context);
}

/** How many routes stand on the first slide: as many as a panel holds, less one where a single route would be left over. */
const onFirst = ({ length }: readonly ShownRoute[]): number =>
  length === A_PANEL + 1 ? A_PANEL - 1 : A_PANEL;

/** Shared out evenly over as many panels as it takes. */
function shared(routes: ShownRoute[]): ShownRoute[][] {
  const size = Math.ceil(routes.length / Math.ceil(routes.length / A_PANEL));
  return Array.from({ length: Math.ceil(routes.length / size) }, (_, index) =>
    routes.slice(index * size, (index + 1) * size),
  );
}
