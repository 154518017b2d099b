/** What a page says, as it is read: a block is a text of its own, and what is hidden is one too. */
import { describe, expect, test } from 'vitest';
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
  expect(drawn('M1 1h-1zm2 3-1l-15zM4 4h1z')).toEqual([]);
  expect(drawn('M1 1 Blobchat')).not.toEqual([]);
});

describe('a script says', () => {
  const saidIn = (script: string) => texts(`<script>${script}</script>`).join('\n');

  test.each([
    ['its words', 'say("Blobchat")'],
    ['words put together', 'say("Blob" + "chat")'],
    ['letters by their numbers', String.raw`say("Bl\u006fbchat")`],
    ['letters by their long numbers', String.raw`say("Bl\u{6f}bchat")`],
    ['letters by their short numbers', String.raw`say("Bl\x6fbchat")`],
    ['its remarks', '/* Blobchat */'],
  ])('%s', (_, script) => expect(saidIn(script)).toContain('Blobchat'));

  test('nothing across what a template puts in', () => {
    const script = `\`ease $\{l}\``;
    const found = texts(`<script>${script}</script>`).filter((text) => text.includes('ease'));
    expect(found).toEqual([`<script>: ${script}`, '<script>: `ease']);
  });

  test('nothing by its signs: they stand in the whole of it alone', () => {
    const script = 'a("){b=>c");';
    expect(texts(`<script>${script}</script>`)).toEqual([`<script>: ${script}`]);
  });
});

test('a style says what stands after a picture that is part of it', () => {
  const found = texts('<style>a{background:url(data:text/plain,Wren)} /* Blobchat */</style>');
  expect(found).toContain('a data URL of text/plain: Wren');
  expect(found.join()).toContain('Blobchat');
});

test('what a program carries in an address is text for machines', () => {
  const carried = (html: string) =>
    htmlTexts(html, () => []).find(({ where }) => where.startsWith('a data URL'));
  for (const html of [
    '<script>const a = "data:text/plain,Wren";</script>',
    '<style>a{background:url(data:text/plain,Wren)}</style>',
  ])
    expect(carried(html)).toMatchObject({ text: 'Wren', machine: true });
});

test('attributes that people read or hear are texts, and settings are not', () => {
  const found = htmlTexts(
    '<p class="red kite" data-id="kite" data-said="a red kite" aria-label="kite" title="red"></p>',
    () => [],
  );
  const read = found.filter(({ where, machine }) => /attribute/.test(where) && !machine);
  expect(read.map(({ where }) => /attribute (\S+)/.exec(where)?.[1])).toEqual([
    'dataSaid',
    'ariaLabel',
    'title',
  ]);
  // Of code, short words mean nothing; these are read.
  expect(read.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
});

test('what a page carries in an address is opened: bytes as bytes, text as text', () => {
  const opened: string[] = [];
  const open = (bytes: Uint8Array, where: string) => {
    opened.push(`${where}: ${new TextDecoder().decode(bytes)}`);
    return [];
  };
  const of = (address: string) => htmlTexts(`<img src="${address}">`, open);
  of('data:image/png;base64,QmxvYmNoYXQ=');
  of('data:text/plain;charset=utf-8;base64,S2l0ZQ%3D%3D');
  expect(opened).toEqual(['a data URL of image/png: Blobchat', 'a data URL of text/plain: Kite']);
  const texts = (address: string) => of(address).map(({ where, text }) => `${where}: ${text}`);
  expect(texts('data:,Blob%63hat')).toContain('a data URL of text: Blobchat');
  expect(texts('data:text/html,<p>Kite</p>')).toContain('<p>: Kite');
  // What is no base64 is read as it stands.
  expect(texts('data:text/plain;base64,Blob chat!')).toContain(
    'a data URL of text/plain: Blob chat!',
  );
});
