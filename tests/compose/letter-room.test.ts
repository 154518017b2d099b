/** A front within its words: what may give way does so in its order, and no more of it than has to. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { shortenToFit } from '#compose/letter-room.ts';
import { componentOf, itemOf, listOf, paragraphOf } from '#compose/nodes.ts';
import { wordsOfFront } from '#model/paper/letter-length.ts';

const words = (word: string, count: number): string => Array(count).fill(word).join(' ');
const opening = paragraphOf(words('opening', 10));
const account = listOf([itemOf(words('account', 20))]);
const heading = paragraphOf('It also says');
const steps = listOf([itemOf(words('ours', 10)), itemOf(words('last', 10))]);
const letter = componentOf('LetterAfter', {}, [opening, heading, account, steps]);

const leftAt = (most: number): string =>
  textContent(
    shortenToFit(
      letter,
      [
        { heading: undefined, list: steps, keeps: 1 },
        { heading, list: account, keeps: 0 },
      ],
      (nodes) => wordsOfFront(nodes) - most,
    ),
  );

test('what fits stays whole', () => expect(leftAt(53)).toBe(textContent(letter)));

test('one word too many takes the last item that may go, and nothing else', () => {
  expect(leftAt(52)).not.toContain('last');
  expect(leftAt(52)).toContain('account');
  expect(leftAt(52)).toContain('ours');
});

test('where that is not enough the next goes with its heading, and what has to stay stays', () => {
  expect(leftAt(30)).not.toMatch(/account|also says/);
  expect(leftAt(1)).toMatch(/opening.*ours/);
});
