/** A school gets kits for the ages that it teaches. */
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { prepareFixture } from '../prepare-fixture.ts';

/** The fixture, which is written for Years 3 and 4, at a school that teaches these ages. */
const taughtAt = (ages: readonly string[]) =>
  prepareFixture({
    sharedData: {
      'school.yaml': [['specimen: true', `${stringify({ taught: ages })}specimen: true`]],
    },
  });

test('an age that a school does not teach is not made', async () => {
  const { lessons, problems } = await taughtAt(['ks3', 'ks4']);
  expect(problems).toEqual([]);
  expect(lessons[0]?.versions).toEqual([]);
});

test('an age that it teaches is', async () => {
  const { lessons } = await taughtAt(['lks2', 'ks4']);
  expect(lessons[0]?.versions.map(({ version }) => version.band.id)).toEqual(['lks2']);
});

test('an age that there is not is told, with what may have been meant', async () => {
  const { problems } = await taughtAt(['lks22']);
  expect(problems).toEqual([
    expect.objectContaining({
      ruleId: 'id-known',
      reason: expect.stringContaining('age “lks22” under taught'),
      note: expect.stringContaining('Did you mean lks2?'),
    }),
  ]);
});
