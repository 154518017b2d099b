/** A list that is set in one line is read by its items; a sentence and a row that says something else stay whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFixture } from '#scripts/learn/read-fixture.ts';

const dir = mkdtempSync(join(tmpdir(), 'in-line-'));
afterAll(() => rmSync(dir, { recursive: true }));

async function read(part: string, format: string) {
  const path = join(dir, `alert.${format}`);
  writeFileSync(
    path,
    `Evening chats for families\n\nIssued by Quayside Primary School, 4 May 2027\n\nPupils of ours use an app called Tumblekin. Strangers message children on it.\n\n${part}\n\nHelp\n\nChildline 0800 1111\n`,
  );
  const { reading } = await readFixture(path);
  if (!reading) throw new Error('There is no reading');
  return reading;
}

const SIGNS = ['late nights', 'new gifts', 'a second phone'];

describe.each(['md', 'txt'])('in .%s', (format) => {
  test.each([
    'Red flags: late nights | new gifts | a second phone',
    '**Red flags:** late nights | new gifts | a second phone.',
    '**Red flags** – late nights · new gifts · a second phone',
    'Red flags | late nights | new gifts | a second phone',
    'Red flags\n\nlate nights | new gifts | a second phone',
    'RED FLAGS\n\nlate nights · new gifts · a second phone',
    'Red flags: late nights / new gifts / a second phone',
    'Red flags: late nights; new gifts; a second phone.',
    'Red flags\n\n- late nights; new gifts; and a second phone',
    'Red flags\n\n- late nights | new gifts\n- a second phone',
    'Red flags: late nights | new gifts | a second phone. None of these alone is proof.',
    'Red flags: late nights | new gifts |\na second phone',
  ])('%j holds three signs', async (part) => {
    const { redFlags } = await read(part, format);
    expect(redFlags.map(({ text }) => text)).toEqual(SIGNS);
  });

  test('each sign has its own line', async () => {
    const { redFlags } = await read('Red flags: late nights | new gifts |\na second phone', format);
    expect(redFlags.map(({ line }) => line)).toEqual([7, 7, 8]);
  });

  test('what not to do, and what to do, are parted likewise', async () => {
    const { advice } = await read(
      'Please do – ask what it is for · turn off payments · keep the messages\n\nPlease do not – laugh at it · take the phone away · post about it',
      format,
    );
    expect(advice.map(({ text, not }) => [not ?? false, text])).toEqual([
      [false, 'ask what it is for'],
      [false, 'turn off payments'],
      [false, 'keep the messages'],
      [true, 'laugh at it'],
      [true, 'take the phone away'],
      [true, 'post about it'],
    ]);
  });

  test('orders with stops between them are parted, also where one says whom to tell', async () => {
    const { advice } = await read(
      'What to do: ask who the voice is; save the notes; tell the safeguarding lead',
      format,
    );
    expect(advice.map(({ text }) => text)).toEqual([
      'ask who the voice is',
      'save the notes',
      'tell the safeguarding lead',
    ]);
  });

  test.each([
    'going quiet; that is how one mother knew',
    'new trainers, and/or a second phone',
    'a child who is told: “Ring me; don’t tell your mum; be quick”',
    'late nights | Monday to Friday: ask them to leave it downstairs | by the stairs',
  ])('%j is one item', async (item) => {
    const { redFlags } = await read(`Red flags\n\n- ${item}\n- tears at bedtime`, format);
    expect(redFlags.map(({ text }) => text)).toEqual([item, 'tears at bedtime']);
  });
});

test('a row of a table that says what a sign may mean, and what to do, is one item', async () => {
  const { redFlags } = await read(
    'Red flags\n\nlate nights | they may be messaging | ask gently\nnew gifts | somebody may have sent them | keep the parcel',
    'txt',
  );
  expect(redFlags.map(({ text }) => text)).toEqual([
    'late nights | they may be messaging | ask gently',
    'new gifts | somebody may have sent them | keep the parcel',
  ]);
});

test('a head that names who sends it, and a row of links, are no lists', async () => {
  const { redFlags, advice, publisher } = await read(
    'Quayside Primary School | Online safety | Issue 4',
    'md',
  );
  expect([redFlags, advice, publisher]).toEqual([[], [], 'Quayside Primary School']);
});
