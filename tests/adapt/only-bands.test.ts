/** What is narrowed to some bands is in theirs and in no other, wherever it stands. */
import { expect, test } from 'vitest';
import { prepareVariants, type Variant } from '../prepare-fixture.ts';

const PLACES = {
  'on a slide': 'Wren shows her kite on a live video. A new flyer asks where she flies it.',
  'in a note': '**Do:** Count each corner and write it down.',
  'on a sheet': '<Sorting of="piles"/>',
  'in a letter': '- Who would you tell?\n- How can I help?\n\n</Openers>',
};

/** The fixture's change with a sentence for some bands beside this text. */
const onlyIn = (bands: string, text: string): Variant => ({
  lesson: [[text, `${text}\n\n<Only bands="${bands}">\n\nThe heron stood still.\n\n</Only>`]],
});

test.each(Object.entries(PLACES))('%s', async (_, text) => {
  const made = await prepareVariants(
    ['lks2', 'uks2 lks2', 'uks2'].map((bands) => onlyIn(bands, text)),
  );
  // All that the fixture's band, lks2, holds.
  const held = made.map(({ lessons }) => JSON.stringify(lessons[0]?.versions[0]));
  expect(held.map((all) => all.includes('The heron stood still.'))).toEqual([true, true, false]);
});
