import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '#diagnostics/problem.ts';
import { readYaml } from '#read/read-yaml.ts';

const Kite = z.strictObject({
  name: z.string(),
  tails: z.array(z.strictObject({ length: z.number() })),
});
const read = (text: string, firstLine = 1) => {
  const problems: Problem[] = [];
  const value = readYaml(
    { path: 'kite.yaml', text },
    Kite,
    (problem) => problems.push(problem),
    firstLine,
  );
  return { value, problems };
};

test('a good file is read', () => {
  expect(read('name: Red\ntails:\n  - length: 3\n')).toEqual({
    value: { name: 'Red', tails: [{ length: 3 }] },
    problems: [],
  });
});

test('a problem points at the value', () => {
  const { value, problems } = read('name: Red\ntails:\n  - length: long\n');
  expect(value).toBeNull();
  expect(problems).toMatchObject([
    { ruleId: 'yaml-valid', place: { file: 'kite.yaml', line: 3, column: 13 } },
  ]);
});

test('a missing key points at its parent', () => {
  expect(read('name: Red\ntails:\n  - {}\n').problems).toMatchObject([
    { place: { line: 3, column: 5 } },
  ]);
});

test('front matter counts from its own line', () => {
  expect(read('name: 3\ntails: []\n', 2).problems).toMatchObject([
    { place: { line: 2, column: 7 } },
  ]);
});

test('broken YAML is reported where it breaks', () => {
  expect(read('name: "Red\ntails: []\n').problems[0]).toMatchObject({ ruleId: 'yaml-valid' });
});

test('aliases cannot grow without end', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nname: Red\ntails: [*c,*c,*c]\n`;
  const { value, problems } = read(bomb);
  expect(value).toBeNull();
  expect(problems[0]?.reason).toContain('aliases');
});

test('a key of the prototype is a key like any other, and not one of ours', () => {
  const { value, problems } = read('name: Red\ntails: []\n__proto__: { polluted: yes }\n');
  expect(value).toBeNull();
  expect(problems).toHaveLength(1);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
