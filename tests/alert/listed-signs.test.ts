/** Signs are found where they are told in prose, and what a sentence lists besides is none. */
import { describe, expect, test } from 'vitest';
import { listedSigns } from '#alert/sentences/listed-signs.ts';
import { readInPaper } from '#scripts/learn/read-fixture.ts';

const signsIn = async (part: string): Promise<string[]> =>
  (await readInPaper(part))?.redFlags.map(({ text }) => text) ?? [];

const SIGNS = ['late nights', 'hiding the phone', 'asking for money'];

describe('three signs stand in', () => {
  test.each([
    'If it is on your child’s mind (late nights, hiding the phone, asking for money), ring us.',
    'Speak to us if you see any of these – late nights, hiding the phone, or asking for money.',
    'Some things to be curious about: late nights, hiding the phone, or asking for money.',
    'How will I know?\nlate nights, hiding the phone, or asking for money.',
  ])('%j', async (part) => expect(await signsIn(part)).toEqual(SIGNS));
});

test('signs of a child stand behind what a parent might see', async () =>
  expect(
    await signsIn(
      'Things a parent might see: a child who charges the watch all day, who takes the long way round, or who asks to let in a new friend.',
    ),
  ).toEqual([
    'a child who charges the watch all day',
    'who takes the long way round',
    'who asks to let in a new friend',
  ]));

describe('three signs stand in a sentence that says who is to look for them:', () => {
  test.each([
    'Parents are asked to look out for late nights, hiding the phone, or asking for money.',
    'The trust urges families to be alert to late nights, hiding the phone and asking for money.',
    'Warning signs can be late nights, hiding the phone and asking for money.',
  ])('%j', async (part) => expect(await signsIn(part)).toEqual(SIGNS));
});

test('the sentence that lists them is accounted for by them', async () => {
  const list = 'Signs to look out for: late nights, hiding the phone, asking for money.';
  const statements = (await readInPaper(list))?.statements ?? [];
  const uses = statements
    .filter(({ text }) => text.includes('late nights'))
    .flatMap((statement) => statement.uses);
  expect(uses).toContain('sign');
  expect(uses).not.toContain('unused');
});

describe('a sentence is a sign as a whole:', () => {
  test.each([
    'If yours is in tears on Sundays, or will not be photographed, Mr Orme would like to know.',
  ])('%j', async (part) => expect(await signsIn(part)).toEqual([part.split('\n').at(-1)]));
});

test.each([
  'Opening a pack is exciting, new cards come every day, and friends watch.',
  'Change the settings (turn off location, hide the friends list, lock the profile).',
  'The app has levels: hiding, seeking, chasing.',
  'If a child has collapsed or is not breathing normally, dial 999.',
])('no sign is listed in %j', async (part) => {
  expect(listedSigns(part)).toEqual([]);
  expect(await signsIn(part)).toEqual([]);
});

test('signs end where the paper says whom to ask', async () =>
  expect(await signsIn('Signs of harm\n\nHiding the phone.')).toEqual(['Hiding the phone.']));
