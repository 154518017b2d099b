/** “Safe tonight?” in the words of an age. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { wordsToUse } from '#adapt/adult-sections.ts';
import { nationSection } from '#adapt/common-texts.ts';
import {
  isAskedInLetter,
  needsImageRule,
  safeTonight,
  safeTonightForAdults,
  tonightInWords,
} from '#adapt/safe-tonight.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { LetterFrame } from '#model/paper/letter-frame.ts';
import { fixture } from '../check/rule-on.ts';

const { lesson, sharedData } = fixture;
const wordsByBand = sharedData.bands.map((band) => ({ band, ...safeTonight(sharedData, band) }));
const wordsOf = (nodes: unknown) => textContent({ type: 'root', children: nodes } as never);

test('families are asked to put it outright from eleven on, and in their own language too', () => {
  const frame = {
    safeTonight: { families: 'Outright.', young: 'Gently.' },
  } as unknown as LetterFrame;
  const [gently, outright] = [wordsByBand[0], wordsByBand.at(-1)].map((words) =>
    wordsOf(words?.families),
  );
  expect(gently).not.toBe(outright);
  for (const { band, families } of wordsByBand) {
    const [from] = band.ages;
    expect([band.id, wordsOf(families)]).toEqual([band.id, from < 11 ? gently : outright]);
    expect(wordsOf(tonightInWords(frame, from))).toBe(from < 11 ? 'Gently.' : 'Outright.');
    const asked = { band, safeTonight: { pupils: [], families } };
    expect(isAskedInLetter(asked)).toBe(from >= 11);
    expect(isAskedInLetter({ band })).toBe(false);
  }
});

test('pupils read the words of their age or the nearest younger one, and never those of an older', () => {
  const commonWords = (id: string) => wordsOf(sharedData.common.get(`safe-tonight-${id}`) ?? []);
  let nearest = '';
  for (const { band, pupils } of wordsByBand) {
    nearest = commonWords(band.id) || nearest;
    expect([band.id, wordsOf(pupils)]).toEqual([band.id, nearest]);
  }
  expect(new Set(wordsByBand.map(({ pupils }) => wordsOf(pupils))).size).toBeGreaterThan(1);
});

test('adults of a school are told where any age is, in the words for its oldest', () => {
  const version = (band: (typeof wordsByBand)[number]['band'], isAsked: boolean) =>
    ({
      band,
      risks: [{ id: 'scams-malware' }],
      alert: {},
      ...(isAsked ? { safeTonight: { pupils: [], families: [] } } : {}),
    }) as unknown as BandVersion;
  const all = (isAsked: boolean) => sharedData.bands.map((band) => version(band, isAsked));
  expect(safeTonightForAdults(sharedData, all(false))).toBeNull();
  expect(wordsOf(safeTonightForAdults(sharedData, all(true))?.families)).toBe(
    wordsOf(wordsByBand.at(-1)?.families),
  );
});

test.each([
  ['grooming', true],
  ['image-sharing', true],
  ['viral-challenges', false],
  ['ai-companions', false],
  ['online-bullying', false],
])('the rule on nude images stands where a lesson may be about them: %s', (id, isThere) => {
  const versions = sharedData.bands.map(
    (band) => ({ band, risks: [{ id }], alert: lesson.alert }) as unknown as BandVersion,
  );
  expect(needsImageRule(sharedData, versions)).toBe(isThere);
});

test.each([
  ['stranger-contact', true],
  ['online-bullying', false],
])('staff are told of words on grooming where it is about contact: %s', (id, isThere) => {
  const versions = [{ risks: [{ id }] }] as unknown as BandVersion[];
  const of = { alert: { ...lesson.alert, facts: [] } } as unknown as typeof lesson;
  const words = wordsOf(wordsToUse(sharedData, of, versions));
  expect(/grooming/.test(words)).toBe(isThere);
  expect(words).toMatch(/telling is brave/);
});

test('staff report a threat over a picture, and leave nobody alone who is low', () => {
  const [band] = sharedData.bands.slice(-1);
  const staff = (risk: string) => {
    const version = {
      ...{ band, risks: [{ id: risk }], alert: lesson.alert },
      safeTonight: { pupils: [], families: [] },
    };
    return wordsOf(safeTonightForAdults(sharedData, [version as unknown as BandVersion])?.staff);
  };
  const section = (id: string) => wordsOf(nationSection(sharedData, id));
  expect(staff('sexual-extortion')).toBe(section('safe-tonight-staff'));
  expect(staff('scams-malware')).toBe(section('safe-tonight-staff-low'));
  expect(section('safe-tonight-staff')).not.toBe(section('safe-tonight-staff-low'));
});
