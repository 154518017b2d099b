/** What a teacher says of an answer does not stand by another that took its place. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { withoutAnswer } from '#compose/check-slides.ts';
import { labelled } from '#compose/nodes.ts';

const remaining = (note: string, at: number) =>
  withoutAnswer(labelled('Do:', note), at)
    .map((node) => textContent(node))
    .join('');

test.each([
  [
    'Fingers. Ask those who chose the second for their reason. (It is fair.) Vote again.',
    'Do: Fingers. Vote again.',
  ],
  ['Hear from those who chose the second: it is half right. Vote again.', 'Do: Vote again.'],
  ['Knock once for the first, twice for the second. Vote again.', null],
  ['Fingers. Ask those who chose the first for their reason. Vote again.', null],
])('with another second answer, “%s”', (note, left) =>
  expect(remaining(note, 2)).toBe(left ?? `Do: ${note}`),
);
