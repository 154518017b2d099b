/** What stands in a list of what not to do is quoted with what forbids it, or not at all. */
import { expect, test } from 'vitest';
import { asForbidden } from '#draft/quote/as-forbidden.ts';

test.each([
  [
    'fire a lot of questions at them. Ask once.',
    '[Do not] fire a lot of questions at them. Ask once.',
  ],
  ['Comment on their weight', '[Do not] comment on their weight'],
])('“%s” asks for the opposite alone', (text, says) => expect(asForbidden(text)).toBe(says));

test.each([
  'Don’t reply to them.',
  'If they write again, do not answer.',
  'Phones in bedrooms',
  'Promising to keep a secret.',
  'They did nothing wrong.',
])('“%s” stays as it is', (text) => expect(asForbidden(text)).toBe(text));
