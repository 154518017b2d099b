/** A school's own place to turn to is found in an alert by what its file says of it, without a programmer. */
import { expect, test } from 'vitest';
import { findRoutes } from '#alert/find-routes.ts';
import type { PlacedSentence } from '#alert/sentences/place-sentences.ts';
import type { HelpRoute } from '#model/help-route.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const any = sharedData.routes.routes.find(({ sentBy }) => sentBy === undefined);
const schoolRoute: HelpRoute = {
  ...(any as HelpRoute),
  ...{ id: 'harbour-room', name: 'The Harbour Room' },
  ...{ contact: {}, names: ['\\bharbour (?:room|team)\\b'] },
};
const found = (text: string, route: Partial<HelpRoute>, place: PlacedSentence['place'] = 'none') =>
  findRoutes(
    [{ text, plain: text.toLowerCase(), line: 1, place, block: {} } as PlacedSentence],
    { ...sharedData.routes, routes: [...sharedData.routes.routes, { ...schoolRoute, ...route }] },
    null,
  ).routes.map(({ routeId }) => routeId);

test.each<[string, Partial<HelpRoute>, string[]]>([
  ['Please ring the harbour team.', {}, ['harbour-room']],
  ['The harbour team met on Monday.', {}, []],
  ['The harbour team met on Monday.', { sentBy: 'anywhere' }, ['harbour-room']],
  ['Please ring the harbour team.', { sentBy: 'in-help' }, []],
  ['Ring Childline from the Harbour Room.', { partOf: ['childline'] }, ['harbour-room']],
])('“%s” of a route with %j', (text, route, ids) => expect(found(text, route)).toEqual(ids));
