import { describe, expect, test } from 'vitest';
import { nameFinder } from '#check/find-names.ts';
import { joinNeighbours, uniqueTexts } from '#check/found-text.ts';
import { bytesTexts } from '#verify/bytes-texts.ts';
import { htmlTexts } from '#verify/html-texts.ts';

const find = nameFinder([
  { name: 'Blobchat', variants: ['Blob chat'], ambiguous: false },
  { name: 'Glimmer Room', variants: [], ambiguous: false },
]);
const names = (blocks: string[]) =>
  joinNeighbours(blocks, 'cells').flatMap(({ text }) => find(text).map(({ name }) => name));

describe('a name is found over', () => {
  test.each<[string, string[]]>([
    ['two cells', ['Blob', 'chat']],
    ['cells of a letter each', [...'Blobchat']],
    ['cells with spaced letters', ['B l o b', 'c h a t']],
    ['a line that breaks off', ['They all met on Blob', 'chat before tea.']],
    ['a heading and a paragraph', ['Blob', 'chat is where they met last week.']],
    ['three cells', ['Glim', 'mer', 'Room']],
  ])('%s', (_, blocks) => expect(names(blocks)).toHaveLength(1));

  test('a long paragraph’s end and the next one’s start', () =>
    expect(names([`${'Wren flies a kite. '.repeat(20)}She joins Blob`, 'chat with Bo.'])).toEqual([
      'Blobchat',
    ]));
});

describe('no alarm is raised by', () => {
  test.each<[string, string[]]>([
    ['sentences', ['Wren draws a green blob.', 'Chat with your partner about it.']],
    [
      'a question and an answer',
      ['What is in a blob?', 'Chat about it first, then write it down.'],
    ],
    ['items that are sentences', ['Draw the lights as they glimmer', 'Room for one more is here']],
  ])('%s', (_, blocks) => expect(names(blocks)).toEqual([]));
});

test('cells of a page that is not shown are read too', () => {
  const found = htmlTexts('<table hidden><tr><td>Blob</td><td>chat</td></tr></table>', bytesTexts);
  expect(found.flatMap(({ text }) => find(text)).map(({ name }) => name)).toContain('Blobchat');
});

test('a text is kept once, and one of nothing but spaces not at all', () => {
  const at = (where: string, text: string) => ({ where, text });
  expect(uniqueTexts([at('a', 'Kite'), at('b', ' '), at('c', 'Kite'), at('d', 'Hill')])).toEqual([
    at('a', 'Kite'),
    at('d', 'Hill'),
  ]);
});
