import type { Alert } from '#model/alert/alert.ts';
import { speaksOf } from '#model/alert/alert-topics.ts';
import type { Band } from '#model/band.ts';
import {
  ALWAYS,
  EMERGENCY,
  type HelpRoute,
  NEAREST,
  type ROUTE_PAGES,
  whyNotGiven,
} from '#model/help-route.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { isOnImagesFor, type Risk, withStoryRoutes } from '#model/risk.ts';
import type { School } from '#model/school.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { ageOrder } from './age-order.ts';
import { familyWords, pupilWords, showRoute } from './show-route.ts';

/** Is it a route of every lesson and band? */
export const isNearest = (id: string): boolean => ALWAYS.includes(id);

/** May pupils of this band in this nation be given the route? */
function fitsPupils(route: HelpRoute, band: Band, sharedData: SharedData): boolean {
  if (whyNotGiven(route, 'pupil') !== null || route.fromBand === null) return false;
  if (!route.nations.includes(sharedData.school.nation)) return false;
  return ageOrder(sharedData, route.fromBand) <= ageOrder(sharedData, band.id);
}

/** May this reader in this nation be given the route? Staff can check an unconfirmed number; families cannot. */
export const fitsAdults = (
  route: HelpRoute,
  reader: 'parent' | 'staff',
  nation: School['nation'],
): boolean => whyNotGiven(route, reader) === null && route.nations.includes(nation);

/** A route by its id. Unknown ids are reported as problems of the shared data before adapting. */
function routeOf({ routes }: Pick<SharedData, 'routes'>, id: string): HelpRoute {
  const route = routes.routes.find((route) => route.id === id);
  if (!route) throw new Error(`There is no help route “${id}”`);
  return route;
}

/** The fields of a risk that its story may override. */
export type StoryRisk = Pick<Risk, 'routes' | 'imagesAnywayFrom'> & { imagesIfNamed?: boolean };

/**
 * The risks that are taught, with their stories' overrides.
 * @param riskIds The leading one first.
 * @param ofStory The leading story's own routes; `null` where it has none.
 */
export const risksWithStory = (
  { risks }: Pick<SharedData, 'risks'>,
  riskIds: readonly string[],
  ofStory: readonly string[] | null,
): StoryRisk[] =>
  riskIds.flatMap((id, at) => {
    const risk = risks.find((risk) => risk.id === id);
    return risk ? [at === 0 && ofStory ? withStoryRoutes(risk, ofStory) : risk] : [];
  });

/**
 * Help routes for a band's pupils: those of every lesson, then each risk's in its own order, such that every risk's
 * first route is near the top.
 * @param riskIds The risks taught, the leading one first.
 * @param besides `ofAlert`: routes that the alert names; those for pupils come last. `ofStory`: the leading story's own
 *   routes. `without`: routes that do not fit this alert.
 */
export function pupilRoutes(
  sharedData: SharedData,
  band: Band,
  riskIds: readonly string[],
  {
    ofAlert = [],
    ofStory = null,
    without = new Set(),
  }: {
    ofAlert?: Alert['routes'];
    ofStory?: readonly string[] | null;
    without?: ReadonlySet<string>;
  } = {},
): ShownRoute[] {
  const fitting = sharedData.routes.routes.filter(
    (route) => fitsPupils(route, band, sharedData) && !without.has(route.id),
  );
  const find = (ids: readonly string[]) =>
    ids.map((id) => routeOf(sharedData, id)).filter((route) => fitting.includes(route));
  const named = new Set(sharedData.routes.routes.map(({ id }) => id));
  const withAdults = (route: HelpRoute): HelpRoute[] => [
    route,
    ...fitting.filter(({ insteadOf }) => isAdultBand(band) && insteadOf === route.id),
  ];
  const [lead = [], ...others] = risksWithStory(sharedData, riskIds, ofStory).map(
    ({ routes: ids }) =>
      find(ids)
        .filter((route) => !isNearest(route.id))
        .flatMap(withAdults),
  );
  const inTurn = [
    ...lead.slice(0, LEADS_FIRST),
    ...others.flatMap((routes) => routes.slice(0, 1)),
    ...lead,
    ...others.flat(),
    // Unknown routes in alert.md are reported by check-ids.ts, and stop the lesson.
    ...find(
      ofAlert.flatMap(({ routeId, action }) =>
        action === 'adults-only' || !named.has(routeId) ? [] : routeId,
      ),
    ),
  ];
  return [...new Set([...find(ALWAYS), ...inTurn.flatMap(withAdults)])]
    .toSorted((route, other) => sortKey(route, band) - sortKey(other, band))
    .map((route) => showRoute(route, sharedData, pupilWords(route, band, sharedData)));
}

/** How many routes of the leading risk come before the first route of each other risk. */
const LEADS_FIRST = 2;

/** Most routes on two slides: four beside a message, the rest in rows with their purpose. */
const MOST_ON_SLIDES = 7;

/**
 * The routes on slides; the sheet has all of them.
 * @param saidTonight The text of the “safe tonight?” slide, whose numbers are not repeated; empty where there is none.
 */
export const routesForSlides = (
  routes: readonly ShownRoute[],
  saidTonight: string,
): ShownRoute[] => {
  const tonightText = saidTonight.toLowerCase();
  const able = routes.filter(
    ({ id, contact }) =>
      isNearest(id) || !contact.some(({ text }) => tonightText.includes(text.toLowerCase())),
  );
  const shown = able.slice(0, MOST_ON_SLIDES);
  // A route for under-18s must not stand without its counterpart for pupils of 18.
  for (const older of able.slice(MOST_ON_SLIDES)) {
    const at = shown.findIndex(({ id }) => id === older.insteadOf);
    const isFree = ({ id, insteadOf }: ShownRoute) =>
      !isNearest(id) && !insteadOf && !able.some((route) => route.insteadOf === id);
    const least = shown.findLast(isFree);
    if (at < 0 || !least) continue;
    shown.splice(at + 1, 0, older);
    shown.splice(shown.indexOf(least), 1);
  }
  return shown;
};

/** The helper strip of the first and last slide: people first, then Childline where the band may see it. */
export const helperStrip = (routes: readonly ShownRoute[]): ShownRoute[] =>
  routes.filter((route) => (NEAREST as readonly string[]).includes(route.id));

/**
 * Routes for adults, in the order of their ids; those that do not fit reader or nation are left out.
 * @param young For families of younger children, in gentler words.
 */
export function adultRoutes(
  sharedData: SharedData,
  reader: 'parent' | 'staff',
  ids: readonly string[],
  young = false,
): ShownRoute[] {
  return ids
    .map((id) => routeOf(sharedData, id))
    .filter((route) => fitsAdults(route, reader, sharedData.school.nation))
    .map((route) =>
      showRoute(
        route,
        sharedData,
        reader === 'parent' ? familyWords(route, young) : route.forAdults,
      ),
    );
}

/** Routes of a staff page that is the same in every lesson; `more` come after them. */
export const staffPageRoutes = (
  sharedData: SharedData,
  page: (typeof ROUTE_PAGES)[number],
  more: readonly string[] = [],
): ShownRoute[] =>
  adultRoutes(sharedData, 'staff', [...new Set([...sharedData.routes.pages[page], ...more])]);

/**
 * Ids of routes for a topic that the alert does not mention: a subscription is no gambling. A route that the alert
 * names stays.
 */
export function routesOffTopic(
  { alert }: Pick<Lesson, 'alert'>,
  { routes }: Pick<SharedData, 'routes'>,
): Set<string> {
  const named = new Set(alert.routes.map(({ routeId }) => routeId));
  return new Set(
    routes.routes
      .filter(({ id, onlyOn }) => onlyOn && !speaksOf(alert, onlyOn) && !named.has(id))
      .map(({ id }) => id),
  );
}

/**
 * May a letter home give a route, by the pupils' age and their risks? If the story involves no pictures, services that
 * take pictures down are left out.
 * @param hasImages Does the alert speak of pictures or video? Default: yes.
 */
export function isForLetter(
  sharedData: Pick<SharedData, 'routes' | 'bands'>,
  id: string,
  { ages }: Pick<Band, 'ages'>,
  toldRisks: readonly StoryRisk[],
  hasImages = true,
): boolean {
  const { letterNeeds } = routeOf(sharedData, id);
  if (!letterNeeds) return true;
  const { taught, fromAge } = letterNeeds;
  return (
    ages[0] >= fromAge &&
    toldRisks.some((risk) =>
      taught === 'images'
        ? isOnImagesFor(risk, { ages }, sharedData.bands, hasImages)
        : risk.routes.includes(id),
    )
  );
}

/** Are some of its pupils 18? Then services for adults accept them. */
const isAdultBand = (band: Band): boolean => band.ages[1] >= ADULT;
const ADULT = 18;

/** Sort key of a route: 999 first, but a trusted adult first for small children. The rest keep their order. */
function sortKey({ id }: HelpRoute, band: Band): number {
  if (id === EMERGENCY) return band.phase === 'secondary' ? -1 : AFTER_COMMON_ROUTES;
  const nearest = ALWAYS.indexOf(id);
  return nearest >= 0 ? nearest : AFTER_COMMON_ROUTES - 1;
}
/** Larger than the number of routes in every lesson. */
const AFTER_COMMON_ROUTES = 9;
