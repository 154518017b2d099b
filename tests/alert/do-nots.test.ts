/** What an alert asks not to do is read wherever it stands, and what only comes of something is no advice. */
import { expect, test } from 'vitest';
import { readInPaper } from '#scripts/learn/read-fixture.ts';

async function advisedIn(part: string) {
  const reading = await readInPaper(part);
  return (reading?.advice ?? []).map(({ text, not }) => `${not ? 'not' : 'do'}: ${text}`);
}

test.each([
  [
    'Should I take it off her?\n\nDon’t hide it in front of her on the first night. For some it is like a goodbye. Don’t laugh at it. Instead:\n• Ask to be shown it.\n• Agree on hours.',
    ['not: Don’t hide it in front of her on the first night.', 'not: Don’t laugh at it.'],
  ],
])('%j', async (part, expected) =>
  expect(await advisedIn(part)).toEqual(expect.arrayContaining(expected)),
);

test('what to do at once, and whom to ring, is advice beside a route', async () => {
  const text = 'If your child is missing, ring 999 at once and tell the police about the dare.';
  expect(await advisedIn(`What you can do:\n\n${text}`)).toContain(`do: ${text}`);
  const only = 'If you are worried, ring Childline on 0800 1111.';
  expect(await advisedIn(`What you can do:\n\n${only}`)).not.toContain(`do: ${only}`);
});
