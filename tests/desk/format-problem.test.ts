/** What stopped a kit, as the desk says it. */
import { expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { formatProblems } from '#scripts/desk/kit/format-problem.ts';

const found = (where: string, product?: string): Problem => ({
  ruleId: 'no-platform-name',
  place: { file: 'lessons/x/lesson.mdx', line: 28, column: 1, endLine: 28, endColumn: 2 },
  reason: `Unexpected name “corley” in ${where}, expected none`,
  note: 'A name goes round.',
  ...(product ? { product } : {}),
});

test('a fault of many products is said once, with how many', () =>
  expect(
    formatProblems([found('<p>', 'a.html'), found('the text of word/document.xml', 'a.docx')]),
  ).toEqual(['Name “corley” in 2 products, expected none. A name goes round.']));

test('one of the lesson is said with its line', () =>
  expect(formatProblems([found('the text of ks3'), found('<p>', 'a.html')])).toEqual([
    'Name “corley” in the text of ks3, expected none. (lesson.mdx, line 28) A name goes round.',
    'Name “corley” in <p>, expected none. (lesson.mdx, line 28) A name goes round.',
  ]));
