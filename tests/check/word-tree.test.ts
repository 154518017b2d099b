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

describe('words of a phrase', () => {
  test.each([
    ['red kite', 'red kite'],
    ['red kite', 'red-kite'],
    ['red kite', 'red - kite'],
    ['self-harm', 'selfharm'],
    ['self-harm', 'self harm'],
  ])('“%s” is found in “%s”', (term, text) => {
    expect(search(term)(text)).toEqual([[term, text]]);
  });

  test.each([
    ['run together', 'redkite'],
    ['far apart', 'red -- kite'],
    ['with a word between them', 'red a kite'],
    ['in two sentences', 'It is red. Kite day!'.toLowerCase()],
  ])('are none %s', (_, text) => {
    expect(search('red kite')(text)).toEqual([]);
  });
});

describe('a word is found in disguise', () => {
  test.each([
    ['stars for letters', 'k*te'],
    ['a letter drawn as two', 'vvave'],
    ['signs between its letters', 'k.i.t.e'],
  ])('with %s', (_, text) => {
    expect(search('kite', 'wave')(text)).toHaveLength(1);
  });
});

describe('a word marked for all its forms', () => {
  test.each([
    ['stab+', ['stab', 'stabs', 'stabbed', 'stabbing']],
    ['hate+', ['hate', 'hates', 'hated', 'hating']],
    ['punch+', ['punch', 'punches', 'punched', 'punching']],
    ['bully+', ['bully', 'bullies', 'bullied', 'bullying']],
    ['(hit|kick)+ out', ['hit out', 'kicks out', 'kicked out', 'hitting out']],
  ])('%s', (term, forms) => {
    for (const form of forms) expect(search(term)(form)).toEqual([[term, form]]);
  });

  test('and one that is not marked is itself alone', () => {
    for (const form of ['stabs', 'stabbed', 'kicks out'])
      expect(search('stab', '(hit|kick) out')(form)).toEqual([]);
  });
});

test('of two that end at one place the first that is found counts', () => {
  expect(search('kit*', 'kite')('kite')).toEqual([['kit*', 'kite']]);
});

test.each([
  ['with a space between some of its letters', 'kite', 'ki te'],
  ['with an apostrophe in it', 'hell', 'he’ll'],
  ['where a star is the mark of a footnote', 'kites', 'kite*'],
])('a word is not found %s', (_, term, text) => {
  expect(search(term)(text)).toEqual([]);
});

test('stars to the end stand for letters after one or two of them', () => {
  expect(search('kite')('k***')).toHaveLength(1);
  expect(search('kite')('ki**')).toHaveLength(1);
  expect(search('kites')('kit**')).toEqual([]);
});
