/** An alert's sentence goes without the names in it, and still says what it said. */
import { expect, test } from 'vitest';
import { withoutNames } from '#draft/quote/without-names.ts';

const CORNER = [{ name: 'Corner', variants: ['Corner Plus'], role: 'subject' as const }];

test.each([
  ['Corner is free.', 'The service is free.'],
  ['Open your Corner app.', 'Open your app.'],
  ['Corner Plus costs £6 a week.', 'The paid version of the service costs £6 a week.'],
])('“%s” says “%s”', (text, says) =>
  expect(withoutNames(text, CORNER as Parameters<typeof withoutNames>[1])).toEqual({
    says,
    isWhole: true,
  }),
);
