/** An alert from another nation than the school's: the lead is told whose law and help the kit prints. */
import { describe, expect, test } from 'vitest';
import { otherNation } from '#adapt/lead-report/other-nation.ts';
import type { Nation } from '#model/audience.ts';
import { sampleAlert } from '#scripts/samples/sample-reading.ts';

const reasonFor = (text: string, nation: Nation = 'england') =>
  otherNation(
    {
      alert: sampleAlert(),
      source: { statements: [{ text, line: 1, uses: ['unused'] }], own: [] },
    },
    { school: { nation } as never },
  );

describe('an alert', () => {
  test.each([
    ['Call 101 for Police Scotland.', 'Scotland', 'scotland'],
    ['S3 pupils at two schools found themselves on it.', 'Scotland', 'scotland'],
    ['Mae Heddlu Gwent yn gofyn i rieni wylio.', 'Wales', 'wales'],
    ['Ring PSNI on the number below.', 'Northern Ireland', 'ni'],
  ] as const)('“%s” speaks from %s', (text, there, nation) => {
    expect(reasonFor(text)).toContain(`It speaks from ${there}`);
    expect(reasonFor(text)).toContain('your school is in England');
    expect(reasonFor(text)).toContain(`Is your school in ${there}? Say so at the desk`);
    expect(reasonFor(text, nation)).toBeNull();
  });

  test('from the Republic is told that there is no kit for it', () =>
    expect(reasonFor('Tell the Gardaí, or see Webwise.')).toContain('There is no kit for it'));

  test.each([
    'Nothing here says where it was written.',
    'Letters went out by first class post to Year 5.',
    'The law in England and Wales is the same.',
    'Services in Scotland, Wales and Northern Ireland can help.',
    'Police Scotland and PSNI have both heard of it.',
  ])('“%s” speaks from nowhere in particular', (text) => expect(reasonFor(text)).toBeNull());
});
