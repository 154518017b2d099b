/** A letter that may name the platform names it once; one that may not, never. */
import { expect, test } from 'vitest';
import { checkLetter } from '#check/check-letter.ts';
import type { Letter } from '#model/paper/letter.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData, lessons } = await prepareFixture();
const [prepared] = lessons;
const [made] = prepared?.versions ?? [];
if (!sharedData || !prepared || !made) throw new Error('The fixture cannot be read');

const paragraph = (value: string): Letter['front'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** What is said of the names in a letter with these sentences beside its own. */
function namesIn(said: string[], namesPlatform: boolean): string[] {
  const { version } = made as NonNullable<typeof made>;
  const letter = {
    ...version.letter,
    namesPlatform,
    front: [...version.letter.front, ...said.map(paragraph)],
  };
  const found: string[] = [];
  const { lesson } = prepared as NonNullable<typeof prepared>;
  const families = {
    because: 'They ask.',
    role: 'Designated Safeguarding Lead',
    date: '2026-11-24',
  };
  const naming = namesPlatform ? { families } : {};
  checkLetter({
    lesson: { ...lesson, alert: { ...lesson.alert, naming } },
    sharedData: sharedData as NonNullable<typeof sharedData>,
    version: { ...version, letter },
    pupils: (made as NonNullable<typeof made>).pupils,
    today: '2026-11-24',
    report: ({ ruleId, reason }) => ruleId === 'letter-names-once' && found.push(reason),
  });
  return found;
}

test('once is right where it may be named', () => {
  expect(namesIn(['The app is Blobchat.'], true)).toEqual([]);
});

test.each([
  ['in another paragraph', ['The app is Blobchat.', 'Blobchat is new.']],
  ['in the same spelling trick', ['The app is Blobchat.', 'Look for Bl0bchat.']],
  ['under its other name', ['The app is Blobchat.', 'Some say Blob Chat.']],
])('a second time is not: %s', (_, said) => {
  expect(namesIn(said, true)).toEqual([expect.stringMatching(/^Unexpected second/)]);
});

test('never where it may not', () => {
  expect(namesIn(['The app is Blobchat.'], false)).toEqual([
    expect.stringMatching(/^Unexpected name “blobchat”/i),
  ]);
});
