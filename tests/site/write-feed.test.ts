/** The feed: a school that copied a kit learns what has changed since. */

import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { writeFeed } from '../../src/site/write-feed.ts';

const change = (day: string, title: string) => ({
  ...{ day, title },
  says: 'It was <so> & is not.',
  todo: 'Print it again.',
  source: 'Its own page',
});
const TWO = [change('2026-03-01', 'An older one'), change('2026-11-24', 'A newer one')];
const titles = (xml: string) =>
  [...xml.matchAll(/<entry>.*?<title>(.*?)<\/title>/gs)].map(([, title]) => title);
const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

test('the newest change stands first, and dates the feed', async () => {
  const xml = await writeFeed(TWO, '2026-12-01');
  expect(titles(xml)).toEqual(['A newer one', 'An older one']);
  expect(xml).toMatch(/<updated>2026-11-24T00:00:00Z<\/updated><author>/);
});

test('an entry says what changed, what to do and where it was read, as text and not as markup', async () => {
  const xml = await writeFeed(TWO, '2026-12-01');
  expect(xml).toContain('It was &#x3C;so> &#x26; is not. Print it again. Source: Its own page.');
  expect(() => fromXml(xml)).not.toThrow();
});

test('an entry keeps its id when another is added, and no two have one', async () => {
  const before = ids(await writeFeed(TWO, '2026-12-01'));
  const after = ids(await writeFeed([...TWO, change('2026-12-02', 'The newest')], '2026-12-03'));
  expect(after).toEqual(expect.arrayContaining(before));
  expect(new Set(after).size).toBe(after.length);
});

test('where nothing has changed yet the feed is empty, of the day of the build', async () => {
  const xml = await writeFeed([], '2026-12-01');
  expect(titles(xml)).toEqual([]);
  expect(xml).toContain('<updated>2026-12-01T00:00:00Z</updated>');
});
