import type { Band } from '#model/band.ts';
import { EMERGENCY, type HelpRoute } from '#model/help-route.ts';
import type { SharedData } from '#model/lesson.ts';
import type { School } from '#model/school.ts';
import type { ShownRoute } from '#model/shown-route.ts';

/** Routes that every pupil page may fall back on, first to last. */
const NEAREST = ['trusted-adult', 'school-safeguarding-lead', 'childline'] as const;

/** What every band hears in every lesson, whatever its risks: whom to turn to, and who comes in danger. */
const ALWAYS: readonly string[] = [...NEAREST, EMERGENCY];

/** May pupils of this band, in this nation, be sent to this route? */
function fitsPupils(route: HelpRoute, band: Band, sharedData: SharedData): boolean {
  if (!route.readers.includes('pupil') || route.fromBand === null || route.sure !== 'confirmed')
    return false;
  if (!route.nations.includes(sharedData.school.nation)) return false;
  return ageOrder(sharedData, route.fromBand) <= ageOrder(sharedData, band.id);
}

/** May this reader be sent to this route, in this nation? Staff can look up a number that is not certain; a family can’t. */
const fitsAdults = (
  route: HelpRoute,
  reader: 'parent' | 'staff',
  nation: School['nation'],
): boolean =>
  route.readers.includes(reader) &&
  route.nations.includes(nation) &&
  (reader === 'staff' || route.sure === 'confirmed');

/** Routes for a band’s pupils: those everyone has first, then each risk’s, in the risk’s own order. */
export function pupilRoutes(
  sharedData: SharedData,
  band: Band,
  riskIds: readonly string[],
): ShownRoute[] {
  const wanted = new Set(ALWAYS);
  for (const risk of sharedData.risks)
    if (riskIds.includes(risk.id)) for (const id of risk.routes) wanted.add(id);
  if (isAdultBand(band))
    for (const route of sharedData.routes.routes)
      if (route.adultOnly && isAdultsCounterpart(route, wanted)) wanted.add(route.id);
  return [...wanted]
    .map((id) => sharedData.routes.routes.find((route) => route.id === id))
    .filter(
      (route): route is HelpRoute => route !== undefined && fitsPupils(route, band, sharedData),
    )
    .sort((a, b) => rank(a, band) - rank(b, band))
    .map((route) => showRoute(route, sharedData, pupilWords(route, band, sharedData)));
}

/** The helper strip of first and last slide: people first, then Childline where the band may see it. */
export const helperStrip = (routes: readonly ShownRoute[]): ShownRoute[] =>
  routes.filter((route) => (NEAREST as readonly string[]).includes(route.id));

/**
 * Routes for adults, by id, in the order given; those that don't fit reader or nation are left out.
 * @param young For families of younger children, whose card says things more gently.
 */
export function adultRoutes(
  sharedData: SharedData,
  reader: 'parent' | 'staff',
  ids: readonly string[],
  young = false,
): ShownRoute[] {
  return ids
    .map((id) => sharedData.routes.routes.find((route) => route.id === id))
    .filter(
      (route): route is HelpRoute =>
        route !== undefined && fitsAdults(route, reader, sharedData.school.nation),
    )
    .map((route) =>
      showRoute(
        route,
        sharedData,
        reader === 'parent' ? familyWords(route, young) : route.forAdults,
      ),
    );
}

const familyWords = (route: HelpRoute, young: boolean): string =>
  (young && route.forFamiliesOfYoung) || (route.forFamilies ?? route.forAdults);

/** A route as printed: name, contact lines, and what it is for. */
function showRoute(route: HelpRoute, sharedData: SharedData, says: string): ShownRoute {
  const { lead } = sharedData.school;
  const fill = (value: string) =>
    value
      .replaceAll('{lead}', lead.name || '__________')
      .replaceAll('{room}', lead.room || '__________');
  const { display, phone, text, url, email } = route.contact;
  const contact: ShownRoute['contact'] = [];
  if (display) contact.push({ text: fill(display), href: null });
  if (phone) contact.push({ text: phone, href: `tel:${phone.replace(/\s/g, '')}` });
  if (text) contact.push({ text: `Text ${text}`, href: null });
  if (url && !display?.includes(url)) contact.push({ text: url, href: `https://${url}` });
  if (email) contact.push({ text: email, href: `mailto:${email}` });
  return {
    id: route.id,
    name: fill(route.name),
    contact,
    says: fill(says),
    check: route.sure !== 'confirmed',
  };
}

function pupilWords(route: HelpRoute, band: Band, sharedData: SharedData): string {
  const order = ageOrder(sharedData, band.id);
  const fitting = Object.entries(route.forPupils)
    .filter(([id]) => ageOrder(sharedData, id) <= order)
    .sort(([a], [b]) => ageOrder(sharedData, b) - ageOrder(sharedData, a));
  return fitting[0]?.[1] ?? '';
}

/** Bands are compared by age, so that a school's own band finds its place. An unknown band is never reached. */
function ageOrder(sharedData: SharedData, id: string): number {
  return sharedData.bands.find((band) => band.id === id)?.ages[0] ?? Number.POSITIVE_INFINITY;
}

const isAdultBand = (band: Band): boolean => band.ages[1] >= 18;

/** Services that do for adults' images what Report Remove does for children's. */
const REPORT_REMOVE_FOR_ADULTS: readonly string[] = ['revenge-porn-helpline', 'stopncii'];

/** Is it the adults' counterpart of a route that is wanted? */
const isAdultsCounterpart = (route: HelpRoute, wanted: ReadonlySet<string>): boolean =>
  wanted.has('report-remove') && REPORT_REMOVE_FOR_ADULTS.includes(route.id);

// In danger, 999 comes first; small children are sent to an adult first, who rings it.
const FIRST = [
  'trusted-adult',
  'school-safeguarding-lead',
  'childline',
  'ceop-safety-centre',
  'report-remove',
  'take-it-down',
];
const LAST = ['police-101', EMERGENCY];
function rank(route: HelpRoute, band: Band): number {
  if (route.id === EMERGENCY && band.phase === 'secondary') return -1;
  const first = FIRST.indexOf(route.id);
  if (first >= 0) return first;
  const last = LAST.indexOf(route.id);
  return last >= 0 ? 90 + last : route.adultOnly ? 60 : 50;
}
