/** Nobody of a story is called as a child of the alert is without its lead being asked. */
import { expect, test } from 'vitest';
import { namesakesOf } from '#draft/choose/namesakes.ts';

const CAST = [
  { id: 'callum', bands: ['ks4'], name: 'Callum' },
  { id: 'grace', bands: ['ks4'], name: 'Grace' },
  { id: 'pebble', bands: ['eyfs'], name: 'Pebble' },
];
const namesIn = (text: string, renamed = {}) =>
  namesakesOf(
    { statements: [{ text, line: 7, uses: ['unused'] }] },
    CAST,
    new Set(['ks4']),
    renamed,
    (word) => word === 'grace',
  ).map(({ name }) => name);

test.each([
  'Callum, 14, was walking home.',
  'They took Callum’s phone.',
  '"We miss Callum," said his friend.',
])('“%s”', (text) => expect(namesIn(text)).toEqual(['Callum']));

test('a word of the language is a name within a sentence alone', () => {
  expect(namesIn('Grace is what one needs.')).toEqual([]);
  expect(namesIn('They wrote to Grace at night.')).toEqual(['Grace']);
});

test.each(['Callumstown is near.', 'A callum.', 'Pebble was asked for a picture.'])(
  'nobody whom a class hears of in “%s”',
  (text) => expect(namesIn(text)).toEqual([]),
);

test('a character who has another name already is no namesake', () => {
  expect(namesIn('Callum, 14, was walking home.', { callum: 'Rory' })).toEqual([]);
  expect(namesIn('Rory, 14, was walking home.', { callum: 'Rory' })).toEqual(['Rory']);
});
