import { expect, test } from 'vitest';
import type { Common } from '#model/common.ts';
import { writeWordPlan } from '#render/docx/write-word-plan.ts';
import { KS3 } from '../typst/paper.ts';
import { text, versionOf } from '../typst/sheet-of-parts.ts';
import { office } from './office.ts';
import { elements, openWord, textOf, valuesOf } from './open-word.ts';

const common: Common = {
  disclosure: ['Stop and listen.', 'Promise no secret.', 'Tell the lead at once.'].map(text),
  before: [text('Tell the lead the date.')],
  after: [text('Stay in the room.')],
  imageRule: text('Never look at an image.'),
};

const plan = openWord(await writeWordPlan(versionOf(KS3, []), common, office));

test('a plan holds its parts in the order of the printed one', () => {
  const headings = elements(plan.body, 'w:p')
    .filter((paragraph) => valuesOf(paragraph, 'w:pStyle', 'w:val')[0] === 'Heading1')
    .map(textOf);
  expect(headings).toEqual([
    'Taking this at 8:50?',
    'Before the lesson',
    'Words to teach',
    'The lesson, part by part',
    'If a pupil tells you something',
    'What to look for',
    'To take home',
    'Misconceptions',
    'Hard questions',
    'Adaptations',
    'Where it fits',
    'Help for staff',
    'After the lesson',
    'Sign-off and log',
  ]);
});

test('its words are those of the lesson', () => {
  const said = plan.paragraphs.join('\n');
  for (const words of [
    'KS3 · Years · 7½ minutes · short route 4 minutes',
    '1–2, 4',
    'Say hello.',
    'short 4 min: 5',
    'Stop and listen.',
    'Never look at an image.',
    'Anyone can smile.',
    'I won’t name one.',
    'RSHE, July 2025 (check before you use it): online relationships',
    'Designated Safeguarding Lead:',
  ])
    expect(said).toContain(words);
});

test('its tables of two columns and its timeline have header rows', () => {
  const heads = elements(plan.body, 'w:tr')
    .filter((row) => row.includes('<w:tblHeader/>'))
    .map(textOf);
  expect(heads).toEqual([
    'WordWhat it means',
    'MinPart, slidesWhat you doListen for',
    'They may thinkYou reply',
    'They may askYou can say',
    'ForWhat to do',
  ]);
});

test('it is the school’s', () => {
  expect(plan.properties).toContain('<dc:creator>Fennmoor School</dc:creator>');
  expect(plan.properties).toContain('<dc:title>Plan: Otter rings off, KS3</dc:title>');
});
