/** What speaks of children and of a danger is read, online or not; a recipe and a match report are not. */
import { expect, test } from 'vitest';
import { placeBlocks } from '#alert/blocks/place-blocks.ts';
import { isAlert } from '#alert/is-alert.ts';
import { asPaper } from './read-names.ts';

const isRead = (text: string): boolean =>
  isAlert({ placed: placeBlocks(asPaper(text), -1), risks: [], routes: 0, unmapped: [] });

test.each([
  'Our juniors have magnet balls. If your child has swallowed one, go to A&E at once.',
  'Children stream from their rooms, in an app.',
])('“%s” is', (text) => expect(isRead(text)).toBe(true));

test.each([
  'Fold in the flour, and bake for twenty minutes. Children love it.',
  'Our girls won by two goals, and the sun shone on all of us.',
])('“%s” is not', (text) => expect(isRead(text)).toBe(false));
