/** How a help route that an alert names is treated in a kit. */
import type { FoundRoute } from './alert/alert-reading.ts';
import type { HelpRoute } from './help-route.ts';

/** Routes that are for adults only, in every band: children have another one. */
const ADULTS_FIRST: ReadonlySet<string> = new Set(['iwf-report']);

/** Is the route for everybody whom it fits, or for adults only? */
export const routeAction = (
  route: Pick<HelpRoute, 'id' | 'fromBand' | 'adultOnly'>,
): FoundRoute['action'] =>
  route.fromBand === null || route.adultOnly || ADULTS_FIRST.has(route.id) ? 'adults-only' : 'keep';
