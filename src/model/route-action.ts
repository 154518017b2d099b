/** What becomes in a kit of a place to turn to that an alert names. */
import type { FoundRoute } from './alert/alert-reading.ts';
import type { HelpRoute } from './help-route.ts';

/** Kept for adults whatever the band: the child's own way is another route. */
const ADULTS_FIRST: ReadonlySet<string> = new Set(['iwf-report']);

/** Is the route kept for everybody whom it fits, or for adults alone? */
export const routeAction = (
  route: Pick<HelpRoute, 'id' | 'fromBand' | 'adultOnly'>,
): FoundRoute['action'] =>
  route.fromBand === null || route.adultOnly || ADULTS_FIRST.has(route.id) ? 'adults-only' : 'keep';
