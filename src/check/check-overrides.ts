import { type Problem, type Report, startOf } from '#diagnostics/problem.ts';
import { RULES, type RuleId, severityOf } from '#diagnostics/rules.ts';
import type { Lesson } from '#model/lesson/lesson.ts';

const isRule = (id: string): id is RuleId => Object.hasOwn(RULES, id);

/**
 * Applies a person's overrides: a warning may be accepted with a role, a date and a reason. An override of an error, or
 * of an unknown rule, is itself reported as an error.
 * @returns The problems that still stand.
 */
export function withoutAccepted(
  lesson: Lesson,
  problems: readonly Problem[],
  report: Report,
): Problem[] {
  const accepted = new Set<string>();
  for (const { rule } of lesson.meta.accepted)
    if (isRule(rule) && severityOf(rule) === 'warning') accepted.add(rule);
    else
      report({
        ruleId: 'override-allowed',
        place: startOf(lesson.file),
        reason: `Unexpected accepted “${rule}”, expected the id of a warning`,
        note: isRule(rule)
          ? 'This rule keeps children safe: nobody can set it aside in a file. Mend what it found.'
          : 'Ids of rules stand at the end of each message, and in the kit room under “What is checked”.',
      });
  return problems.filter(({ ruleId }) => !accepted.has(ruleId));
}
