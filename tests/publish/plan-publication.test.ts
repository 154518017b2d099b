/** What is published as it is now, what stays as it was, and what goes. */
import { describe, expect, test } from 'vitest';
import { planPublication } from '#scripts/publish/plan-publication.ts';

/** A library: each lesson with its state, its bands, and whether an approval is written down. */
const library = (
  lessons: Record<string, { state?: string; bands?: number; approval?: boolean }>,
  leftOut: Record<string, string[]> = {},
) =>
  ({
    lessons: Object.entries(lessons).map(([slug, { state = 'final', bands = 1 }]) => ({
      ...{ slug, state, draft: state === 'draft' ? ['It has changed.'] : [] },
      bands: Array.from({ length: bands }, () => ({ id: 'ks3' })),
    })),
    approvals: Object.fromEntries(
      Object.entries(lessons).map(([slug, { approval = true }]) => [slug, approval ? 'sum' : '']),
    ),
    leftOut,
  }) as never;

describe('a lesson', () => {
  test('whose approval holds is published as it is now', () => {
    expect(planPublication(library({ ants: {} }), null)).toEqual({
      ...{ holds: ['ants'], waiting: [], withdrawn: [] },
    });
  });

  test('that nobody ever approved waits, and is not there', () => {
    const built = library({ ants: { state: 'draft', approval: false } });
    expect(planPublication(built, null).waiting).toEqual([
      { slug: 'ants', why: ['It has changed.'], stays: false },
    ]);
  });

  test('that has changed waits, and stays as it was approved last', () => {
    const plan = planPublication(library({ ants: { state: 'draft' } }), library({ ants: {} }));
    expect(plan).toEqual({
      ...{ holds: [], withdrawn: [] },
      waiting: [{ slug: 'ants', why: ['It has changed.'], stays: true }],
    });
  });

  test('that waits stands in the order of its slug, whatever else waits', () => {
    const [bees, ants] = [{ state: 'draft' }, { state: 'draft' }];
    const plan = planPublication(library({ bees, ants }, { cats: ['A fault.'] }), null);
    expect(plan.waiting.map(({ slug }) => slug)).toEqual(['ants', 'bees', 'cats']);
  });

  test('that has changed and was never published stays nowhere', () => {
    const plan = planPublication(library({ ants: { state: 'draft' } }), library({ bees: {} }));
    expect(plan.waiting.map(({ stays }) => stays)).toEqual([false]);
  });

  test('with a fault waits for it to be mended, and stays as it was', () => {
    const built = library({ ants: {}, bees: {} }, { bees: ['bees/lesson.mdx, line 3: …'] });
    const without = {
      ...(built as object),
      lessons: (built as { lessons: [] }).lessons.slice(0, 1),
    };
    const plan = planPublication(without as never, library({ ants: {}, bees: {} }));
    expect(plan.holds).toEqual(['ants']);
    expect(plan.waiting).toEqual([
      { slug: 'bees', why: ['bees/lesson.mdx, line 3: …'], stays: true },
    ]);
  });

  test.each([
    ['whose approval is taken away', { ants: { state: 'draft', approval: false } }, /approval/],
    ['of which nothing is taught any more', { ants: { bands: 0 } }, /nothing is taught/],
    ['whose folder is gone', {}, /no longer in the library/],
  ])('%s is withdrawn', (_, now, why) => {
    const { holds, withdrawn, waiting } = planPublication(library(now), library({ ants: {} }));
    expect(holds).toEqual([]);
    expect(waiting.some(({ stays }) => stays)).toBe(false);
    expect(withdrawn).toEqual([{ slug: 'ants', why: expect.stringMatching(why) }]);
  });
});
