/** What a build of a part makes, and what it leaves as it stands. */
import { describe, expect, test } from 'vitest';
import { type BuildRequest, planBuild } from '#scripts/plan-build.ts';

const NOW = {
  program: 'p',
  sharedData: 'h',
  date: '2026-11-24',
  all: false,
  kits: false,
  isPublic: false,
};
const SLUGS = ['ants', 'bees', 'cats'];
/** Ants for two bands and bees for one stand, and a lesson whose folder is gone. */
const existing = (then: Partial<typeof NOW> = {}, isAsBuilt = true) =>
  ({
    isAsBuilt,
    record: {
      basis: { ...NOW, ...then },
      lessons: [
        { slug: 'ants', bands: [{ id: 'ks1' }, { id: 'ks3' }] },
        { slug: 'bees', bands: [{ id: 'ks3' }] },
        { slug: 'gone', bands: [{ id: 'ks1' }] },
      ],
    },
  }) as never;

/** All that a plan says, spelt out for three lessons and two bands. */
function planned(asked: BuildRequest, there: ReturnType<typeof existing> | null = existing()) {
  const plan = planBuild(asked, there, NOW, SLUGS);
  const pairs = SLUGS.filter(plan.reads).flatMap((slug) =>
    ['ks1', 'ks3'].filter((band) => plan.wants(slug, band)).map((band) => [slug, band] as const),
  );
  return {
    made: pairs.filter(([slug, band]) => plan.makes(slug, band)).map((pair) => pair.join(' ')),
    stays: pairs.filter(([slug, band]) => !plan.makes(slug, band)).map((pair) => pair.join(' ')),
    keeps: plan.keeps,
    again: plan.again,
  };
}

const EVERYTHING = ['ants ks1', 'ants ks3', 'bees ks1', 'bees ks3', 'cats ks1', 'cats ks3'];

describe('a build of everything', () => {
  test.each([
    ['into nothing', null],
    ['into what is of today', existing()],
    ['into what is of another day', existing({ date: '2026-11-01' })],
  ])('%s makes everything, and keeps nothing', (_, there) => {
    expect(planned({}, there)).toEqual({ made: EVERYTHING, stays: [], keeps: [], again: null });
  });
});

describe('a build of a part', () => {
  test('into nothing makes that part', () => {
    expect(planned({ lesson: 'ants', band: 'ks3' }, null)).toEqual({
      made: ['ants ks3'],
      stays: [],
      keeps: [],
      again: null,
    });
  });

  test('one band of all lessons: their other bands stay', () => {
    expect(planned({ band: 'ks3' })).toEqual({
      made: ['ants ks3', 'bees ks3', 'cats ks3'],
      stays: ['ants ks1'],
      keeps: [],
      again: null,
    });
  });

  test('one lesson: the others stay, but for one whose folder is gone', () => {
    expect(planned({ lesson: 'bees' })).toEqual({
      made: ['bees ks1', 'bees ks3'],
      stays: [],
      keeps: ['ants'],
      again: null,
    });
  });

  test('one band of one lesson: its other bands stay, and so do the other lessons', () => {
    expect(planned({ lesson: 'ants', band: 'ks3' })).toEqual({
      made: ['ants ks3'],
      stays: ['ants ks1'],
      keeps: ['bees'],
      again: null,
    });
  });

  test('one lesson: another whose approval was withdrawn is judged again, and the rest stay', () => {
    const plan = planBuild({ lesson: 'cats' }, existing(), NOW, SLUGS, new Set(['ants']));
    expect([plan.keeps, plan.reads('ants'), plan.reads('bees')]).toEqual([['bees'], true, false]);
    expect(plan.wants('ants', 'ks1')).toBe(true);
  });

  test.each([
    ['another day', existing({ date: '2026-11-23' }), 'is of 2026-11-23'],
    ['other details of the school', existing({ sharedData: 'other' }), /details of the school/],
    ['another version of the program', existing({ program: 'other' }), /version of the program/],
    ['a build for everybody to see', existing({ isPublic: true }), 'was built with --public'],
    ['a build of everything', existing({ all: true }), 'was built with --all'],
    ['a build with kits', existing({ kits: true }), 'was built with --kits'],
    ['a hand that changed it', existing({}, false), 'is not as it was built'],
  ])('into what is of %s makes that again too, and says so', (_, there, why) => {
    const plan = planned({ lesson: 'ants', band: 'ks3' }, there);
    expect(plan).toMatchObject({
      made: ['ants ks1', 'ants ks3', 'bees ks3'],
      stays: [],
      keeps: [],
    });
    expect(plan.again).toMatch(why);
  });

  test('a lesson that is not taught, and has a report alone, is made again with the others', () => {
    const there = {
      isAsBuilt: true,
      record: { basis: { ...NOW, date: '2026-11-01' }, lessons: [{ slug: 'bees', bands: [] }] },
    };
    const plan = planBuild({ lesson: 'ants' }, there as never, NOW, SLUGS);
    expect([plan.keeps, plan.reads('bees'), plan.again]).toEqual([[], true, 'is of 2026-11-01']);
  });

  test('nothing is said where all that stands is asked for', () => {
    const there = {
      isAsBuilt: true,
      record: {
        basis: { ...NOW, date: '2026-11-01' },
        lessons: [{ slug: 'ants', bands: [{ id: 'ks3' }] }],
      },
    };
    expect(planned({ band: 'ks3' }, there as never).again).toBeNull();
  });
});
