import { expect, test } from 'vitest';
import { letterParts } from '#render/letters/letter-parts.ts';
import { writeLetterText } from '#render/letters/write-letter-text.ts';
import { sampleVersion } from './sample-letter.ts';

const plain = writeLetterText(letterParts(sampleVersion()));

test('lines are at most 72 letters long, but for an address', () => {
  const long = plain.split('\n').filter((line) => line.length > 72);
  expect(long.every((line) => line.includes('https://'))).toBe(true);
});

test('it holds what the HTML holds', () => {
  for (const part of [
    'Dear parents and carers,',
    '24 November 2026',
    'Headteacher',
    '• Childline: 0800 1111 or childline.org.uk',
    '1. Stay calm',
    'Return slip',
    'Draft: not for sending yet',
  ])
    expect(plain).toContain(part);
});

test('it has no marks of Markdown or HTML', () => {
  expect(plain).not.toMatch(/\*\*|^#|<\/?[a-z]|\]\(|&[a-z]+;/m);
});

test('a letter without a slip ends with its card', () => {
  const version = sampleVersion();
  const without = writeLetterText(
    letterParts({
      ...version,
      letter: { ...version.letter, card: { ...version.letter.card, slip: null } },
    }),
  );
  expect(without).not.toContain('Return slip');
  expect(without.trimEnd().endsWith('01632 960123')).toBe(true);
});
