/** A letter that has no room on a front and a back goes on: it is whole, counted, and begins on a sheet of its own. */
import { describe, expect, test } from 'vitest';
import { EVERYONE } from '#model/paper/letter-reader.ts';
import { familyLetters, writeLetter } from '#render/typst/write-letter.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { KS3, keepProblems } from './paper.ts';
import { flow, versionOf } from './sheet-of-parts.ts';

const tools = { ...createTypesetter({ names: true }), pictures: () => null };
const version = versionOf(KS3, []);
const long = {
  ...version.letter,
  front: Array.from({ length: 40 }, (_, index) =>
    flow(`Line ${index + 1} of what the alert brought, which is as long as it is.`),
  ).flat(),
};

describe('a letter of forty paragraphs', () => {
  test('goes on over as many sides as it needs, and each says how many there are', async () => {
    const { problems, report } = keepProblems();
    const { bytes, pages } = await writeLetter(version, long, tools, report);
    expect(pages).toBeGreaterThan(2);
    const said = await readPages(bytes);
    expect(said).toHaveLength(pages);
    expect(said.join('\n')).toContain('Line 40 of what');
    for (const [index, text] of said.entries())
      expect(text).toContain(`Page ${index + 1} of ${pages}`);
    expect(problems.map(({ ruleId, laidOut }) => [ruleId, laidOut])).toEqual([
      ['fits-page', expect.stringContaining(`takes ${pages} sides instead of 2`)],
    ]);
  });

  test('reaches every family of a class, each from the front of a sheet', async () => {
    const pupil = { name: 'Ann Other', class: '7Q' };
    const readers = [
      { ...EVERYONE, salutation: 'Ms Short', pupil },
      { ...EVERYONE, salutation: 'Mr Long', pupil, address: ['1 Long Road', 'Larkfield', 'LK1'] },
    ];
    const letters = await familyLetters(version, long, readers, tools, () => {});
    const [first] = readers;
    if (!first) throw new Error('There is no reader');
    const alone = await readPages((await letters.one(first)).bytes);
    const all = await readPages((await letters.all(readers)).bytes);
    expect(alone.join('\n')).toContain('Line 40 of what');
    const starts = all.flatMap((text, index) =>
      /Dear (Ms Short|Mr Long)/.test(text) ? [index] : [],
    );
    expect(starts).toHaveLength(2);
    expect(starts.map((index) => index % 2)).toEqual([0, 0]);
  });
});

test('a card with fourteen ways to help and nine steps stays on its side, with its slip', async () => {
  const route = {
    ...{ id: 'kite-line', name: 'The line for kites', check: false },
    contact: [
      { text: '01632 960 000', href: null },
      { text: 'kites.example', href: null },
    ],
    says: 'A service of the kite trade. Whoever has lost one, or found one, may ring it by day and by night.',
  };
  const step = flow(
    'Keep the kite, note its name, and do not answer whoever sends it. Tell the school.',
  );
  const [paragraph] = step;
  if (paragraph?.type !== 'paragraph') throw new Error('A step is a paragraph');
  const { card } = version.letter;
  const full = {
    ...version.letter,
    card: {
      ...card,
      firstHour: Array(9).fill(paragraph.children),
      routes: Array(14).fill(route),
    },
  };
  const { problems, report } = keepProblems();
  expect((await writeLetter(version, full, tools, report)).pages).toBe(2);
  expect(problems).toEqual([]);
});
