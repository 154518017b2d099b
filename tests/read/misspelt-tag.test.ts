/** A tag with a misspelt name is told where it is opened, though a parser stops only where it is closed. */
import { expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { parseMdx } from '#read/parse-mdx.ts';

function faultsOf(text: string): Problem[] {
  const faults: Problem[] = [];
  expect(parseMdx({ path: 'a.mdx', text }, (problem) => faults.push(problem))).toBeNull();
  return faults;
}

test('closed under its right name, it is told with that name', () => {
  const [fault, ...more] = faultsOf('<Slide>\n\n<Nodes>\n\nSay it.\n\n</Notes>\n\n</Slide>\n');
  expect(more).toEqual([]);
  expect(fault?.place.line).toBe(3);
  expect(fault?.reason).toContain('<Nodes>');
  expect(fault?.note).toContain('Line 7');
  expect(fault?.note).toContain('Did you mean <Notes>?');
});

test('where two components are crossed, the parser’s own words are told where it stopped', () => {
  const [fault] = faultsOf('<Slide>\n\n<Notes>\n\nSay it.\n\n</Slide>\n');
  expect(fault?.place.line).toBe(7);
  expect(fault?.reason).toContain('closing tag');
});
