/** Straight quotes, dashes and dots as printers set them, wherever in a paragraph they stand. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMdx } from '#read/parse-mdx.ts';
import { typeset } from '#read/typography.ts';

const set = (text: string) => {
  const root = parseMdx({ path: 'a.mdx', text }, (problem) => {
    throw new Error(problem.reason);
  });
  if (!root) throw new Error('not read');
  return root;
};

test.each([
  ['"Hello," said Zaki.', '“Hello,” said Zaki.'],
  ['She said "*stop*, now".', 'She said “stop, now”.'],
  ['**Say:** "It\'s Zaki\'s."', 'Say: “It’s Zaki’s.”'],
  ["'Come,' it said. 'Now.'", '‘Come,’ it said. ‘Now.’'],
  ['Wait -- no --- stop...', 'Wait – no — stop…'],
  ['Type `"x"` and "go".', 'Type "x" and “go”.'],
])('%s', (typed, printed) => {
  expect(textContent(set(typed))).toBe(printed);
});

test('a quotation that one paragraph leaves open does not close in the next', () => {
  expect(textContent(set('"One.\n\n"Two."'))).toBe('“One.“Two.”');
});

test('what is read out of attributes is set too', () => {
  const [slide] = set('<Slide title="Mia\'s map"/>').children;
  expect(JSON.stringify(slide)).toContain('Mia’s map');
});

test('texts of a data file are set, however deep', () => {
  expect(typeset({ a: ['"x"', 3, { b: "it's" }] })).toEqual({ a: ['“x”', 3, { b: 'it’s' }] });
});
