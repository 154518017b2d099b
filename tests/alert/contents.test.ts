/** What a paper lists at its head as its contents heads what follows, and a heading in capitals may hold a colon. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { repairBlocks } from '#alert/blocks/repair-blocks.ts';
import { textLines } from '#alert/blocks/text-lines.ts';

const headsOf = (text: string): string[] =>
  repairBlocks(blocksFromLines(textLines(text)))
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);

test('numbered lines that the contents list are headings, and so are others of their kind', () => {
  const heads = headsOf(`Hale Council

In this issue
1 A map that pupils may mention
2 Parking: what has changed
3 Training days

1 A map that pupils may mention

Two schools told us of a map on which pupils stand. It shows each of them to strangers.

2 Parking

The gate is shut from nine.

3 Training days

Tea is provided.`);
  expect(heads).toEqual(
    expect.arrayContaining(['A map that pupils may mention', 'Parking', 'Training days']),
  );
});

test('a line in capitals with a colon in it is one too', () => {
  const text =
    'WHERE IT GETS HARD: BONFIRES\nAny player can light one. Everybody near it can talk.';
  expect(headsOf(text)).toEqual(['WHERE IT GETS HARD: BONFIRES']);
});
