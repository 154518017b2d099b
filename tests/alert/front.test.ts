/** The head of a paper: its title is what it is about, and no address, post or picture. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks-from-markdown.ts';
import { findFront } from '#alert/find-front.ts';
import { textLines } from '#alert/text-lines.ts';

const titleOf = (text: string): string | null => {
  const blocks = text.startsWith('#') ? blocksFromMarkdown(text) : blocksFromLines(textLines(text));
  return findFront({ file: 'paper.txt', blocks, about: {} }).title;
};
const BODY =
  'Quavo puts your friends on a map. Quavo shows where each of them is, to within a few steps, and keeps it for a year.';

test.each([
  [`# Quavo\n\n${BODY}\n\n## Age\n\nIt says 9+.`, 'Quavo'],
  [`Hale Trust: a note for leads\n12 October 2026\n\nQuavo\n\n${BODY}`, 'Quavo'],
  [`🔔 QUAVO: A MAP OF YOUR CHILD 🔔\n\n${BODY}`, 'QUAVO: A MAP OF YOUR CHILD'],
  [
    `HALE COUNCIL\nALERT 26/14 FOR DESIGNATED SAFEGUARDING LEADS\n\nMaps of children in Quavo\n\n${BODY}`,
    'Maps of children in Quavo',
  ],
])('of %j the title is %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

test('a letterhead with an address and a head teacher is no title', () => {
  expect(
    titleOf(
      `Hale Lane School\nHale Lane, Tilbrook TB4 2QQ\nHeadteacher: Mr D. Okoro\n\n12 October 2026\n\nDear parents and carers\n\n${BODY}`,
    ),
  ).toBeNull();
});
