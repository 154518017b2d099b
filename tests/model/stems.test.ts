/** What an alert advises itself is not advised again in words of ours. */
import { expect, test } from 'vitest';
import { isSaidIn } from '#model/language/stems.ts';

const OURS = 'Stop answering. Keep the chat and the account, report, then block.';

test('what others say at least half of is said', () => {
  const theirs = ['Do not delete the chat.', 'Block and report the account in the app.'];
  expect(isSaidIn(OURS, theirs)).toBe(true);
  expect(isSaidIn('Don’t pay, and send nothing more.', ['Do not pay. Never send money.'])).toBe(
    true,
  );
  expect(
    isSaidIn('Ask for a password for every payment.', [
      'Set a password for every purchase, and ask who buys.',
    ]),
  ).toBe(true);
});

test('what they say a part of is not', () => {
  expect(isSaidIn(OURS, ['Keep kites out of the bedroom.'])).toBe(false);
  expect(isSaidIn(OURS, [])).toBe(false);
  expect(isSaidIn('Do not.', ['Do not pay.']), 'it says nothing').toBe(false);
});
