/** What is narrowed to some bands is in theirs and in no other, wherever it stands. */
import { expect, test } from 'vitest';
import { prepareFixture } from '../prepare-fixture.ts';

const PLACES = {
  'on a slide': 'Wren shows her kite on a live video. A new flyer asks where she flies it.',
  'in a note': '**Do:** Count each corner and write it down.',
  'on a sheet': '<Sorting of="piles"/>',
  'in a letter': '- Who would you tell?\n- How can I help?\n\n</Openers>',
};

/** Everything that the fixture’s band holds, with a sentence for some bands beside this text. */
async function bandWith(text: string, bands: string): Promise<string> {
  const only = `${text}\n\n<Only bands="${bands}">\n\nThe heron stood still.\n\n</Only>`;
  const { lessons } = await prepareFixture({ lesson: [[text, only]] });
  return JSON.stringify(lessons[0]?.versions[0]);
}

test.each(Object.entries(PLACES))('%s', async (_, text) => {
  expect(await bandWith(text, 'lks2')).toContain('The heron stood still.');
  expect(await bandWith(text, 'uks2 lks2')).toContain('The heron stood still.');
  expect(await bandWith(text, 'uks2')).not.toContain('The heron stood still.');
});
