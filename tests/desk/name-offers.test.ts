/** Words of an alert that the desk offers as names which the reading missed. */
import { describe, expect, test } from 'vitest';
import { alertBlocks } from '#desk/reading/alert-blocks.ts';
import { nameOffers, subjectOffers } from '#desk/reading/name-offers.ts';

describe('a sentence offers as names', () => {
  test.each([
    ['what has a capital inside it', 'Pupils speak of Lanternbox at break.', ['Lanternbox']],
    ['words with capitals, side by side', 'Pack Day FC is a free card game.', ['Pack Day FC']],
    ['what is spelt oddly where it begins', 'PipChat is new.', ['PipChat']],
    ['no word that only begins it', 'Players open packs. Adults pay.', []],
    ['no days, months, school years or letters', 'On Monday 3 November Year 9 and DSLs met.', []],
    ['no article before one', 'A Lanternbox room is open.', ['Lanternbox']],
  ])('%s', (_, text, offers) => expect(nameOffers(text, [])).toEqual(offers));

  test('nothing that is known: names, helpers, the publisher', () =>
    expect(
      nameOffers('Tell Childline, or Netwise Schools, about Embers.', [
        ...['Childline', 'Netwise Schools', 'Embers'],
      ]),
    ).toEqual([]));
});

test('what an alert is about stands in its title and again in its text', () => {
  const statements = ['Lanternbox: what families ask', 'It is Lanternbox that pupils use.'].map(
    (text, index) => ({ text, line: index + 1, uses: ['unused'] }),
  );
  const blocks = alertBlocks({ statements, own: [] });
  expect(subjectOffers('Lanternbox: what families ask', blocks, [])).toEqual(['Lanternbox']);
});
