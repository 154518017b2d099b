import { expect, test } from 'vitest';
import { reuseUnchanged } from '#scripts/reuse-unchanged.ts';

const source = (text: string) => ({ path: 'a.yaml', text });

test('files that say the same are those of before', () => {
  const same = reuseUnchanged<{ one: object; more: object[] }>();
  const first = same('lessons', { one: source('a'), more: [source('b')] });
  expect(same('lessons', { one: source('a'), more: [source('b')] })).toBe(first);
  expect(same('elsewhere', { one: source('a'), more: [source('b')] })).not.toBe(first);
});

test.each([
  ['another text', { one: source('c'), more: [source('b')] }],
  ['another text in a list', { one: source('a'), more: [source('c')] }],
  ['one more', { one: source('a'), more: [source('b'), source('c')] }],
  ['another name', { one: { path: 'b.yaml', text: 'a' }, more: [source('b')] }],
  ['none', { more: [source('b')] }],
])('with %s they are others', (_, now) => {
  const same = reuseUnchanged<object>();
  const first = same('lessons', { one: source('a'), more: [source('b')] });
  expect(same('lessons', now)).toBe(now);
  expect(same('lessons', now)).not.toBe(first);
});
