import { expect, test } from 'vitest';
import type { BandVersion } from '#model/band-version.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import { hiddenNotes } from '#verify/hidden-notes.ts';

const place = { file: 'lesson.mdx', line: 1, column: 1, endLine: 1, endColumn: 1 };
const card = (name: string, alt: string) => ({
  picture: { name: 'house', alt, place },
  text: [{ type: 'text', value: name }],
});
const handouts = [
  {
    title: 'Just about me',
    cards: [
      card('My name', 'A badge'),
      card('My home', 'A house'),
      card('My nursery', 'A nursery'),
      card('My birthday', 'A cake'),
    ],
  },
];
const pupils = { slides: [], handouts, defaultHandouts: [], place } as unknown as PupilVersion;
const version = {
  slides: [{ notes: 'Say that Papa comes back after lunch, and that the snail can wait for him.' }],
  handouts,
  defaultHandouts: [],
  plan: { words: 'about me: my name, my home, my nursery, my birthday' },
  place,
} as unknown as BandVersion;

test('words of cards that stand one after the other are the pupils’ own, whatever their pictures are called', () => {
  expect(hiddenNotes(version, pupils)(['My name My home My nursery My birthday'])).toEqual([]);
});

test('eight words of a note are found, in any text', () => {
  const found = hiddenNotes(
    version,
    pupils,
  )(['Just about me', 'papa comes back after lunch, and that the snail']);
  expect(found.map(({ words }) => words)).toEqual(['papa comes back after lunch and that the']);
});

test('seven words of a longer note are nobody’s secret, at its end neither', () => {
  expect(hiddenNotes(version, pupils)(['that the snail can wait for him'])).toEqual([]);
});

test('words of two texts are no run', () => {
  expect(
    hiddenNotes(version, pupils)(['papa comes back after', 'lunch and that the snail']),
  ).toEqual([]);
});

test('words of the plan are found as those of a note are', () => {
  const plan = { aim: 'Ask the quiet ones first and wait a while for them.' };
  const found = hiddenNotes({ ...version, plan } as unknown as BandVersion, pupils);
  expect(found(['ask the quiet ones first and wait a while'])).toHaveLength(1);
});

test('a run that begins as a pupil’s text ends is found where it goes on as none of theirs begins', () => {
  const plan = { aim: 'My birthday is when nobody may say what is wished.' };
  const found = hiddenNotes({ ...version, plan } as unknown as BandVersion, pupils);
  expect(found(['my birthday is when nobody may say what'])).toHaveLength(1);
});

test('a text for adults that is shorter than that is told by the whole of it', () => {
  const plan = { aim: 'Kites are kept in cupboards.' };
  const found = hiddenNotes({ ...version, plan } as unknown as BandVersion, pupils);
  expect(found(['All kites are kept in cupboards here'])).toHaveLength(1);
});

test('words that one text of the pupils’ ends with and another begins with are theirs', () => {
  const plan = { aim: 'Now write: A nursery my birthday just about me.' };
  const title = 'My birthday just about me';
  const both = { ...pupils, handouts: [...handouts, { title }] } as unknown as PupilVersion;
  const found = hiddenNotes({ ...version, plan } as unknown as BandVersion, both);
  expect(found(['A nursery my birthday just about me'])).toEqual([]);
});
