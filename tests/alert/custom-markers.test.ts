import { describe, expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { withKnownMarkers } from '#alert/blocks/custom-markers.ts';
import { textLines } from '#alert/blocks/text-lines.ts';

const itemsOf = (text: string) =>
  blocksFromLines(textLines(text))
    .filter(({ kind }) => kind === 'item')
    .map(({ sign, text: item }) => [sign, item]);

describe('whatever begins neighbouring lines is the sign of a list:', () => {
  test.each([
    ['=  late nights\n=  a second phone', '•'],
    ['»  late nights, and\n   long ones\n»  a second phone', '•'],
    ['~ late nights\n\n~ a second phone', '•'],
    ['-late nights\n-a second phone', '•'],
    ['# late nights\n# a second phone', '•'],
    ['n late nights\nn a second phone', '•'],
    ['🌙 late nights\n📱 a second phone', '•'],
    ['x late nights\nx a second phone', '✗'],
  ])('%j', (text, sign) => {
    expect(itemsOf(text).map(([found]) => found)).toEqual([sign, sign]);
  });

  test.each([
    '1/ listen\n2/ write it down',
    '1 listen\n2 write it down',
    'a/ listen\nb/ write it down',
  ])('%j', (text) => {
    expect(itemsOf(text).map(([, item]) => item)).toEqual(['listen', 'write it down']);
  });

  test('a symbol stays a sign where a page breaks the list', () => {
    const text = '= late nights\n= a second phone\n\nPage 2 of 3\n\nMore prose.\n\n= tears';
    expect(itemsOf(`${text}${'\n'.repeat(12)}= temper`)).toHaveLength(4);
  });
});

describe('a small picture heads the lines below it, where these begin with another:', () => {
  const headed = (text: string) => blocksFromLines(textLines(text)).map(({ kind }) => kind);
  test.each([
    '👀 Signs\n🔹 late nights\n🔹 a second phone',
    '🛑 What to do\n✅ Talk it over\n✅ Switch it off',
  ])('%j', (text) => expect(headed(text)).toEqual(['heading', 'item', 'item']));
  test('also in the middle of a paragraph', () =>
    expect(
      headed('👀 Signs\n🔹 late nights\n🔹 tears\n💬 Talk it over\n🔹 Sit down\n🔹 Ask them'),
    ).toEqual(['heading', 'item', 'item', 'heading', 'item', 'item']));
});

describe('is no list:', () => {
  test.each([
    'We counted\n12 messages, and then\n40 more of them.',
    'Ask them\na question, then\na second one.',
    '“Come over,”\n“or else.”',
    'It cost them\n£40 in a week and\n£60 in the next.',
    '= = = = =\n= = = = =',
  ])('%j', (text) => {
    const lines = textLines(text);
    expect(withKnownMarkers(lines)).toEqual(lines);
  });
});
