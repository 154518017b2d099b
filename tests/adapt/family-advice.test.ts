/** What families are told that the alert asks of them: as it is now, not as the alert had it. */
import { expect, test } from 'vitest';
import { siteLesson } from '#adapt/site-lesson.ts';
import {
  adviceForAll,
  adviceForFamilies,
  mechanismFirstHour,
  settingsToMake,
} from '#adapt/workshop/family-advice.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { lessons, sharedData } = await prepareFixture();
const [kites] = lessons;
const version = kites?.versions[0]?.version;
if (!kites || !version || !sharedData) throw new Error('The fixture has no lesson');

const SAYS = 'Adults should warn a child that strangers are dangerous.';
const NOW = 'Adults give practical rules and say that the child can always tell them.';
const advised = (now?: string) => ({
  lesson: {
    ...kites.lesson,
    alert: {
      ...kites.lesson.alert,
      facts: [
        {
          ...{ id: 'f98', says: SAYS, source: 'Advice', risks: [], kind: 'advice' as const },
          ...(now ? { holds: 'changed' as const, now } : { holds: 'yes' as const }),
        },
      ],
    },
  },
  versions: [{ ...version, letter: { ...version.letter, facts: ['f98'] } }],
});

test('advice that has changed is given as it is now', () => {
  expect(adviceForFamilies(advised())).toEqual([SAYS]);
  expect(adviceForFamilies(advised(NOW))).toEqual([NOW]);
  expect(adviceForAll(advised(NOW))).not.toContain(SAYS);
});

test('the page for families has all of it', () => {
  const { lesson, versions } = advised(NOW);
  expect(siteLesson(lesson, sharedData, versions, () => []).advice).toEqual([NOW]);
});

test('the workshop sets what the alert has families set, or else what fits what it is about', () => {
  const setting = (...advice: string[]) => {
    const { lesson, versions } = advised(NOW);
    const sentences = Object.fromEntries(
      advice.map((sentence, at) => [
        `s0000000${at}`,
        { adults: 'quoted' as const, kind: 'advice' as const, says: sentence },
      ]),
    );
    const { alert } = lesson;
    const corrections = { ...alert.corrections, sentences };
    const meta = { ...lesson.meta, mechanisms: ['live-map'] };
    return settingsToMake({
      lesson: { ...lesson, meta, alert: { ...alert, corrections } },
      sharedData,
      versions,
    });
  };
  const step = sharedData.mechanisms.find(({ id }) => id === 'live-map')?.adults.step;
  expect(setting()).toEqual([step]);
  expect(setting('Ask what they like.', 'Do not turn it off.')).toEqual([step]);
  expect(
    setting('Turn on the second step at sign-in.', 'Ask what they like.', 'Set a spending limit.'),
  ).toEqual(['“Turn on the second step at sign-in.”', '“Set a spending limit.”']);
});

test('a workshop’s first hour begins with what the service does, where that has a first step', () => {
  const { lesson } = advised();
  const first = (...mechanisms: string[]) =>
    mechanismFirstHour({ lesson: { ...lesson, meta: { ...lesson.meta, mechanisms } }, sharedData });
  expect(first('easy-money')[0]).toContain('Don’t move it');
  expect(first('live-map')).toEqual([]);
});
