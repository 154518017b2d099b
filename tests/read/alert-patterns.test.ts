/** What alerts tell of has a name that stories share; a name that is spelt otherwise is told where it stands. */
import { expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { readModules } from '#read/read-modules.ts';
import { moduleSources } from '#scripts/samples/shared-data.ts';

const story = moduleSources.stories?.find(({ path }) => path.endsWith('/uks2.yaml')) as {
  path: string;
  text: string;
};
const PATTERNS = 'copied-kite: "\\\\bkites?\\\\b"\n';

function read(like: string, patterns = PATTERNS) {
  const problems: Problem[] = [];
  const text = story.text.replace(
    /^( {2}trick-uks2-jun:\n[\s\S]*?\n) {4}shows:/m,
    `$1    like: ${like}\n    shows:`,
  );
  const stories = readModules(
    {
      templates: null,
      risks: [],
      stories: [{ path: story.path, text }],
      patterns: {
        path: 'lessons/alert-patterns.yaml',
        text: `${moduleSources.patterns?.text}\n${patterns}`,
      },
    },
    (problem) => problems.push(problem),
    new Set(),
  ).stories.get('uks2');
  return { problems, like: stories?.tellings['trick-uks2-jun']?.like, text };
}

test('a name stands for its pattern, beside patterns of the story’s own', () => {
  const { problems, like } = read('[copied-kite, "\\\\bcodes?\\\\b"]');
  expect(problems).toEqual([]);
  expect(like).toEqual(['\\bkites?\\b', '\\bcodes?\\b']);
});

test('a name that nothing has is told with its line, and what was meant', () => {
  const { problems, text } = read('[copied-kit]');
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['id-known']);
  expect(problems[0]?.note).toContain('Did you mean copied-kite?');
  expect(text.split('\n')[(problems[0]?.place.line ?? 0) - 1]).toContain('copied-kit]');
});

test('what is no regular expression is refused in its own file', () => {
  const { problems } = read('[]', 'broken-kite: "(kite"\n');
  expect(problems.some(({ place }) => place.file === 'lessons/alert-patterns.yaml')).toBe(true);
});

test('of a list any pattern is enough; of `all` each stands somewhere, of `none` none', () => {
  const { problems, like } = read(
    '[any-kite, some-kite]',
    `any-kite: ['kites?', 'strings?']
some-kite: { all: [[kite, string], sky], none: [rain] }
`,
  );
  expect(problems).toEqual([]);
  const [any = '', some = ''] = (like ?? []).map((pattern) => new RegExp(pattern, 'iu'));
  const matches = (pattern: RegExp | string, text: string) => new RegExp(pattern, 'iu').test(text);
  expect(['A kite', 'Two strings', 'A boat'].map((text) => matches(any, text))).toEqual([
    ...[true, true, false],
  ]);
  const texts = ['A string\nin the sky', 'A kite', 'The sky', 'A kite in the sky, and rain'];
  expect(texts.map((text) => matches(some, text))).toEqual([true, false, false, false]);
});
