/** A name that our own texts use as a word, and sentences as they are compared. */
import { expect, test } from 'vitest';
import { ambiguousInMachineText, ordinaryForms, strictNames } from '#check/ordinary-names.ts';
import { plainSentence, sentenceHash, sentencesIn } from '#check/sentences.ts';
import { textPlaces } from '#check/text-places.ts';
import type { Alert } from '#model/alert/alert.ts';

const names = (name: string, ...variants: string[]) =>
  [{ name, variants, role: 'subject' }] as unknown as Alert['names'];
const words = new Set(['kite', 'club', 'information', 'inform']);
const ordinary = (...all: string[]) => [
  ...ordinaryForms(names(all[0] ?? '', ...all.slice(1)), words),
];

test.each([
  ['a word of ours', ['Kite'], ['kite']],
  ['two of them', ['Kite Club'], ['kite club']],
  ['one of them and another', ['Kite Zone'], []],
  ['its other forms each by itself', ['Zonk', 'KITE'], ['kite']],
  ['part of a word from six letters on', ['Format'], ['format']],
  ['part of one that is shorter', ['Infor'], []],
  ['two words within ours', ['format inform'], []],
  ['signs alone', ['!!!'], []],
  ['no word of ours', ['Blobchat'], []],
])('%s', (_, name, forms) => expect(ordinary(...name)).toEqual(forms));

test('in machine text each form is asked for by itself, and an ordinary one only as a name', () => {
  const strict = strictNames(names('Blobchat', 'Kite'));
  expect(strict).toEqual([{ name: 'Blobchat', variants: ['Kite'], ambiguous: false }]);
  expect(ambiguousInMachineText(strict, new Set(['kite']))).toEqual([
    { name: 'Blobchat', variants: [], ambiguous: false },
    { name: 'Kite', variants: [], ambiguous: true },
  ]);
});

test('sentences are told with where they begin, line by line', () => {
  expect(sentencesIn('Fly it. Land it.\n\nGo home.')).toEqual([
    { sentence: 'Fly it. ', at: 0 },
    { sentence: 'Land it.', at: 8 },
    { sentence: 'Go home.', at: 18 },
  ]);
});

test('two that differ in marks and capitals are one', () => {
  expect(plainSentence('Wren’s KITE — flies!')).toBe('wrens kite flies');
  expect(sentenceHash('Fly it!')).toBe(sentenceHash('“fly it”'));
  expect(sentenceHash('Fly it!')).toMatch(/^[0-9a-f]{16}$/);
  expect(sentenceHash('Fly it!')).not.toBe(sentenceHash('Fly on!'));
});

test('every text of a value is listed with the field and the place that it stands in', () => {
  const at = (line: number) => ({ file: 'a.mdx', line, column: 1, endLine: line, endColumn: 1 });
  const value = {
    kind: 'kite',
    nothing: null,
    count: 3,
    title: 'Title',
    empty: ' ',
    inner: {
      place: at(7),
      notes: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Say ' },
            { type: 'strong', children: [{ type: 'text', value: 'it.' }] },
          ],
        },
      ],
    },
    picture: [
      { type: 'image', url: 'kite', alt: 'A kite' },
      { type: 'text', value: ' ' },
    ],
    link: [{ type: 'link', url: 'https://a.example', children: [{ type: 'text', value: 'here' }] }],
    code: [{ type: 'code', value: 'x' }],
    list: [
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'One' }] }],
          },
        ],
      },
    ],
  };
  expect(textPlaces(value, at(1)).map((at) => [at.field, at.text, at.place.line])).toEqual([
    ['title', 'Title', 1],
    ['notes', 'Say it.', 7],
    ['alt', 'A kite', 1],
    ['name', 'kite', 1],
    ['link', 'here', 1],
    ['link', 'https://a.example', 1],
    ['code', 'x', 1],
    ['list', 'One', 1],
  ]);
});
