/** A class's drafts as a person finds them: files that can be told apart, or one mailbox. */
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { readClass } from '#class-list/read-class.ts';
import { ClassLetters, recipientsOf } from '#render/letters/browser/letter-desk.ts';
import { mailBox } from '#render/letters/browser/mail-box.ts';
import { sampleVersion } from '../sample-letter.ts';
import { deskFaces } from './desk-faces.ts';

const HEAD =
  'Pupil first name,Pupil surname,Class,Parent salutation,Parent email,Salutation 2,Email 2';
const post = (...rows: string[]) => recipientsOf(readClass([HEAD, ...rows].join('\n')).families);

test('a file says the row, whom it is about, and which carer', () => {
  const both = post('Zoë,O’Brien,7B,Mr O’Brien,z@example.org,Ms Day,d@example.org');
  expect(both.map(({ stem }) => stem)).toEqual(['002 Zoë O’Brien 7B', '002-2 Zoë O’Brien 7B']);
});

test('two of one name are two files, and rows stand in their order', () => {
  const stems = post(
    ...Array.from({ length: 12 }, () => 'Sam,Moss,7B,Mr Moss,s@example.org').slice(0, 1),
    'Sam,Moss,7C,Mr Moss,s@example.org',
  ).map(({ stem }) => stem);
  expect(stems).toEqual(['002 Sam Moss 7B', '003 Sam Moss 7C']);
  expect([...stems].sort()).toEqual(stems);
});

test('a name leads out of no folder, hides no ending and turns no reading direction', () => {
  for (const name of [
    '../../etc',
    'a\\b',
    'CON:',
    'x.exe',
    'a\u202egpj',
    '"<|>*?',
    'x'.repeat(200),
  ]) {
    const [{ stem } = { stem: '' }] = post(
      `"${name.replaceAll('"', '""')}",Moss,7B,Mr Moss,s@example.org`,
    );
    expect(stem).toMatch(/^002 [^\\/:*?"<>|.\p{C}]{1,60}$/u);
  }
});

test('a mailbox holds each draft whole, to its family alone', async () => {
  const letters = new ClassLetters(
    { ...sampleVersion(), translations: [], letter: { ...sampleVersion().letter, id: 'before' } },
    post(
      'Zoë,Łukasz,7B,Ms Łukasz,z@example.org,,',
      'Sam,Moss,7B,Mr Moss,,,',
      'Ada,Fry,7B,Dr Fry,a@example.org,,',
    ),
    deskFaces(),
    'A letter',
  );
  const counts: number[] = [];
  const box = new TextDecoder().decode(letters.box((count) => counts.push(count)));
  expect(counts).toEqual([1, 2, 3]);
  const messages = box.split(/^From - .*\n/m).slice(1);
  expect(messages).toHaveLength(2);
  const read = await Promise.all(messages.map((message) => PostalMime.parse(message)));
  expect(read.map(({ to }) => to?.map(({ address }) => address))).toEqual([
    ['z@example.org'],
    ['a@example.org'],
  ]);
  expect(read[1]?.text).toContain('Dear Dr Fry');
  expect(read[1]?.text).not.toContain('Łukasz');
  for (const message of messages) expect(message).toMatch(/^X-Unsent: 1\nTo: /);
});

test('a line of a letter that looks like the next letter’s first one begins none', () => {
  const draft = new TextEncoder().encode(
    'To: a@example.org\r\n\r\nFrom here on\r\n>From there\r\n',
  );
  const box = new TextDecoder().decode(mailBox([draft, draft]));
  expect(box.match(/^From /gm)).toHaveLength(2);
  expect(box).toContain('\n>From here on\n>>From there\n');
});
