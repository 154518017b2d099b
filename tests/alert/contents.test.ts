/** What is a heading, and what is only a line of the contents. */
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

test('what “On this page” lists is none, where it stands again below', () => {
  const page = `On this page

Who can see the map

Is something up?

Settings

Who can see the map

Friends see the street, and three things give away more than people think they do.

Is something up?

Your child has friends on the map whose surname they do not know, and is cross when asked.

Settings

Set the map to family only, and let friends be added one at a time by you.`;
  const blocks = repairBlocks(blocksFromLines(textLines(page)));
  expect(blocks.filter(({ text }) => text === 'Is something up?')).toHaveLength(1);
  expect(blocks[0]?.text).toBe('Who can see the map');
  expect(blocks[1]?.text).toMatch(/^Friends see/);
});

test('and neither is a list of them, whose headings stay where they are', () => {
  const article = 'In this article\n\nHide from one person\n\nReport someone\n\n';
  const text =
    'Hide from one person\n\nHold the dot, and choose the person from the list of friends.\n\nReport someone\n\nTap the flag and say what happened, with the name of the player.';
  const said = repairBlocks(blocksFromLines(textLines(article + text))).map(({ text }) => text);
  expect(said.filter((line) => /^(?:Hide from|Report some)/.test(line))).toHaveLength(2);
  expect(said[0]).toBe('Hide from one person');
});

test('a line behind a picture is one, alone between two paragraphs', () => {
  const between = (line: string) => `Ask in the car, and not across the table.

${line}

The rooms are watched, and nobody is to be told of it.`;
  expect(headsOf(between('⚠ For professionals'))).toEqual(['For professionals']);
  expect(headsOf(between('⚠ It is never a joke.'))).toEqual([]);
});

test('“5. Practitioners” over “5.1 …” is one, in a paper that numbers its headings', () =>
  expect(
    headsOf(`4. At home

Keep talking toys in the room where you are, and never in a bed.

5. Practitioners

5.1 The toy pairs with any phone, and the importer has been told of it.
5.2 Ask about talking toys at every check.`),
  ).toEqual(['4. At home', 'Practitioners']));
