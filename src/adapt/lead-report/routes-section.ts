/** The table of help routes: who is given those that the alert names, and which others the kit adds. */

import type { Alert } from '#model/alert/alert.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { tableSection } from '../adult-sections.ts';
import { bandsGiven, readersGiven } from '../alert-routes.ts';

export function routesSection(
  { routes }: Pick<Alert, 'routes'>,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): AdultSection {
  const nameOf = (id: string): string =>
    sharedData.routes.routes.find((route) => route.id === id)?.name.replace(/\s*\{.*?\}/g, '') ??
    id;
  const named = routes.map(({ asWritten, routeId, action, why }) => [
    asWritten,
    `${nameOf(routeId)}${action === 'replace' ? ' in its place' : ''}. ${why ? `${why} ` : ''}${readersGiven(sharedData, routeId, versions)}`,
  ]);
  return tableSection('Routes', {
    head: ['In the alert', 'In the kit'],
    widths: [2, 3],
    rows: [...named, ...addedRows(routes, versions, nameOf)],
  });
}

/** Routes that the kit adds: one row for those with the same readers. */
function addedRows(
  routes: Alert['routes'],
  versions: readonly BandVersion[],
  nameOf: (id: string) => string,
): string[][] {
  const named = new Set(routes.map(({ routeId }) => routeId));
  const printed = versions.flatMap((version) => [...version.routes, ...version.letter.card.routes]);
  const added = new Set(printed.map((route) => route.id)).difference(named);
  const byReaders = Map.groupBy(added, (id) => bandsGiven(id, versions).join('; '));
  return [...byReaders].map(([readers, ids]) => [
    'Added',
    `${ids.map(nameOf).join(', ')}. Given to ${readers}.`,
  ]);
}
