/** What a page says, as it is read: a block is a text of its own, and what is hidden is one too. */
import { expect, test } from 'vitest';
import { htmlTexts } from '#verify/html-texts.ts';

const texts = (html: string) =>
  htmlTexts(html, () => [])
    .filter(({ where }) => where !== 'the names of tags')
    .map(({ where, text, joined }) => `${where}${joined ? ', joined' : ''}: ${text.trim()}`);

test('words before a block, in it and after it are three texts', () => {
  expect(texts('<div>Fly it there<p>on a hill of snow</p>and run back home</div>')).toEqual([
    '<div>: Fly it there',
    '<p>: on a hill of snow',
    '<div>: and run back home',
    expect.stringContaining('neighbouring parts of the page, joined: Fly it there\non a hill'),
  ]);
});

test('an element within a line parts no word', () => {
  expect(texts('<p>Blob<b>ch</b>at</p>')).toEqual(['<p>: Blobchat']);
});

test('hidden words are a text of their own, and no part of the words around them', () => {
  for (const hidden of ['hidden', 'style="display: none"', 'style="font-size:0"'])
    expect(texts(`<p>Blob<span ${hidden}>zz</span>chat</p>`)).toEqual(
      expect.arrayContaining(['hidden text: zz', '<p>: Blobchat']),
    );
});

test('words of two cells that read as one are put together', () => {
  const found = texts('<table><tr><td>Blob</td><td>chat</td></tr></table>');
  expect(found.find((text) => text.includes('joined'))).toContain('Blob\nchat');
});

test('the way of a pen says nothing, and a word in its place does', () => {
  const drawn = (d: string) => texts(`<svg><path d="${d}"/></svg>`);
  expect(drawn('M1 1h-1l.5 1 1-1 4c1 2 3 4 5 6z')).toEqual([]);
  expect(drawn('M1 1 Blobchat')).not.toEqual([]);
});
