/** Rows of help are shared out over slides: as few as hold them, and none with a single row beside full ones. */
import { expect, test } from 'vitest';
import type { ShownRoute } from '#model/shown-route.ts';
import { routePages } from '#render/arrange/route-pages.ts';
import { library } from '../pictures/library.ts';
import { version } from './sample-version.ts';

const route = (index: number): ShownRoute => ({
  id: `route-${index}`,
  name: `Helper ${index}`,
  contact: [{ text: '0800 1111', href: null }],
  says: 'Somebody listens here, and knows what can be done about it.',
  check: false,
});
const context = { version: version(), pictures: { has: (name: string) => library(name) !== null } };
const sizes = (count: number) =>
  routePages(
    Array.from({ length: count }, (_, index) => route(index)),
    context,
  ).map((page) => page.length);

test.each([1, 2, 5, 9, 13, 16, 17, 21])('%i routes', (count) => {
  const pages = sizes(count);
  expect(pages.reduce((sum, rows) => sum + rows, 0)).toBe(count);
  expect(Math.max(...pages) - Math.min(...pages)).toBeLessThanOrEqual(1);
});

test('they stay in their order', () => {
  const routes = Array.from({ length: 13 }, (_, index) => route(index));
  expect(routePages(routes, context).flat()).toEqual(routes);
});
