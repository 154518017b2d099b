/** What somebody wants of a child, and what is said of the paper itself, is nobody's advice; a text over a list of signs may hold some. */
import { expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { asPaper } from './read-names.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const TEXT = `Kite codes: when somebody asks a child to read out a number

Hale Building Society, 6 November 2026

Please keep the section "How it is done" among adults.

How it is done
A buyer on Kitebox sends a link to a page that asks for the card number. "Read me the code so that I can release your money," the buyer says. Please understand that many adults have been caught too.

How you might tell
Young people who have been caught tend to keep checking their balance when nobody is near. Look out as well for:
- texts with a code that nobody asked for
- a buyer who hurries

See the society's page on smart kites in the home.

What helps
Please read.
Please do the following.
Keep the messages.
"Read it to nobody," our team says.
Then the buyer wrote again. "Just read me the code and I'll pay."
Parents often ask what they should check in the evening.`;

const reading =
  knowledge &&
  readAlertText({ file: 'note.txt', blocks: asPaper(TEXT), about: {} }, knowledge, () => {});
const says = (passages: readonly { text: string }[] = []) => passages.map(({ text }) => text);

test('a buyer’s words are no advice, and nor is what a paper says of itself', () => {
  const advice = says(reading?.advice).join('\n');
  expect(advice).toContain('Keep the messages.');
  expect(advice).not.toMatch(
    /release your money|among adults|have been caught|read me|often ask|the following|Please read/,
  );
});

test('a text over a list of signs is one sign a sentence, less what leads in; a page to read is none', () =>
  expect(says(reading?.redFlags)).toEqual([
    'Young people who have been caught tend to keep checking their balance when nobody is near.',
    'texts with a code that nobody asked for',
    'a buyer who hurries',
  ]));
