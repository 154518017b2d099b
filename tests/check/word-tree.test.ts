/** Words of a list in one walk: of two that are alike the first counts, and either may go on. */
import { describe, expect, test } from 'vitest';
import { termParts } from '#check/term-parts.ts';
import { wordSearchTree } from '#check/word-tree.ts';

const findIn = (terms: readonly string[], isPlain: boolean) => {
  const all = terms.map((term) => ({ term: termParts(term), of: term }));
  const find = wordSearchTree(all, isPlain);
  return (text: string) => find(text).map(({ of, from, to }) => [of, text.slice(from, to)]);
};
const search = (...terms: string[]) => findIn(terms, false);

describe('a beginning and the word itself in one list', () => {
  test.each([
    ['the beginning first', ['kite*', 'kite']],
    ['the word first', ['kite', 'kite*']],
  ])('find both: %s', (_, terms) => {
    const find = search(...terms);
    expect(find('a kite')).toEqual([[terms[0], 'kite']]);
    expect(find('kites, kiteless')).toEqual([
      [terms[0], 'kites'],
      [terms[0], 'kiteless'],
    ]);
  });
});

test('a whole word is not found where it goes on', () => {
  expect(search('kite')('kiteless')).toEqual([]);
});

test('the longest at a place counts, and none within another', () => {
  expect(search('red', 'red kite', 'kite')('a red kite flies')).toEqual([['red kite', 'red kite']]);
});

describe('in code and drawings', () => {
  const inCode = findIn(['red kite', 'kite*'], true);

  test('words and phrases are found as they are written', () => {
    expect(inCode('a red kite, two kites')).toEqual([
      ['red kite', 'red kite'],
      ['kite*', 'kites'],
    ]);
  });

  test.each(['k-i-t-e', 'k1te', 'k i t e'])('signs and digits are no letters: “%s”', (text) => {
    expect(inCode(text)).toEqual([]);
    expect(search('kite*')(text)).not.toEqual([]);
  });
});
