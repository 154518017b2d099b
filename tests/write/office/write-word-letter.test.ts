import { expect, test } from 'vitest';
import { blankNode } from '#model/letters.ts';
import { readableColour } from '#model/readable-colour.ts';
import { writeWordLetter } from '#write/office/write-word-letter.ts';
import { KS3 } from '../paper/paper.ts';
import { text, versionOf } from '../paper/sheet-of-parts.ts';
import { office } from './office.ts';
import { elements, openWord, textOf, valuesOf } from './open-word.ts';

const version = versionOf(KS3, []);
const { letter } = version;
const reader = {
  salutation: 'Mx =Ó‘Brien & Sons',
  address: ['1 High Street', 'Larkfield'],
  pupil: { name: '<b>Ana</b> Ng', class: '7Q' },
};
const word = openWord(await writeWordLetter(version, letter, office, reader));

test('a letter is set in styles: letterhead, headings and a help card on a page of its own', () => {
  const styled = elements(word.body, 'w:p').map((one) => [
    valuesOf(one, 'w:pStyle', 'w:val')[0],
    textOf(one),
  ]);
  expect(styled).toContainEqual(['Letterhead', version.school.name]);
  expect(styled).toContainEqual(['Heading1', letter.subject]);
  expect(styled).toContainEqual(['Heading1', 'Help card']);
  expect(styled).toContainEqual(['CardHeading', 'Return slip']);
  const card = elements(word.body, 'w:p').find((one) => textOf(one) === 'Help card');
  expect(card).toContain('<w:pageBreakBefore/>');
});

test('it is to one family, whatever their name holds', () => {
  const said = word.paragraphs.join('\n');
  expect(said).toContain('Dear Mx =Ó‘Brien & Sons,');
  expect(said).toContain('For the family of <b>Ana</b> Ng · 7Q');
  expect(said).toContain('1 High Street Larkfield');
});

test('a talk card takes the place of the slip, and blanks are marked', async () => {
  const later = {
    ...letter,
    front: [{ type: 'paragraph' as const, children: [blankNode('Say it here')] }],
    card: { ...letter.card, slip: null, talk: text('Tell a grown-up.') },
  };
  const { body, paragraphs } = openWord(await writeWordLetter(version, later, office));
  expect(paragraphs).toContain('Tell a grown-up.');
  expect(paragraphs).not.toContain('Return slip');
  const run = elements(body, 'w:r').find((one) => textOf(one) === '[Say it here]') ?? '';
  expect(valuesOf(run, 'w:highlight', 'w:val')).toEqual(['yellow']);
});

test('a colour too pale to read is made darker, and any other is left alone', () => {
  expect(readableColour('#1d4f91')).toBe('#1d4f91');
  expect(readableColour('#ffe066')).not.toBe('#ffe066');
  expect(readableColour('#ffffff')).toBe('#767676');
});
