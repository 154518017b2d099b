/** Of a paper in parts families are told the part that it gives them, and nothing else of it. */

import { expect, test } from 'vitest';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { inParts } from '#draft/quote/paper-in-parts.ts';
import { isForStaffAlone } from '#model/alert/alert-reading.ts';
import { mayTellFamilies } from '#model/language/may-share.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { asPaper } from '../alert/read-names.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const paper = (head: string, first: string, second: string, foot = '') => {
  const blocks = asPaper(`Kite rooms: strangers who write to children

Hale Safeguarding Partnership, 6 November 2026

${head}

${first}

A pupil of Orme Road was asked for a picture by a stranger in a kite room. Log any report.

${second}

Strangers write to children in the rooms of a kite app, and ask for a picture.

What you can do

Sit with them when they play.

${foot}`);
  const reading =
    knowledge && readAlertText({ file: 'n.txt', blocks, about: {} }, knowledge, () => {});
  if (!reading) throw new Error('It is not read');
  return { reading, parts: inParts(reading, blocks) };
};
const textOf = (reading: { statements: readonly { text: string }[] } | undefined) =>
  (reading?.statements ?? []).map(({ text }) => text).join('\n');

test.each([
  [
    '',
    'PART A – FOR STAFF ONLY. NOT TO BE SHARED WITH PARENTS.',
    'PART B – may be copied to parents',
  ],
  [
    '',
    'Part A: confidential, for schools only',
    'Part B – text for newsletters (may be copied to parents)',
  ],
  ['', 'Section 1. Not for onward sharing', 'Section 2. For families: you may send it home.'],
  [
    'Part A is for leads only. Please do not forward or quote it. Part B may be copied to parents as it stands.',
    'PART A: FOR LEADS ONLY',
    'PART B: WORDING FOR PARENTS',
  ],
])('%s | %s | %s', (head, first, second) => {
  const { reading, parts } = paper(head, first, second);
  expect(mayTellFamilies(reading.sharing)).toBe(false);
  expect(textOf(parts?.given)).toContain('Strangers write to children');
  expect(textOf(parts?.given)).toContain('Sit with them');
  expect(textOf(parts?.given)).not.toMatch(/Orme|Log any/);
  expect(textOf(parts?.rest)).toMatch(/Orme/);
});

test.each([
  // Nothing is given to families, or all is.
  ['Do not share this bulletin with parents.', 'Part A: what happened', 'Part B: what to do', ''],
  ['', 'Part A: what happened', 'Part B: what helps', ''],
  ['', 'Part A: for staff only', 'Part B: not to be copied to parents', ''],
  // It closes what it stands in.
  [
    '',
    'Part A: for staff only',
    'Part B: may be copied to parents',
    'Not to be shared with parents.',
  ],
])('no part is given to families: %s | %s | %s', (head, first, second, foot) =>
  expect(paper(head, first, second, foot).parts).toBeNull(),
);

test('“Sections 1 to 2 may be used with families”: these are, also where the last heading passes for an item', () => {
  const blocks = asPaper(`Toys that talk

Hale Safeguarding Partnership, 6 November 2026

Sections 1 to 2 may be used with families. Section 3 must not be forwarded.

1. What settings have seen

Strangers write to children through talking toys, and ask for a picture in the end.

2. At home

Keep talking toys in the room where you are, and never in a bed.

3. Practitioners

3.1 The girl at Orme Road has moved for her safety, and nobody is to be told of it.
3.2 Record the make of each toy.`);
  const reading =
    knowledge && readAlertText({ file: 'n.txt', blocks, about: {} }, knowledge, () => {});
  const given = reading ? textOf(inParts(reading, blocks)?.given) : '';
  expect(given).toMatch(/Keep talking toys/);
  expect(given).not.toMatch(/Orme|Record/);
});

test.each([
  'paragraphs 1 to 2 may be passed to parents and carers',
  'sections 1 to 2 may be adapted for families',
])('“%s”: these are told, and the third is not', (leave) => {
  const blocks = asPaper(`HALE CONSTABULARY
Bulletin for schools

Handling: ${leave}. Paragraph 3 is for DSLs and must be taken off first.

1. How it runs
Strangers write to children in the rooms of a kite app, and ask for a picture in the end.

2. What helps
Sit with them when they play, and say first that nobody is in trouble.

3. DSLS ONLY – NOT FOR PARENTS
A pupil of Orme Road was asked for a picture by a stranger in a kite room.`);
  const reading =
    knowledge && readAlertText({ file: 'n.txt', blocks, about: {} }, knowledge, () => {});
  const parts = reading && inParts(reading, blocks);
  expect(textOf(parts?.given)).toMatch(/ask for a picture in the end[\s\S]*Sit with them/);
  expect(textOf(parts?.given)).not.toContain('Orme');
  expect(textOf(parts?.rest)).toContain('Orme');
});

test.each([
  ['=== COPY FROM HERE ===', '=== COPY TO HERE ==='],
  ['--- text for home begins ---', '--- text for home ends ---'],
])('between “%s” and “%s” stands what families are given', (from, to) => {
  const blocks = asPaper(`Betting streams

Nothing above or below the lines goes home. The boy of Orme Road has used a card, so do not discuss him.

${from}

Strangers write to children on streams, and ask for a picture in the end.

Sit with them when they watch.

${to}

Log any report by noon.`);
  const reading =
    knowledge && readAlertText({ file: 'n.txt', blocks, about: {} }, knowledge, () => {});
  const given = reading ? textOf(inParts(reading, blocks)?.given) : '';
  expect(given).toMatch(/Strangers write/);
  expect(given).toMatch(/Sit with them/);
  expect(given).not.toMatch(/Orme|Log any/);
});

test('above “cut off before handing out” too, where nothing there closes it', () => {
  const flyer = (head: string) => {
    const blocks = asPaper(`Don't feed the fight

${head}

Strangers write to children for videos of fights, and ask for a picture in the end.

PROFESSIONALS' SLIP – CUT OFF BEFORE DISPLAY OR HANDING OUT

For leads only. The boy of Orme Road has moved. RESTRICTED: do not share.`);
    const reading =
      knowledge && readAlertText({ file: 'n.txt', blocks, about: {} }, knowledge, () => {});
    return reading ? textOf(inParts(reading, blocks)?.given) : '';
  };
  expect(flyer('A flyer for grown-ups at home')).toMatch(/Strangers write/);
  expect(flyer('A flyer for grown-ups at home')).not.toMatch(/Orme/);
  expect(flyer('Do not share this flyer with parents.')).toBe('');
});

test('what a school would like to say to parents is theirs, and is said by the school', () => {
  const blocks = asPaper(`From: Deputy Head, Hale High School
Subject: FW: kites

Dear leads, a boy of Orme Road owed money. Not for onward publication in this form.

WHAT I'D LIKE TO SAY TO PARENTS (please edit)

Some pupils have been betting on kites with a stranger online.

Please ask your child, calmly, whether they owe anyone.

NOTES, STAFF ONLY, TAKE OUT

The bank is run by a boy in 11 Fell.`);
  const reading =
    knowledge && readAlertText({ file: 'n.txt', blocks, about: {} }, knowledge, () => {});
  const parts = reading && inParts(reading, blocks);
  expect(parts?.isWording).toBe(true);
  expect(textOf(parts?.given)).toMatch(/betting on kites[\s\S]*calmly/);
  expect(textOf(parts?.given)).not.toMatch(/Orme|11 Fell/);
  expect(parts?.given.statements.some(isForStaffAlone)).toBe(false);
  const open = blocks.filter(({ text }) => !text.includes('onward'));
  const read =
    knowledge && readAlertText({ file: 'n.txt', blocks: open, about: {} }, knowledge, () => {});
  expect(read && inParts(read, open), 'where nothing closes the rest').toBeNull();
});

test('a section of its own for practitioners, not for onward circulation, closes itself and not the paper', () => {
  const blocks = blocksFromMarkdown(`# Kite rooms: strangers who write to children

## 1. What happens

Strangers write to children in the rooms of a kite app, and ask for a picture.

## 2. What parents can do

Sit with them when they play.

## 3. PRACTITIONERS ONLY: not for onward circulation

A boy of Orme Road is on bail until May, and his family does not know of it.`);
  const reading =
    knowledge && readAlertText({ file: 'n.md', blocks, about: {} }, knowledge, () => {});
  expect(reading?.sharing).toEqual([]);
  const forFamilies = reading?.statements.filter((statement) => !statement.for);
  expect(textOf({ statements: forFamilies ?? [] })).toMatch(/Strangers write/);
  expect(textOf({ statements: forFamilies ?? [] })).not.toMatch(/Orme/);
  expect(reading?.statements.find(({ text }) => /Orme/.test(text))?.for).toBe('leads');
});
