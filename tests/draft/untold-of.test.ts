/** Where no story of an age is about what the alert's service does, its lead is told what is taught in its place. */
import { expect, test } from 'vitest';
import type { BandChoice } from '#draft/choose/choose-risks.ts';
import { untoldOf } from '#draft/choose/untold-of.ts';
import { untoldSays } from '#model/alert/untold.ts';
import type { Telling } from '#model/lesson/story.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const { bands, mechanisms } = sharedData;
const shops = mechanisms.find(({ id }) => id === 'fake-shops') ?? null;

/** A story of an age, with a topic, that shows these, and has another way in for those. */
const choice = (band: string, topic: string, shows: string[], asks: string[] = []) => {
  const found = bands.find(({ id }) => id === band);
  if (!found) throw new Error(`There is no band ${band}`);
  const attributes = [{ type: 'mdxJsxAttribute', name: 'topic', value: topic }];
  const telling = { shows, asks: Object.fromEntries(asks.map((id) => [id, {}])) };
  return {
    band: found,
    story: {
      ...{ id: 'scams-malware', risk: 'scams-malware', family: null },
      telling: telling as unknown as Telling,
      module: { type: 'mdxJsxFlowElement', name: 'Module', attributes, children: [] },
    },
  } as unknown as Pick<BandChoice, 'band' | 'story' | 'isOtherSide'>;
};

const untold = (...choices: Parameters<typeof untoldOf>[0][number][]) =>
  untoldSays(untoldOf(choices, shops, bands), mechanisms, (id) => `Age ${id}`);

test('a story with another way in for it is told apart from one that never shows it', () =>
  expect(
    untold(
      choice('lks2', 'tricky messages', ['links-codes'], ['fake-shops']),
      choice('uks2', 'a stolen account', ['links-codes']),
    ),
  ).toBe(
    'For some ages we have no story about shops and tickets that are not real. Age lks2: the slides tell of tricky messages instead, and one slide is on it too. Age uks2: the slides tell of a stolen account instead, and no slide is on it. Decide whether that is near enough.',
  ));

test('a story of another side of it is told as what it is', () => {
  const buyers = { ...choice('ks3', 'a shop that took the money', ['fake-shops']) };
  expect(untold({ ...buyers, isOtherSide: true })).toBe(
    'Age ks3: the slides tell of a shop that took the money. That may not be what the alert tells. Decide whether that is near enough.',
  );
  expect(
    untold({ ...buyers, isOtherSide: true }, choice('uks2', 'a stolen account', ['links-codes'])),
  ).toMatch(/^For some ages .* Age uks2: .* Age ks3: .* may not be what the alert tells\. Decide/);
});

test('ages that are told the same stand in one sentence', () =>
  expect(
    untold(
      choice('ks4', 'an offer', [], ['fake-shops']),
      choice('ks5', 'an offer', [], ['fake-shops']),
    ),
  ).toContain('Age ks4 and Age ks5: the slides tell of an offer'));

test('nothing is asked where the story is about it, where there is none, or what it does is unknown', () => {
  expect(untold(choice('ks4', 'a false shop', ['fake-shops']))).toBe('');
  expect(untoldOf([{ ...choice('ks4', '', []), story: null }], shops, bands)).toEqual([]);
  expect(untoldOf([choice('ks4', 'an offer', [])], null, bands)).toEqual([]);
});

test('an age that the school does not teach is not asked about', () => {
  const untold = untoldOf([choice('lks2', 'tricky messages', [])], shops, bands);
  expect(untold).toHaveLength(1);
  expect(untoldSays(untold, mechanisms, () => null)).toBe('');
});

test('a lesson that is drafted writes it down', async () => {
  const drafting = await openDrafting();
  const { lesson } = await drafting.draft('to-try', {
    ...readingOf({ risks: [['scams-malware', 'high', 4]] }),
    leadMechanism: 'fake-shops',
    mechanisms: [{ id: 'fake-shops', evidence: [{ text: 'It is a false shop.', line: 4 }] }],
  });
  expect(lesson.text).toMatch(/^untold:\n {2}- band: \w+\n {4}mechanism: fake-shops\n/m);
});
