/** Rows with one bar, and lines without marks under a heading that opens a list, in plain text. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const PAPER = `Millbrook Safeguarding Partnership
Issued: 4 May 2027

Name | Zinglet
Type | Video chat app
Stated age | 18, typed in

What happens
Strangers ask children on it for pictures, and nobody checks how old anyone says that they are when they join the app
Gifts float up the screen
Copies are kept by those who watch

Dangers at a glance
Strangers present | Yes
Cash out | Yes, over £20
Reporting | In the app, slow

Look out for
A bedroom door that is locked each evening
New lights, or a tidy half of a room.
Upset after deleting the app

Do
Phones downstairs after tea
Ask to be shown who can write to them.
Note the account names before anything is deleted
Pictures online | Report Remove or the IWF
Immediate danger | 999

Not to do
No assemblies that name it
`;

const blocks = blocksFromLines(textLines(PAPER));
const reading =
  knowledge && readAlertText({ file: 'a.txt', blocks, about: {} }, knowledge, () => {});
const texts = (some: readonly { text: string }[] = []) => some.map(({ text }) => text);

test('a row of a label and a value is one cell, and no heading, title or sign', () => {
  expect(blocks.filter(({ kind }) => kind === 'cell').map(({ text }) => text)).toEqual([
    'Name: Zinglet',
    'Type: Video chat app',
    'Stated age: 18, typed in',
    'Strangers present: Yes',
    'Cash out: Yes, over £20',
    'Reporting: In the app, slow',
    'Pictures online: Report Remove or the IWF',
    'Immediate danger: 999',
  ]);
  expect(reading?.title ?? '').not.toContain('Stated age');
});

test('what stands under “Look out for”, “Do” and “Not to do” is an item, whether it ends or not', () => {
  expect(texts(reading?.redFlags)).toEqual([
    'A bedroom door that is locked each evening',
    'New lights, or a tidy half of a room.',
    'Upset after deleting the app',
  ]);
  expect(texts(reading?.advice)).toEqual([
    'Phones downstairs after tea',
    'Ask to be shown who can write to them.',
    'Note the account names before anything is deleted',
    'Pictures online: Report Remove or the IWF',
    'Immediate danger: 999',
    'No assemblies that name it',
  ]);
  expect(reading?.advice.at(-1)?.not).toBe(true);
});

test('a menu, two dates and a row of its own are no table', () => {
  const kinds = (text: string) => blocksFromLines(textLines(text)).map(({ kind }) => kind);
  expect(kinds('News | Your area | Report\nHome | About | Contact us')).not.toContain('cell');
  expect(kinds('Ref 12 | 24 November 2026\nChecked | 25 November 2026')).not.toContain('cell');
  expect(kinds('Strangers | be careful. They write.')).not.toContain('cell');
});
