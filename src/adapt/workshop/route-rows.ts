/** The rows of help routes on the slides and papers of a meeting. */
import type { PhrasingContent } from 'mdast';
import type { Text } from '#model/lesson/content.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { CHECK_BEFORE_USE } from '#model/text/check-before-use.ts';
import { alertRoutesFor } from '../alert-routes.ts';
import { adultRoutes, routesOffTopic } from '../help-routes.ts';
import { plain } from '../text.ts';
import { type Meeting, rowsOf } from './meeting.ts';
import { bold } from './table-nodes.ts';

export interface RouteRow {
  route: ShownRoute;
  forWhat: Text;
}

/**
 * Help routes for adults: those for everybody, and those of the lesson's risks.
 * @param most Most rows for everybody. Routes of risks are added in any case: the page has nothing else in their place.
 */
export function routeRows(meeting: Meeting, most: number): RouteRow[] {
  const { lesson, sharedData, frame, risks, reader } = meeting;
  const ofRisks = new Set(risks.flatMap(({ risk }) => risk.routes));
  const listed = rowsOf(frame, 'Routes').map(([id, forWhat]) => ({
    id: id?.map((node) => ('value' in node ? node.value : '')).join('') ?? '',
    forWhat: forWhat ?? [],
  }));
  const to = reader === 'parents' ? 'parent' : 'staff';
  // Staff have the routes that the alert names in their printed briefing: slides have no space for them.
  const ofAlert = new Set(reader === 'parents' ? alertRoutesFor(sharedData, lesson.alert, to) : []);
  const ids = new Set([...listed.map(({ id }) => id), ...ofAlert]);
  const needsRisk = new Set(
    sharedData.routes.routes
      .filter((route) => route.workshopNeeds === 'its-risks')
      .map(({ id }) => id),
  );
  const without = routesOffTopic(lesson, sharedData);
  const routes = adultRoutes(
    sharedData,
    to,
    [...ids].filter((id) => !without.has(id)),
  );
  return routes
    .filter(({ id }) => !needsRisk.has(id) || ofRisks.has(id) || ofAlert.has(id))
    .map((route) => ({
      route,
      forWhat:
        listed.find(({ id }) => id === route.id)?.forWhat ??
        plain(route.says.split(/(?<=[.!?]) /)[0] ?? ''),
    }))
    .filter(({ route: { id } }, index) => index < most || needsRisk.has(id) || ofAlert.has(id));
}

/** A route's name and its first contact; the card has the others. */
export function routeText({ name, check, contact: [first] }: ShownRoute): Text {
  const who = [bold(name), ...plain(check ? CHECK_BEFORE_USE : '')];
  if (!first) return who;
  // A number is never split at the end of a line.
  const value = first.href?.startsWith('tel:') ? first.text.replaceAll(' ', '\u00a0') : first.text;
  const how: PhrasingContent = { type: 'text', value };
  return [
    ...who,
    ...plain(' '),
    first.href === null ? how : { type: 'link', url: first.href, children: [how] },
  ];
}
