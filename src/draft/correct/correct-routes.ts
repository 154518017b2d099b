/** Where a person says that sentences send people: in the place of what was read in them. */
import type { Corrections } from '#model/alert/alert.ts';
import type { AlertReading, FoundRoute, Statement } from '#model/alert/alert-reading.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import type { HelpRoute } from '#model/help-route.ts';
import { routeAction } from '#model/route-action.ts';
import { isOf } from '../passage/passage-of.ts';

/** @param help Every route that there is. One that is not among them is left out: it is reported where ids are checked. */
export function withRoutes(
  reading: AlertReading,
  { routes: decided = {} }: Pick<Corrections, 'routes'>,
  help: readonly HelpRoute[],
): FoundRoute[] {
  const corrected = reading.statements.flatMap((statement) => {
    const ids = decided[wordKey(statement.text)];
    return ids ? [{ statement, ids }] : [];
  });
  const isPut = ({ asWritten: text, line }: FoundRoute) =>
    corrected.some(({ statement }) => isOf({ text, line }, statement));
  const put = corrected.flatMap(({ statement, ids }) =>
    ids.flatMap((id): FoundRoute[] => routeIn(statement, id, reading.routes, help)),
  );
  return [...reading.routes.filter((route) => !isPut(route)), ...put].sort(
    (route, other) => route.line - other.line,
  );
}

/** The route as it was read, where it was, so that the correction replaces it. */
function routeIn(
  statement: Statement,
  id: string,
  read: readonly FoundRoute[],
  help: readonly HelpRoute[],
): FoundRoute[] {
  const before = read.find(
    ({ routeId, asWritten: text, line }) => routeId === id && isOf({ text, line }, statement),
  );
  if (before) return [before];
  const route = help.find((route) => route.id === id);
  if (!route) return [];
  const { text: asWritten, line } = statement;
  return [{ asWritten, line, routeId: id, action: routeAction(route) }];
}
