/** A heading in capitals may hold a colon. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { repairBlocks } from '#alert/blocks/repair-blocks.ts';
import { textLines } from '#alert/blocks/text-lines.ts';

const headsOf = (text: string): string[] =>
  repairBlocks(blocksFromLines(textLines(text)))
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);

test('a line in capitals with a colon in it is one too', () => {
  const text =
    'WHERE IT GETS HARD: BONFIRES\nAny player can light one. Everybody near it can talk.';
  expect(headsOf(text)).toEqual(['WHERE IT GETS HARD: BONFIRES']);
});
