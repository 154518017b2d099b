/** Words that the youngest may not know are shown to the author, in one line, and stop nothing. */
import { expect, test } from 'vitest';
import { severityOf } from '#diagnostics/rules.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const YOUNG = [
  [
    'handoutWords: 120\n    showUnknownWords: false',
    'handoutWords: 120\n    showUnknownWords: true',
  ],
] as const;
const STORY = 'Wren shows her kite on a live video. A new flyer asks where she flies it.';

async function unknownIn(story: string, bands: typeof YOUNG | [] = YOUNG): Promise<string[]> {
  const { problems } = await prepareFixture({
    lesson: [[STORY, story]],
    sharedData: { 'bands.yaml': bands },
  });
  return problems
    .filter(({ ruleId }) => ruleId === 'words-known')
    .map(({ reason }) => reason.replace(/^.*may not know: |, expected.*$/g, ''));
}

// “Flyer” is the fixture’s own, in a title.
test('words that are in no list of theirs are named in one line', async () => {
  expect(
    await unknownIn('Wren applies for an encrypted account. A strange algorithm asks.'),
  ).toEqual(['flyer, applies, encrypted, account, algorithm']);
});

test('words of their age, names, and forms of a word they know are not', async () => {
  expect(
    await unknownIn('Wren hopped with Zebedee. She’s happiest in muddy puddles, trying!'),
  ).toEqual(['flyer']);
});

test('older bands are not asked', async () => {
  expect(await unknownIn('Wren applies for an encrypted account.', [])).toEqual([]);
});

test('nothing is stopped by it', () => {
  expect(severityOf('words-known')).toBe('warning');
});
