import { expect, test } from 'vitest';
import { letterParts } from '#render/letters/letter-parts.ts';
import { writeLetterHtml } from '#render/letters/write-letter-html.ts';
import { writeLetterText } from '#render/letters/write-letter-text.ts';
import { flow, sampleVersion, text } from './sample-letter.ts';

const plain = writeLetterText(letterParts(sampleVersion()));

test('lines are at most 72 letters long, but for an address', () => {
  const long = plain.split('\n').filter((line) => line.length > 72);
  expect(long.every((line) => line.includes('https://'))).toBe(true);
});

test('it holds what the HTML holds', () => {
  for (const part of [
    'Larkfield & St Bride’s School',
    'Dear parents and carers,',
    '24 November 2026',
    'Headteacher',
    '• Childline: 0800 1111 or childline.org.uk',
    'For your child: free, any time, about anything.',
    '• Police: 999',
    'Someone is in danger now.',
    '1. Stay calm',
    'Return slip',
    'Draft: not for sending yet',
  ])
    expect(plain).toContain(part);
});

test.each(['after', 'follow-up'] as const)(
  'the letter “%s” is sent on a day that the school’s file has not: it prints none',
  (id) => {
    const version = sampleVersion();
    const later = letterParts({ ...version, letter: { ...version.letter, id } });
    expect(writeLetterText(later)).not.toContain('24 November 2026');
    expect(writeLetterHtml([later])).not.toMatch(/24 November 2026|class="date"/);
  },
);

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

test('a card to keep has what to talk of, and the letter does not say it twice', () => {
  const { letter } = sampleVersion();
  const card = { ...letter.card, talk: text('Keep this on the fridge.') };
  const printed = writeLetterText(letterParts(sampleVersion({ letter: { card } })));
  // It is torn off: a rule stands above it.
  expect(printed).toMatch(/\n(\S)\1{9,}\n\n[^\n]+\n\nKeep this on the fridge\./);
  expect(printed.split('What do you like most online').length).toBe(2);
  expect(plain.split('What do you like most online').length).toBe(2);
});

test('a letter with a blank is a draft that says so, whoever has approved it', () => {
  const front = flow('We write about **[what happened]**.');
  const open = letterParts(sampleVersion({ draft: [], letter: { front } }));
  expect(open.draft).toEqual([expect.stringContaining('1 blank in [brackets]')]);
  expect(writeLetterText(open)).toContain('Draft: not for sending yet');
  expect(letterParts(sampleVersion({ draft: [] })).draft).toEqual([]);
});
