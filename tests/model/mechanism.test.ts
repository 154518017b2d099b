/** What pupils and families of an age hear of how something works. */
import { expect, test } from 'vitest';
import { canLead, forFamiliesOf, forPupilsOf, type Mechanism } from '#model/mechanism.ts';

const words = (works: string, from?: string) => ({ works, ...(from ? { from } : {}) });
const mechanism = (pupils: Record<string, unknown>, adults: Record<string, unknown> = {}) =>
  ({ pupils, adults }) as unknown as Mechanism;
const BANDS = [3, 5, 7, 9, 11, 14, 16].map((from, at) => ({
  id: `band-${from}`,
  ages: [from, [5, 7, 9, 11, 14, 16, 18][at] ?? 0] as [number, number],
}));
const heard = (tried: Mechanism) =>
  BANDS.map((band) => forPupilsOf(tried, band, BANDS)?.works ?? null);

test('pupils hear the words of their own phase', () => {
  const tried = mechanism({
    '3-7': words('a'),
    '7-11': words('b'),
    '11-14': words('c'),
    '14-18': words('d'),
  });
  expect(heard(tried)).toEqual(['a', 'a', 'b', 'b', 'c', 'd', 'd']);
});

test('and none that begin with an older band, or are for none of them', () => {
  const tried = mechanism({
    '3-7': null,
    '7-11': words('b', 'band-9'),
    '11-14': words('c'),
    '14-18': words('d', 'band-16'),
  });
  expect(heard(tried)).toEqual([null, null, null, 'b', 'c', null, 'd']);
});

test('families of pupils from eleven on may be told more', () => {
  const wordsFor = (adults: Record<string, string>) =>
    BANDS.map((band) => forFamiliesOf(mechanism({}, adults), band));
  const [a, b] = ['It pays.', 'It pays and is paid.'];
  expect(wordsFor({ letter: a, older: b })).toEqual([a, a, a, a, b, b, b]);
  expect(wordsFor({ letter: a })).toEqual([a, a, a, a, a, a, a]);
});

test('what only makes another worse never leads', () => {
  expect((['scheme', 'condition', 'push'] as const).map((kind) => canLead({ kind }))).toEqual([
    true,
    false,
    false,
  ]);
});
