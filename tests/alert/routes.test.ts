/** Whom an alert sends its readers to, and what only sounds like it. */
import { describe, expect, test } from 'vitest';
import { readFixture } from './read-fixture.ts';

const routesOf = async (file: string, folder = 'real-alerts') =>
  (await readFixture(`tests/fixtures/${folder}/${file}`)).reading?.routes.map(
    ({ routeId, action }) => `${routeId} ${action}`,
  );

describe('a paper sends its readers to', () => {
  test('no service named Take It Down where a link is to be taken down', async () => {
    expect(await routesOf('newsletter-peach.txt')).toEqual([
      'school-safeguarding-lead keep',
      'childline keep',
    ]);
  });

  test('the British place for each Irish one', async () => {
    expect(await routesOf('little-circle.html')).toEqual([
      'childline replace',
      'police-101 replace',
      'emergency-999 keep',
    ]);
  });

  test('the numbers at the end of a digest, whatever stands between them and the warning', async () => {
    const routes = await routesOf('digest-halfterm.txt', 'outside-alerts');
    expect(routes).toEqual(
      expect.arrayContaining(['childline keep', 'shout keep', 'report-fraud keep']),
    );
  });
});
