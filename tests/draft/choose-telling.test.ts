/** Which story a band is told: one that shows what the alert is about, and one that its pupils have not heard. */
import { describe, expect, test } from 'vitest';
import { chooseTelling, isWrittenFor } from '#draft/choose/choose-telling.ts';
import { lastTold } from '#model/alert/told.ts';
import type { Telling } from '#model/lesson/story.ts';
import type { Tellable } from '#model/lesson/tellings.ts';

const BAND = { id: 'ks3', ages: [11, 14] as [number, number] };
const MAP = { id: 'live-map', story: 'map' };

const story = (
  id: string,
  risk: string,
  shows: string[],
  more: Partial<Tellable> = {},
): Tellable => ({
  id,
  risk,
  family: null,
  telling: { shows, asks: {}, like: [] } as unknown as Telling,
  module: { type: 'mdxJsxFlowElement', name: 'Module', attributes: [], children: [] },
  ...more,
});
const clip = story('personal-information', 'personal-information', [], {
  telling: { shows: [], asks: { 'live-map': {} }, like: [] } as unknown as Telling,
});
const chat = story('stranger-contact', 'stranger-contact', ['private-messages']);
const dots = story('week-of-dots', 'personal-information', ['live-map'], { family: 'map' });
const tide = story('tide-table', 'personal-information', ['live-map'], { family: 'map' });

const toldOn = (telling: string, date: string) => ({ band: 'ks3', telling, lesson: 'one', date });
const choose = (
  able: Tellable[],
  {
    mechanism = MAP as typeof MAP | null,
    taught = [] as ReturnType<typeof toldOn>[],
    said = '',
  } = {},
) => {
  const from = {
    mechanism,
    heaviest: 'stranger-contact',
    alertText: said,
    history: taught,
    today: '2026-11-28',
  };
  const chosen = chooseTelling(able, BAND, from);
  return chosen && [chosen.story.id, chosen.toldBefore];
};

describe('of the stories that a lesson could tell', () => {
  test('one that was written for what the service does comes before another with a way in for it', () =>
    expect(choose([chat, clip, dots])).toEqual(['week-of-dots', null]));

  test('one with a way in for it comes before one that does not show it, however much that weighs', () =>
    expect(choose([chat, clip])).toEqual(['personal-information', null]));

  test('where none shows it, or the alert does not say, the weightiest risk has its own', () => {
    expect(choose([clip, chat], { mechanism: { id: 'easy-money', story: 'trick' } })).toEqual([
      'stranger-contact',
      null,
    ]);
    expect(choose([dots, chat], { mechanism: null })).toEqual(['stranger-contact', null]);
  });

  test('one that would be untrue to the alert is told only where there is no other, even if the other was told', () => {
    const storm = story('storm-on-a-map', 'personal-information', ['live-map'], {
      family: 'map',
      telling: { shows: ['live-map'], asks: {}, like: [], unlike: ['calm'] } as unknown as Telling,
    });
    const taught = [toldOn('week-of-dots', '2026-11-03')];
    expect(choose([storm, dots], { said: 'A calm map.', taught })?.[0]).toBe('week-of-dots');
    expect(choose([storm, dots], { said: 'A map.', taught })?.[0]).toBe('storm-on-a-map');
    expect(choose([storm], { said: 'A calm map.' })?.[0]).toBe('storm-on-a-map');
  });

  test('one that is like the alert comes first, and last where the alert is of something else', () => {
    const walk = story('walk-on-a-map', 'personal-information', ['live-map'], {
      family: 'map',
      telling: {
        shows: ['live-map'],
        asks: {},
        like: ['\\bsteps?\\b', 'map'],
      } as unknown as Telling,
    });
    expect(choose([dots, walk], { said: 'It counts Steps.\nA map shows each walk.' })?.[0]).toBe(
      'walk-on-a-map',
    );
    expect(choose([walk, dots], { said: 'A map shows each friend.' })?.[0]).toBe('week-of-dots');
    // It shows what the service does, and so it comes before what does not.
    expect(choose([walk, chat])?.[0]).toBe('walk-on-a-map');
    const taught = [toldOn('week-of-dots', '2026-11-03')];
    expect(choose([walk, dots], { taught })?.[0]).toBe('walk-on-a-map');
  });

  test('a way in may be for alerts of one sort: they are told so first, and any other by what was written for it', () => {
    const added = story('added-contact', 'stranger-contact', ['friend-suggestions'], {
      family: 'inbox',
      telling: {
        shows: ['friend-suggestions'],
        asks: { 'live-map': { like: ['\\badds?\\b', '\\bmeet\\b'] } },
        like: [],
      } as unknown as Telling,
    });
    expect(choose([dots, added], { said: 'It adds people. One wanted to meet.' })?.[0]).toBe(
      'added-contact',
    );
    expect(choose([added, dots], { said: 'It adds people.' })?.[0]).toBe('week-of-dots');
  });

  test('there may be none', () => expect(choose([])).toBeNull());

  test('one that only has a way in for what the service does was not written for it', () =>
    expect([dots, clip, chat].map((story) => isWrittenFor(story, MAP))).toEqual([
      true,
      false,
      false,
    ]));
});

describe('what a class was told', () => {
  test('is not told again as long as another story shows it, even by another way in', () => {
    expect(
      choose([chat, clip, dots, tide], { taught: [toldOn('week-of-dots', '2026-10-01')] }),
    ).toEqual(['tide-table', null]);
    expect(choose([chat, clip, dots], { taught: [toldOn('week-of-dots', '2026-10-01')] })).toEqual([
      'personal-information',
      null,
    ]);
  });

  test('is told again where all were told: what is longest ago, and on which day', () => {
    const taught = [
      toldOn('week-of-dots', '2026-03-01'),
      toldOn('personal-information', '2025-12-03'),
      toldOn('week-of-dots', '2025-10-01'),
    ];
    expect(choose([clip, dots], { taught })).toEqual(['personal-information', '2025-12-03']);
  });

  test('counts for the years that a band lasts, and for that band', () => {
    const last = (date: string, band = BAND) =>
      lastTold([toldOn('week-of-dots', date)], band, 'week-of-dots', '2026-11-28');
    expect(last('2023-11-29')).toBe('2023-11-29');
    expect(last('2023-11-28')).toBeNull();
    expect(last('2026-11-01', { id: 'ks4', ages: [14, 16] })).toBeNull();
  });
});
