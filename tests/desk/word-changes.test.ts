/** What changed since a lesson was approved: the words, and which papers print them. */
import { expect, test } from 'vitest';
import { wordChanges } from '#desk/approval/word-changes.ts';

const text = (...children: string[]) => JSON.stringify([{ title: 'Kites', children }]);
const changes = (pairs: [string, string, string][]) =>
  wordChanges(
    pairs.map(([product, before, now]) => ({ product, before, now })),
    (products) => products,
  );

test('a room that changed is said once, with every paper that prints it', () =>
  expect(
    changes([
      [
        'Letter',
        text('Go to Ms Okafor, Room 2, any day.'),
        text('Go to Ms Okafor, Room 4, any day.'),
      ],
      ['Slides', text('Room 2,', 'Fly.'), text('Room 4,', 'Fly.')],
    ]),
  ).toEqual([{ before: 'Room 2,', after: 'Room 4,', papers: ['Letter', 'Slides'] }]));

test('words that were added or taken out stand between those beside them', () =>
  expect(changes([['Letter', text('Keep the kite.'), text('Keep away the kite.')]])).toEqual([
    { before: 'Keep the', after: 'Keep away the', papers: ['Letter'] },
  ]));

test('a sentence that is new, or gone, stands alone', () => {
  const [now] = changes([['Letter', text('One.'), text('One.', 'Two.')]]);
  expect(now).toEqual({ before: '', after: 'Two.', papers: ['Letter'] });
  const [gone] = changes([['Letter', text('One.', 'Two.'), text('One.')]]);
  expect(gone).toEqual({ before: 'Two.', after: '', papers: ['Letter'] });
});
