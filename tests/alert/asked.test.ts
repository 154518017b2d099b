/** What a text asks for and what it forbids are told apart, each as it was said, and a reason stays with it. */
import { describe, expect, test } from 'vitest';
import { advises, forbids } from '#alert/sentences/advises.ts';
import { askedIn } from '#alert/sentences/asked.ts';
import { plainWords } from '#alert/sentences/sentences.ts';
import { asTold } from '#draft/quote/as-told.ts';
import { saidToFamilies } from '#model/language/said-to-families.ts';
import { readInPaper } from '#scripts/learn/read-fixture.ts';

const askedOf = (text: string, isItem = true) =>
  askedIn({ text, marks: [{ at: 0, line: 1 }], lead: 0 }, isItem).map(
    (passage) => `${passage.not ? 'not' : 'do'}: ${passage.text}`,
  );

test.each([
  [
    'Ask who sent it, and don’t lose your temper',
    ['do: Ask who sent it', 'not: don’t lose your temper'],
  ],
  [
    'Keep the parcel as it came; do not open it.',
    ['do: Keep the parcel as it came', 'not: do not open it.'],
  ],
  // Alone, nobody would know of what the second half speaks.
  [
    'Put a PIN on the banking app and do not share it.',
    ['do: Put a PIN on the banking app and do not share it.'],
  ],
  ['Talk it over at tea & pls don’t shout', ['do: Talk it over at tea', 'not: pls don’t shout']],
  [
    'Do not answer her; write down what she said.',
    ['not: Do not answer her', 'do: write down what she said.'],
  ],
  [
    'If it has gone out: keep calm, do not bargain, and tell the school.',
    ['do: If it has gone out: keep calm', 'not: do not bargain', 'do: tell the school.'],
  ],
  [
    'Do not go round to the house. Ring the school first.',
    ['not: Do not go round to the house.', 'do: Ring the school first.'],
  ],
  [
    'Sit with them. Never read it out. Never laugh.',
    ['do: Sit with them.', 'not: Never read it out. Never laugh.'],
  ],
])('%j asks and forbids', (text, expected) => expect(askedOf(text)).toEqual(expected));

test.each([
  'Do not ring back. Each call costs two pounds.',
  'Never lend it. If it has been lent already, do not lend it again.',
  'Don’t sign anything, and don’t hand over a card.',
  'If she asks for another, do not send one.',
  'Do not go looking for it: it is easy to find, and hard to forget.',
  'Pls don’t reply to it, however rude it is.',
])('%j is one thing that nobody should do', (text) =>
  expect(askedOf(text)).toEqual([`not: ${text}`]),
);

test.each([
  'Do not wipe it: hand it in.',
  'Tell them to walk off and never look back.',
  'Use the real page, never a link.',
  'Ask what it is like, don’t preach.',
  'Agree that it stays downstairs, and never goes under a pillow.',
  'If they say that they don’t care, listen all the same.',
  'Ask once. It is easier the next time.',
])('%j is one thing to do', (text) => expect(askedOf(text)).toEqual([`do: ${text}`]));

describe('forbids', () => {
  test.each([
    'Pls don’t post the clip.',
    'If somebody offers to buy it back, do not pay.',
    'When the caller names a sum, please do not agree to it.',
    'Tell nobody the code.',
    'We’re asking families not to drive round there.',
    'And above all, never meet them.',
  ])('“%s”', (text) => expect(forbids(plainWords(text))).toBe(true));

  test.each([
    'If you don’t know, ask.',
    'Nobody should feel silly.',
    'Don’t know them in real life?',
    'What we ask you not to do is as follows.',
    'Tell somebody you trust.',
    'Ask whether or not to report it.',
    'When asked, they do not say.',
  ])('“%s” does not', (text) => expect(forbids(plainWords(text))).toBe(false));
});

test('what has no verb of its own stays with what it limits', async () => {
  const sentence = 'Take a screenshot of the words, but never of a picture.';
  const reading = await readInPaper(sentence);
  expect(reading?.advice).toContainEqual(expect.objectContaining({ text: sentence }));
});

test('a prohibition in running text is read with what it goes on from, and with the case that it is for', async () => {
  const reading = await readInPaper(
    'He may ring again on Monday; do not pick up. If you see the van, write down where, and don’t go up to it.',
  );
  expect(reading?.advice).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ text: 'He may ring again on Monday; do not pick up.', not: true }),
      expect.objectContaining({
        text: 'If you see the van, write down where, and don’t go up to it.',
      }),
    ]),
  );
  const unused = reading?.statements.filter(
    ({ text, uses }) => /van/.test(text) && !uses.includes('do-not'),
  );
  expect(unused).toEqual([]);
});

test.each([
  [
    'She asked parents not to pass the clips round, even as a warning.',
    '[Do not] pass the clips round, even as a warning.',
  ],
  [
    'Officers are urging parents to check who can write to their child.',
    'Check who can write to their child.',
  ],
  ['The coach told mums and dads to sit in on calls.', 'Sit in on calls.'],
  [
    'He also suggests that families keep tablets downstairs at night.',
    'Keep tablets downstairs at night.',
  ],
  [
    'We ask parents to keep beads out of reach, to check which apps there are, and to listen to children.',
    'Keep beads out of reach, check which apps there are, and listen to children.',
  ],
])('what families are said to be asked is told to them: %s', (sentence, says) => {
  expect(saidToFamilies(sentence)).not.toBeNull();
  expect(asTold(sentence)).toBe(says);
});

test.each([
  'A message asked parents to pay a fee of £2.99 at once.',
  'Officers are asking families to be alert after three reports in ten days.',
  'He told his friends to join the group.',
  'The school did not ask parents to come in.',
  'The survey suggests that parents look at fewer messages.',
])('nobody is asked for anything: %s', (sentence) => {
  expect(saidToFamilies(sentence)).toBeNull();
});

test('what a trick asks for on its way is no advice of the paper', () => {
  const asks = (text: string) => advises(plainWords(text));
  expect(asks('Money arrives in your account and you are asked to send it on.')).toBe(false);
  expect(asks('Families are asked to check the account.')).toBe(true);
  expect(asks('You are asked to check the account tonight.')).toBe(true);
});
