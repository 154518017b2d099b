import { expect, test } from 'vitest';
import { WordSet } from '#alert/names/find-words.ts';
import { spellingsIn } from '#alert/names/name-spellings.ts';

const spelt = (text: string, key: string) => spellingsIn(text, [key]).get(key);

test('a name is found in any spelling, as words of their own', () => {
  const text =
    'Snugglet Hub, snugglet-hub, SNUGGLETHUB and snugglet.hub; s-n-u-g-g-l-e-t hub; snugglethub.com';
  expect(spelt(text, 'snugglethub')?.words).toEqual([
    'Snugglet Hub',
    'snugglet-hub',
    'SNUGGLETHUB',
    'snugglet.hub',
    's-n-u-g-g-l-e-t hub',
    'snugglethub.com',
  ]);
});

test.each(['snugglethubs', 'asnugglethub', 'snugglet  hub', 'snugglet, hub', 'snugglet'])(
  'but not in “%s”',
  (text) => {
    expect(spelt(text, 'snugglethub')).toBeUndefined();
  },
);

test('a handle is found with what is joined to it', () => {
  expect(spelt('Ask @snugglet_hub or #SnuggletHub_uk99.', 'snugglethub')).toEqual({
    words: ['#SnuggletHub'],
    handles: ['#SnuggletHub_uk99'],
  });
});

test('letters that a text counts twice move nothing', () => {
  expect(spelt('😀 𝒳 Snap Chat 😀', 'snapchat')?.words).toEqual(['Snap Chat']);
});

test('each name has its own spellings, one within another too', () => {
  const found = spellingsIn('Snap and Snap Chat', ['snap', 'snapchat']);
  expect(found.get('snap')?.words).toEqual(['Snap', 'Snap']);
  expect(found.get('snapchat')?.words).toEqual(['Snap Chat']);
});

test('many words are found where each stands first', () => {
  expect(new WordSet(['an', 'and', 'banana', 'kite']).firstIn('a banana and an apple')).toEqual(
    new Map([
      ['banana', 2],
      ['an', 3],
      ['and', 9],
    ]),
  );
});
