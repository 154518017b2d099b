/** Text as it is copied from a page, and letters and digits that are only drawn otherwise. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#read/alert/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#read/alert/blocks-from-markdown.ts';
import { plainLetters } from '#read/alert/plain-letters.ts';
import { textLines } from '#read/alert/text-lines.ts';

const COPIED = `Wispr guide
What is it?
A free app where users share secrets without a name. Pupils have told us about it.
Age rating
18+
What are the risks?
Strangers can message.
① Check settings
➋ Talk to your child
1. Fliptok
Short videos that play one after another.`;

const BLOCKS = [
  'heading Wispr guide',
  'heading What is it?',
  'paragraph A free app where users share secrets without a name. Pupils have told us about it.',
  'heading Age rating',
  'item 18+',
  'heading What are the risks?',
  'paragraph Strangers can message.',
  'item Check settings',
  'item Talk to your child',
  'heading Fliptok',
  'paragraph Short videos that play one after another.',
];

test.each([
  ['a text', blocksFromLines(textLines(COPIED))],
  ['Markdown', blocksFromMarkdown(COPIED)],
])('in %s each line is what it is, where no empty line parts them', (_, blocks) => {
  expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(BLOCKS);
});

test('a text whose lines are wrapped stays one paragraph', () => {
  const wrapped = `Pupils in two of our schools have had messages from people
Nobody knows. The messages begin with praise, often of a picture, and
end with a request for a picture.`;
  expect(blocksFromLines(textLines(wrapped))).toHaveLength(1);
});

test.each([
  ['０８００ １１１１', '0800 1111'],
  ['𝗪𝗔𝗥𝗡𝗜𝗡𝗚 ﬁles', 'WARNING files'],
  ['➋ Ask ③Tell 4️⃣ Keep', '• Ask • Tell • Keep'],
  ['½ … “quotes” ™', '½ … “quotes” ™'],
])('%s is read as %s', (written, plain) => {
  expect(plainLetters(written)).toBe(plain);
});
