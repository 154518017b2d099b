/** A build that goes on leaves out the lesson that has a fault, and no other. */
import { describe, expect, test } from 'vitest';
import { type Problem, startOf } from '#diagnostics/problem.ts';
import { errorsIn, ownErrors } from '#scripts/left-out.ts';

const problem = (file: string, severity: Problem['severity'] = 'error'): Problem => ({
  ...{ ruleId: 'yaml-valid', place: startOf(file), reason: 'Unexpected text', note: '' },
  ...(severity && { severity }),
});

describe('a fault', () => {
  test('in a lesson’s own files leaves out that lesson, and says what it is', () => {
    const { leftOut, shared } = ownErrors(
      [problem('lessons/ants/lesson.mdx'), problem('lessons/ants/letters/cy.mdx')],
      'lessons',
      ['ants', 'ants-again'],
    );
    expect(leftOut).toEqual({
      ants: [
        'lessons/ants/lesson.mdx, line 1: Unexpected text.',
        'lessons/ants/letters/cy.mdx, line 1: Unexpected text.',
      ],
    });
    expect(shared).toEqual([]);
  });

  test('in the folder itself is the lesson’s own, too', () => {
    expect(ownErrors([problem('lessons/ants')], 'lessons', ['ants']).leftOut).toHaveProperty(
      'ants',
    );
  });

  test.each(['lessons/bands.yaml', 'lessons/ants.yaml', 'other/ants/lesson.mdx'])(
    'in %s is everybody’s, and stops the build',
    (file) => {
      const { leftOut, shared } = ownErrors([problem(file)], 'lessons', ['ants']);
      expect([leftOut, shared.length]).toEqual([{}, 1]);
    },
  );

  test('that is a warning leaves out nothing', () => {
    const found = ownErrors([problem('lessons/ants/lesson.mdx', 'warning')], 'lessons', ['ants']);
    expect(found).toEqual({ leftOut: {}, shared: [] });
  });

  test('in a product leaves out the lesson that it is of', () => {
    const built = (slug: string, ...problems: Problem[]) => ({
      slug,
      problems,
    });
    const leftOut = errorsIn([
      built('ants', problem('lessons/ants/lesson.mdx', 'warning')),
      built('bees', problem('lessons/bees/lesson.mdx')),
    ]);
    expect(Object.keys(leftOut)).toEqual(['bees']);
  });
});
