import { expect, test } from 'vitest';
import { hangingIndent, plainFlow, plainText, wrap } from '#render/letters/plain-text.ts';
import { flow, text } from './sample-letter.ts';

test('lines break between words, and a long address stays whole', () => {
  const address = `https://example.org/${'a'.repeat(80)}`;
  const lines = wrap(
    `Some words that go on and on until the line is full, then ${address} and more.`,
    40,
  ).split('\n');
  expect(lines).toContain(address);
  expect(lines.filter((line) => line !== address).every((line) => line.length <= 40)).toBe(true);
});

test('a list hangs, and a list in it hangs further', () => {
  expect(plainFlow(flow('- one\n- two\n\n  1. first\n  2. second'))).toBe(
    '• one\n• two\n\n  1. first\n  2. second',
  );
  expect(hangingIndent('1. ', 'word '.repeat(20).trim(), 30).split('\n').slice(1)).toSatisfy(
    (lines: string[]) => lines.every((line) => line.startsWith('   word')),
  );
});

test('steps that go on from others are counted on', () => {
  expect(plainFlow(flow('3. Listen\n4. Tell'))).toBe('3. Listen\n4. Tell');
});

test('no mark of Markdown is left', () => {
  const plain = plainFlow(
    flow('## Title\n\n**Bold** and *soft* and `code`\n\n> said\n\n| A | B |\n| - | - |\n| c | d |'),
  );
  expect(plain).toBe('Title\n\nBold and soft and code\n\n  said\n\n• A: B\n• c: d');
});

test('a link says its address once', () => {
  expect(plainText(text('[the guide](https://example.org/a)'))).toBe(
    'the guide (https://example.org/a)',
  );
  expect(plainText(text('[example.org](https://example.org/)'))).toBe('example.org');
  expect(plainText(text('[us](mailto:us@school.example)'))).toBe('us (us@school.example)');
});

test('a picture is its words', () => {
  expect(plainText(text('![An otter waves](otter)'))).toBe('An otter waves');
});
