/** What makes two letters the same one. */
import { describe, expect, test } from 'vitest';
import type { Family } from '#model/paper/family.ts';
import { letterKey, schoolKey } from '#scripts/letters/letter-key.ts';

const ADA: Family = { row: 2, pupilFirst: 'Ada', pupilLast: 'Moss', class: '4B', carers: [] };
type Letter = Parameters<typeof letterKey>[0];
const LETTER: Letter = { lesson: 'live-video', letter: 'before', pupil: ADA, to: 'm@example.org' };
const key = (change: Partial<Letter> = {}) => letterKey({ ...LETTER, ...change });

describe('a letter is another one', () => {
  test.each<[string, Partial<Letter>]>([
    ['for each of two twins', { pupil: { ...ADA, pupilFirst: 'Bo' } }],
    ['for a pupil with another surname', { pupil: { ...ADA, pupilLast: 'Fry' } }],
    ['for each carer', { to: 'f@example.org' }],
    ['after the lesson', { letter: 'after' }],
    ['that follows up', { letter: 'follow-up' }],
    ['of another lesson', { lesson: 'sharing-pictures' }],
  ])('%s', (_, change) => {
    expect(key(change)).not.toBe(key());
  });

  test('where the same letters stand in other cells', () => {
    const first = key({ pupil: { ...ADA, pupilFirst: 'Ada M', pupilLast: 'oss' } });
    expect(first).not.toBe(key({ pupil: { ...ADA, pupilFirst: 'Ada', pupilLast: 'M oss' } }));
    const comma = key({ pupil: { ...ADA, pupilFirst: 'Ada,M', pupilLast: 'oss' } });
    expect(comma).not.toBe(key({ pupil: { ...ADA, pupilFirst: 'Ada', pupilLast: 'M,oss' } }));
  });
});

describe('a letter is the same one', () => {
  const renamed: Family = { ...ADA, class: 'Year 4B' };
  const moved: Family = { ...ADA, row: 30 };
  test.each<[string, Partial<Letter>]>([
    ['in a class that was renamed', { pupil: renamed }],
    ['in another row of the list', { pupil: moved }],
    [
      'with spaces about its parts',
      { pupil: { ...ADA, pupilLast: ' Moss ' }, to: 'm@example.org ' },
    ],
    ['in capitals', { pupil: { ...ADA, pupilFirst: 'ADA' }, to: 'M@Example.org' }],
  ])('%s', (_, change) => {
    expect(key(change)).toBe(key());
  });
});

test('a name is the same one however its letters are put together', () => {
  const named = (pupilFirst: string) => key({ pupil: { ...ADA, pupilFirst } });
  expect(named('Zoe\u0308')).toBe(named('Zo\u00eb'));
});

test('a school is known by the address that its mail comes from', () => {
  expect(schoolKey('Office@school.example')).toBe(schoolKey('office@school.example'));
  expect(schoolKey('office@other.example')).not.toBe(schoolKey('office@school.example'));
});
