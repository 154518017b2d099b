/** One rule on the fixture's band, with a change of what it looks at: faster than a lesson that is read anew. */
import { forPupils } from '#adapt/for-pupils.ts';
import type { CheckContext, VersionRule } from '#check/check-context.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData, lessons } = await prepareFixture();
const [prepared] = lessons;
const [first] = prepared?.versions ?? [];
if (!sharedData || !prepared || !first) throw new Error('The fixture cannot be read');

/** The fixture as the rules see it; its pupils' version is made of what is changed. */
export const fixture: Pick<CheckContext, 'lesson' | 'sharedData' | 'version'> = {
  sharedData,
  lesson: prepared.lesson,
  version: first.version,
};

/** What a rule finds in the fixture with this change: its rules and reasons, a line each. */
export function reasonsFor(
  rule: VersionRule,
  change: Partial<Pick<CheckContext, 'lesson' | 'sharedData' | 'version'>> = {},
): string {
  const problems: Problem[] = [];
  const seen = { ...fixture, ...change };
  rule({
    ...seen,
    pupils: forPupils(seen.version),
    today: '2026-11-24',
    report: (problem) => problems.push(problem),
  });
  return problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join('\n');
}
