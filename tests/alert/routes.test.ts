/** Whom an alert sends its readers to, and what only sounds like it. */
import { describe, expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { readFixture } from '#scripts/learn/read-fixture.ts';
import { asPaper } from './read-names.ts';

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

test('112 in a sentence that counts is no number to ring', async () => {
  const knowledge = await alertKnowledge('lessons', () => {});
  const idsOf = (sentence: string) =>
    knowledge &&
    readAlertText(
      {
        file: 'a.txt',
        blocks: asPaper(
          `A notice on blackmail\n\nHale Council\n\nChildren were blackmailed. ${sentence}`,
        ),
        about: {},
      },
      knowledge,
      () => {},
    )?.routes.map(({ routeId }) => routeId);
  expect(await idsOf('In 112 reports a child was threatened over a picture.')).toEqual([]);
  expect(await idsOf('In an emergency ring 112.')).toEqual(['emergency-999']);
  expect(await idsOf('Call the rescue on 0300 1234 999.')).toEqual([]);
});

describe('159 in a sentence', async () => {
  const knowledge = await alertKnowledge('lessons', () => {});
  const idsOf = (sentence: string) => {
    if (!knowledge) throw new Error('The shared data cannot be read');
    const text = `Safeguarding alert for parents\n\nStrangers have tricked pupils into paying for a prize.\n\nWhat to do\n\n${sentence}`;
    const alert = { file: 'note.txt', blocks: asPaper(text), about: {} };
    return readAlertText(alert, knowledge, () => {})?.routes.map(({ routeId }) => routeId);
  };
  test.each([
    'If money has gone, ring 159 and you are put through to your own bank.',
    'Hang up, wait five minutes, and call your bank on 159.',
    'Dial 159 before you do anything else.',
  ])('sends families to their bank: %s', (sentence) =>
    expect(idsOf(sentence)).toContain('bank-159'),
  );
  test.each(['One family had paid £159 by then.', 'We counted 159 stickers on Monday.'])(
    'is a number like any other: %s',
    (sentence) => expect(idsOf(sentence)).not.toContain('bank-159'),
  );
});
