/**
 * Reports a help route that is named where none of its readers may be given it: it would be left out of print silently.
 */
import type { Node } from 'mdast';
import { type Report, startOf } from '#diagnostics/problem.ts';
import { type HelpRoute, whyNotGiven } from '#model/help-route.ts';
import { childrenOf, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Place } from '#model/lesson/content.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { WorkshopSources } from '#model/paper/workshop.ts';
import { routeRowsOf } from './check-shared-ids.ts';

type Reader = HelpRoute['readers'][number];

/** A place that names a route, with the readers of the pages made from it. */
interface Naming {
  id: string;
  /** Completes “named …” in the message: “by the risk spending-gambling”. */
  by: string;
  readers: readonly Reader[];
  place: () => Place;
}

/** @param placeIn Gives the place of a YAML path: `risks.3.routes.1` of the taxonomy. */
export function checkPrintedRoutes(
  sharedData: SharedData,
  stories: Modules['stories'],
  frames: WorkshopSources | null,
  placeIn: (file: 'taxonomy' | 'routes', path: string) => Place,
  report: Report,
): void {
  const namings = [
    ...ofSharedData(sharedData, placeIn),
    ...ofStories(stories),
    ...ofFrames(frames),
  ];
  for (const { id, by, readers, place } of namings) {
    const route = sharedData.routes.routes.find((route) => route.id === id);
    if (!route) continue;
    const why = readers.map((reader) => whyNotGiven(route, reader));
    if (why.includes(null)) continue;
    report({
      ruleId: 'route-printed',
      place: place(),
      reason: `Unexpected help route “${id}” named ${by} and printed there for nobody, expected one that ${listOf(readers)} may be given`,
      note: `Somebody wrote it down to be read: ${[...new Set(why)].join('; ')}. Mend it in lessons/help-routes.yaml, or take it out here until it may be given.`,
    });
  }
}

const NAMES: Readonly<Record<Reader, string>> = {
  pupil: 'pupils',
  parent: 'families',
  staff: 'staff',
};
const listOf = (readers: readonly Reader[]): string =>
  readers.map((reader) => NAMES[reader]).join(' or ');

function ofSharedData(
  { risks, routes: { card, pages } }: SharedData,
  placeIn: (file: 'taxonomy' | 'routes', path: string) => Place,
): Naming[] {
  return [
    ...risks.flatMap((risk, at) =>
      risk.routes.map(
        (id, index): Naming => ({
          id,
          by: `by the risk ${risk.id}`,
          readers: ['pupil', 'parent'],
          place: () => placeIn('taxonomy', `risks.${at}.routes.${index}`),
        }),
      ),
    ),
    ...Object.entries(card).flatMap(([phase, ids]) =>
      ids.map(
        (id, index): Naming => ({
          id,
          by: `under card, ${phase},`,
          readers: ['parent'],
          place: () => placeIn('routes', `card.${phase}.${index}`),
        }),
      ),
    ),
    ...Object.entries(pages).flatMap(([page, ids]) =>
      ids.map(
        (id, index): Naming => ({
          id,
          by: `under pages, ${page},`,
          readers: [page === 'workshop-strip' ? 'parent' : 'staff'],
          place: () => placeIn('routes', `pages.${page}.${index}`),
        }),
      ),
    ),
  ];
}

const ofStories = (stories: Modules['stories']): Naming[] =>
  [...stories].flatMap(([band, { tellings }]) =>
    Object.entries(tellings).flatMap(([telling, { routes = [] }]) =>
      routes.map(
        (id): Naming => ({
          id,
          by: `by the story ${telling}`,
          readers: ['pupil', 'parent'],
          place: () => startOf(`lessons/stories/${band}.yaml`),
        }),
      ),
    ),
  );

function ofFrames(frames: WorkshopSources | null): Naming[] {
  if (!frames) return [];
  const of = (frame: Node | null, reader: Reader, by: string): Naming[] =>
    (frame ? childrenOf(frame) : [])
      .filter((node) => isComponentNode(node, 'Routes'))
      .flatMap(routeRowsOf)
      .map(({ id, row }) => ({
        id,
        by,
        readers: [reader],
        place: () => placeOf(row, frames.file),
      }));
  return [
    ...of(frames.parents, 'parent', 'in the workshop’s <Routes>'),
    ...of(frames.staff, 'staff', 'in the staff briefing’s <Routes>'),
  ];
}
