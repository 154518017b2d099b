import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { TranslatedLetter } from '#model/paper/letter.ts';
import { LetterFrame } from '#model/paper/letter-frame.ts';
import { blankNode } from '#model/paper/letters.ts';
import { readableColour } from '#model/text/readable-colour.ts';
import { writeWordLetter } from '#render/docx/write-word-letter.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { KS3 } from '../typst/paper.ts';
import { text, versionOf } from '../typst/sheet-of-parts.ts';
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
  const styled = elements(word.body, 'w:p').map((text) => [
    valuesOf(text, 'w:pStyle', 'w:val')[0],
    textOf(text),
  ]);
  expect(styled).toContainEqual(['Letterhead', version.school.name]);
  expect(styled).toContainEqual(['Heading1', letter.subject]);
  expect(styled).toContainEqual(['Heading1', 'Help card']);
  expect(styled).toContainEqual(['CardHeading', 'Return slip']);
  const card = elements(word.body, 'w:p').find((text) => textOf(text) === 'Help card');
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
  const run = elements(body, 'w:r').find((text) => textOf(text) === '[Say it here]') ?? '';
  expect(valuesOf(run, 'w:highlight', 'w:val')).toEqual(['yellow']);
});

test('a colour too pale to read is made darker, and any other is left alone', () => {
  expect(readableColour('#1d4f91')).toBe('#1d4f91');
  expect(readableColour('#ffe066')).not.toBe('#ffe066');
  expect(readableColour('#ffffff')).toBe('#767676');
});

describe('a letter in a language that runs from right to left', async () => {
  const frame = LetterFrame.parse(parse(readFileSync('lessons/letter-frames/ur.yaml', 'utf8')));
  const locale: TranslatedLetter = {
    ...frame,
    confirmed: false,
    letter: {
      ...letter,
      subject: 'براہ راست ویڈیو',
      front: [
        {
          type: 'paragraph',
          children: [{ type: 'text', value: '18 سال سے کم عمر: 0800 1111 پر۔' }],
        },
      ],
    },
  };
  const { body, paragraphs, parts } = openWord(
    await writeWordLetter(version, letter, office, reader, locale),
  );
  const [urdu, english] = paragraphs
    .reduce<string[][]>(
      (sides, value) => {
        if (value === version.school.name) sides.push([]);
        sides.at(-1)?.push(value);
        return sides;
      },
      [[]],
    )
    .slice(1) as [string[], string[]];

  test('comes first, in the words of its frame, and the English stands on the reverse of each side', () => {
    expect(urdu).toContain('محترم Mx =Ó‘Brien & Sons،');
    expect(urdu).toContain('آپ کا مخلص،');
    expect(english).toContain('Dear Mx =Ó‘Brien & Sons,');
    const cards = paragraphs.filter((paragraph) =>
      ['مدد کا کارڈ', 'Help card'].includes(paragraph),
    );
    expect(cards).toEqual(['مدد کا کارڈ', 'Help card']);
    expect(elements(body, 'w:sectPr')).toHaveLength(4);
    expect(Object.keys(parts).filter((name) => /^word\/footer\d\.xml$/.test(name))).toHaveLength(4);
  });

  test('says on its front that nobody has confirmed it, in both languages', () => {
    expect(paragraphs.slice(0, 2)).toEqual([
      frame.words.draft,
      'Draft translation: nobody has confirmed it yet.',
    ]);
  });

  test('its paragraphs run from right to left, and numbers in them from left to right', () => {
    const paragraph = elements(body, 'w:p').find((text) => textOf(text).startsWith('18 سال')) ?? '';
    expect(paragraph).toContain('<w:bidi/>');
    const runs = elements(paragraph, 'w:r').map((run) => [textOf(run), run.includes('<w:rtl/>')]);
    expect(runs).toEqual([
      ['18', false],
      [' سال سے کم عمر: ', true],
      ['0800 1111', false],
      [' پر۔', true],
    ]);
    expect(valuesOf(paragraph, 'w:lang', 'w:bidi')).toEqual(['ur-PK', 'ur-PK']);
    const line = elements(body, 'w:p').find((text) => textOf(text).startsWith('Dear')) ?? '';
    expect(line).not.toContain('<w:bidi/>');
  });
});

test('a name that is written from right to left is not read into the class after it', async () => {
  const recipient = { ...reader, pupil: { name: 'محمد علی', class: '7Q' } };
  const named = { ...office, paper: { ...office.paper, ...createTypesetter({ names: true }) } };
  const { paragraphs } = openWord(await writeWordLetter(version, letter, named, recipient));
  // The sign that ends the name's direction is not seen.
  expect(paragraphs.join('\n')).toContain('For the family of محمد علی\u200e · 7Q');
});
