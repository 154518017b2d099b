/** What is narrowed to some bands is in theirs and in no other, wherever it stands. */
import { expect, test } from 'vitest';
import { adaptLesson } from '#adapt/adapt-lesson.ts';
import { fixture } from '../check/rule-on.ts';
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

test.each([
  ['for this nation', '<Only nations="england">', '</Only>', true],
  ['for it among others', '<Only nations="wales england">', '</Only>', true],
  ['for another nation', '<Only nations="scotland">', '</Only>', false],
  [
    'for another band, within what is for this one',
    '<Only bands="lks2">\n\n<Only bands="uks2">',
    '</Only>\n\n</Only>',
    false,
  ],
  [
    'for this band, within what is for this nation',
    '<Only nations="england">\n\n<Only bands="lks2">',
    '</Only>\n\n</Only>',
    true,
  ],
])('a sentence %s', async (_, opens, closes, stands) => {
  const text = PLACES['on a slide'];
  const [made] = await prepareVariants([
    { lesson: [[text, `${text}\n\n${opens}\n\nThe heron stood still.\n\n${closes}`]] },
  ]);
  const held = JSON.stringify(made?.lessons[0]?.versions[0]?.version.slides);
  expect(held.includes('The heron stood still.')).toBe(stands);
});

test('a band that a lesson is not written for has no version of it, and none asks what its risks do not', async () => {
  const { lesson, sharedData, version } = fixture;
  const options = { hasPicture: () => true, report: () => {} };
  const made = sharedData.bands.map((band) => adaptLesson(lesson, band, sharedData, options));
  expect(made.map((version) => version?.band.id ?? null)).toEqual(
    sharedData.bands.map(({ id }) => (id === version.band.id ? id : null)),
  );
  expect(version).not.toHaveProperty('safeTonight');
});
