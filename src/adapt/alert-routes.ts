/** Help routes that the alert names: who is given them, and what the lead's report says about it. */
import type { Alert } from '#model/alert/alert.ts';
import { NATION_NAMES } from '#model/audience.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { HelpRoute } from '#model/help-route.ts';
import { wordsFor } from '#model/language/told-ages.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { listed } from '#model/text/mid-sentence.ts';
import { ageOrder } from './age-order.ts';
import { fitsAdults, isNearest } from './help-routes.ts';
import { bandRanges } from './lead-report/coverage.ts';

/** The route in the school's nation, or else the one that stands in for it there. */
function routeInNation(
  { routes, school }: Pick<SharedData, 'routes' | 'school'>,
  id: string,
): HelpRoute | undefined {
  const find = (wanted: string | undefined) => routes.routes.find((route) => route.id === wanted);
  const isHere = (candidate: HelpRoute | undefined) =>
    candidate?.nations.includes(school.nation) === true;
  const route = find(id);
  return [route, find(route?.elsewhere)].find(isHere);
}

/**
 * Ids of the routes in the alert that this reader may be given.
 * @param band The families' band: routes for older children are left out. Default: every band.
 */
export function alertRoutesFor(
  sharedData: SharedData,
  { routes, facts }: Pick<Alert, 'routes' | 'facts'>,
  reader: 'parent' | 'staff',
  band?: Pick<Band, 'id' | 'ages'>,
): string[] {
  if (band && wordsFor(facts, band) === 'none') return [];
  const ids = routes.flatMap(({ routeId }) => {
    const route = routeInNation(sharedData, routeId);
    if (!route || isNearest(route.id) || !fitsAdults(route, reader, sharedData.school.nation))
      return [];
    const isForOlder =
      band &&
      route.familiesIfNamed !== 'all' &&
      route.fromBand &&
      ageOrder(sharedData, route.fromBand) > ageOrder(sharedData, band.id);
    return isForOlder ? [] : [route.id];
  });
  return [...new Set(ids)];
}

/** The bands that are given a route, on slides and in letters: “pupils: KS4–KS5”, “letters: UKS2–KS5”. */
export function bandsGiven(id: string, versions: readonly BandVersion[]): string[] {
  const bands = (has: (version: BandVersion) => boolean) =>
    bandRanges(
      versions,
      versions.filter(has).map(({ band }) => band.id),
    );
  const pupils = bands(({ routes }) => routes.some((route) => route.id === id));
  const letters = bands(({ letter }) => letter.card.routes.some((route) => route.id === id));
  return [...(pupils ? [`pupils: ${pupils}`] : []), ...(letters ? [`letters: ${letters}`] : [])];
}

/** A sentence on who is given a route that the alert names; or why nobody is. */
export function readersGiven(
  sharedData: SharedData,
  routeId: string,
  versions: readonly BandVersion[],
): string {
  const named = sharedData.routes.routes.find(({ id }) => id === routeId);
  if (!named) return 'It is not among our help routes, so it is printed nowhere.';
  const { nation } = sharedData.school;
  const route = routeInNation(sharedData, routeId);
  const elsewhere = `For schools in ${listed(named.nations.map((nation) => NATION_NAMES[nation]))}`;
  if (!route) return `${elsewhere}: it is printed nowhere here.`;
  const given = [
    ...bandsGiven(route.id, versions),
    ...(fitsAdults(route, 'staff', nation) ? ['staff'] : []),
  ];
  const unsure =
    route.sure === 'confirmed'
      ? ''
      : ' Its contact is not confirmed: check it before you give it out.';
  const instead = route === named ? '' : `${elsewhere}; here ${route.name} stands in its place. `;
  return `${instead}${given.length > 0 ? `Given to ${given.join('; ')}.` : 'Given to nobody.'}${unsure}`;
}
