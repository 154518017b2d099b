import type { Report } from '#diagnostics/problem.ts';
import type { HelpRoute } from '#model/help-route.ts';
import type { Place } from '#model/lesson/content.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { literal } from '#model/text/literal.ts';
import type { VersionRule } from './check-context.ts';
import { textPlaces } from './text-places.ts';

const PHONE =
  /(?<![\d.])(?:\+44|0)\d{2,4}[ \u00a0]?\d{3,4}[ \u00a0]?\d{0,4}(?!\d)|\b(?:999|101|911|988|116 ?123|85258|7726)\b/g;
const ADDRESS =
  /\b(?:[a-z0-9-]+\.)+(?:org\.uk|co\.uk|police\.uk|gov\.uk|gov\.wales|org|com|net|uk|wales)\b(?:\/[\w-]+)?/gi;

/** Every number and address in a lesson is that of a help route, and one that this reader may see. */
export const checkContacts: VersionRule = ({ version, pupils, sharedData, report }) => {
  const age = (id: string | null) =>
    sharedData.bands.find((band) => band.id === id)?.ages[0] ?? Number.POSITIVE_INFINITY;
  const open = sharedData.routes.routes.filter(
    (route) =>
      route.readers.includes('pupil') &&
      age(route.fromBand) <= version.band.ages[0] &&
      route.nations.includes(version.nation),
  );
  reportContacts(
    { slides: pupils.slides, handouts: pupils.handouts, defaultHandouts: pupils.defaultHandouts },
    version.place,
    open,
    `pupils of ${version.band.id}`,
    report,
  );
  reportContacts(
    {
      notes: version.slides.map((slide) => slide.notes),
      plan: { ...version.plan, mapping: [] },
      letters: [version.letter, ...version.laterLetters],
      translations: version.translations.map(({ letter }) => letter),
    },
    version.place,
    sharedData.routes.routes,
    `adults of ${version.band.id}`,
    report,
  );
};

/** Reports phone numbers and addresses that belong to none of these routes. */
export function reportContacts(
  content: unknown,
  place: Place,
  routes: readonly HelpRoute[],
  reader: string,
  report: Report,
): void {
  const allowed = new Set(
    routes
      .flatMap((route) => Object.values(route.contact).filter((value) => value !== undefined))
      .flatMap((value) => [value.toLowerCase(), digits(value)])
      .filter(Boolean),
  );
  for (const { text, place: at } of textPlaces(content, place))
    for (const [hit] of [...text.matchAll(PHONE), ...text.matchAll(ADDRESS)])
      if (
        !allowed.has(hit.toLowerCase()) &&
        !allowed.has(digits(hit)) &&
        ![...allowed].some((text) => text.includes(hit.toLowerCase()))
      )
        report({
          ruleId: 'contact-as-listed',
          place: at,
          reason: `Unexpected contact “${hit}” for ${reader}, expected one of the routes for this reader`,
          note: 'A wrong helpline is the worst bug there is: numbers and addresses come from lessons/help-routes.yaml alone. Use <Help/>, or mend the number.',
        });
}

/** Reports services that have closed, changed their name or belong to another country. */
export function reportRetired(
  content: unknown,
  place: Place,
  sharedData: SharedData,
  report: Report,
): void {
  const retired = sharedData.routes.retired.map((item) => ({
    ...item,
    pattern: new RegExp(`(?<![\\p{L}])${literal(item.name)}(?![\\p{L}])`, 'iu'),
  }));
  for (const { text, place: at, field } of textPlaces(content, place)) {
    const item = retired.find(({ pattern }) => pattern.test(text));
    // A route's own text may name the service that it replaced.
    if (item && field !== 'says')
      report({
        ruleId: 'route-current',
        place: at,
        reason: `Unexpected service “${item.name}”, expected ${sharedData.routes.routes.find(({ id }) => id === item.now)?.name ?? item.now}`,
        note: `${item.note} Name the service of today; the list is in lessons/help-routes.yaml.`,
      });
  }
}

const digits = (text: string): string => text.replace(/\D/g, '');
