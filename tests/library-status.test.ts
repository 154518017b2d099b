/** What of a library is past its day or waits for somebody, and what has to be withdrawn when something changes. */
import { describe, expect, test } from 'vitest';
import { daysAfter, monthsAfter } from '#model/text/days.ts';
import { libraryStatus } from '#pipeline/library-status.ts';
import { printedTextsOf, productsContaining } from '#pipeline/products-containing.ts';
import { prepareFixture } from './prepare-fixture.ts';

async function statusOn(today: string, changes: Parameters<typeof prepareFixture>[0] = {}) {
  const { sharedData, lessons } = await prepareFixture({ workshops: [], ...changes, today });
  if (!sharedData) throw new Error('The fixture cannot be read');
  const { lessons: table, rows } = libraryStatus(sharedData, lessons, today);
  return { sharedData, lessons, table, rows };
}

const urgencies = (rows: { urgency: string; kind: string; id: string }[], kind: string) =>
  rows.filter((row) => row.kind === kind).map(({ urgency, id }) => `${urgency} ${id}`);

describe('a lesson', () => {
  /** As the fixture says it. */
  const reviewBy = '2027-03-01';

  test('is not told of while its review is more than a month away', async () => {
    const { rows } = await statusOn(daysAfter(reviewBy, -31));
    expect(urgencies(rows, 'lesson')).toEqual([]);
  });

  test('is due soon from thirty days before its review, that day included', async () => {
    for (const before of [30, 0]) {
      const { rows } = await statusOn(daysAfter(reviewBy, -before));
      expect(urgencies(rows, 'lesson')).toEqual(['soon kite-club']);
    }
  });

  test('is late on the day after, and stands first', async () => {
    const { rows } = await statusOn(daysAfter(reviewBy, 1));
    expect(urgencies(rows, 'lesson')).toEqual(['late kite-club']);
    expect(rows[0]).toMatchObject({ urgency: 'late' });
  });

  test('that nobody has approved waits, and says what for', async () => {
    const { rows, table } = await statusOn('2026-11-24', {
      sharedData: {
        'school.yaml': [
          ['specimen: true', 'specimen: false'],
          ['name: Fennmoor All-Through School', 'name: Quillbrook School'],
        ],
      },
      readApproval: () => Promise.resolve(null),
    });
    expect(table).toMatchObject([{ slug: 'kite-club', status: 'draft', reviewBy }]);
    expect(rows.find(({ id }) => id === 'kite-club')).toMatchObject({
      urgency: 'waiting',
      says: 'The safeguarding lead has not approved “Meeting at the kite club” yet.',
    });
  });

  test('of an invented school says so once, and not for each lesson', async () => {
    const { rows } = await statusOn('2026-11-24');
    expect(urgencies(rows, 'approval').filter((row) => row === 'waiting school')).toHaveLength(1);
  });
});

describe('help routes and facts', () => {
  test('are late a year and a day after they were read, each with its source', async () => {
    const { sharedData } = await statusOn('2026-11-24');
    const [route] = sharedData.routes.routes;
    const year = monthsAfter(route?.checked ?? '', 12);
    const onTime = await statusOn(year);
    expect(urgencies(onTime.rows, 'help route')).not.toContain(`late ${route?.id}`);
    const late = await statusOn(daysAfter(year, 1));
    expect(urgencies(late.rows, 'help route')).toContain(`late ${route?.id}`);
    expect(late.rows.find(({ id }) => id === route?.id)?.says).toContain(route?.source);
    expect(urgencies((await statusOn('2099-01-01')).rows, 'fact').length).toBe(
      sharedData.facts.length,
    );
  });
});

describe('what prints a route', () => {
  test('is found in every product that has its number, and in no other', async () => {
    const { sharedData, lessons } = await statusOn('2026-11-24');
    const childline = sharedData.routes.routes.find(({ id }) => id === 'childline');
    if (!childline) throw new Error('The fixture has no Childline');
    const found = await productsContaining(printedTextsOf(childline), sharedData, lessons);
    expect(found.map(({ product }) => product.split(' · ')[0])).toContain('Slides');
    expect(await productsContaining(['0800 000 0000'], sharedData, lessons)).toEqual([]);
  });

  test('is found however its words are spaced and set', async () => {
    const { sharedData, lessons } = await statusOn('2026-11-24');
    const [first, two] = await Promise.all(
      [['Childline'], ['  CHILDLINE ']].map(
        async (words) => (await productsContaining(words, sharedData, lessons)).length,
      ),
    );
    expect(first).toBeGreaterThan(0);
    expect(two).toBe(first);
  });

  test('names nothing when nothing is asked for', async () => {
    const { sharedData, lessons } = await statusOn('2026-11-24');
    expect(await productsContaining([' '], sharedData, lessons)).toEqual([]);
  });
});

test('a month later is its last day where the month is shorter', () => {
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsAfter('2027-03-31', -1)).toBe('2027-02-28');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
});
