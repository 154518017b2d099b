/** Both letters keep to the words that are read with ease, whatever an alert says; what they have no room for is not lost. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { familiesPage } from '#adapt/families-page.ts';
import { type AlertWord, wordKey } from '#model/alert/alert-words.ts';
import { FRAME_WORDS, mostWords, wordsOfFront } from '#model/paper/letter-length.ts';
import { letterOf, lettersOf } from '#model/paper/letters.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';

const drafting = await openDrafting();

/** A sentence of eight words that begins with a capital, each another. */
const sentences = (what: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Kite ${what} ${at + 1} is said by the shop.`);
const PASSAGE = sentences('tale', 20);
const ACCOUNT = [...PASSAGE, ...sentences('sequel', 20)];
const ADVICE = sentences('hint', 30).map((hint) => hint.replace('Kite', 'Hold the kite of'));

/** A lesson whose lead took these sentences for adults, for each age. */
async function versionsWith(told: [AlertWord['kind'], string][]) {
  const words = told.map(
    ([kind, says]) =>
      `    ${wordKey(says)}: { adults: quoted, kind: ${kind}, says: ${JSON.stringify(says)} }`,
  );
  const text = PLAIN_ALERT.replace(
    /\n---\n/,
    `\ncorrections:\n  sentences:\n${words.join('\n')}\n---\n`,
  );
  const bands = ['ks1', 'lks2', 'ks3', 'ks5'].map((id) => bandToTry({ id, risks: ['grooming'] }));
  const { lessons } = await drafting.prepare([
    {
      slug: 'to-try',
      lesson: { path: 'to-try/lesson.mdx', text: lessonToTry('grooming', bands) },
      alert: { path: 'to-try/alert.md', text },
      shingles: null,
    },
  ]);
  return (lessons[0]?.versions ?? []).map(({ version }) => version);
}

test('however much a lead takes of an alert, and each sentence is told whole, in a letter or on the page', async () => {
  const versions = await versionsWith([
    ['incident', PASSAGE.join(' ')],
    ['account', ACCOUNT.join(' ')],
    ...ADVICE.map((says): [AlertWord['kind'], string] => ['advice', says]),
  ]);
  expect(versions).toHaveLength(4);
  for (const version of versions) {
    const letters = lettersOf(version).filter(({ id }) => id === 'before' || id === 'after');
    for (const letter of letters)
      expect([letter.id, wordsOfFront(letter.front)], version.band.id).toEqual([
        letter.id,
        expect.toSatisfy((words: number) => words + FRAME_WORDS <= mostWords(letter)),
      ]);
    // All of it is on the page, and no letter has half a sentence.
    const page = JSON.stringify(familiesPage(version).lists);
    expect([...ACCOUNT, ...ADVICE].filter((says) => !page.includes(says))).toEqual([]);
    const printed = letters.flatMap(({ front }) => front).map((node) => textContent(node));
    for (const text of printed.filter((text) => text.startsWith('“Kite')))
      expect(text.slice(1, -1).replace(/(?: ?…)/g, '')).toMatch(
        /^(?:Kite \w+ \d+ is said by the shop\. ?)+$/,
      );
    expect(printed.join(' ')).toContain('Kite sequel 1 is said');
  }
});

test('where there is room the letters say all of it, and the page has nothing that they have not', async () => {
  const versions = await versionsWith([
    ['incident', PASSAGE.slice(0, 6).join(' ')],
    ['account', ACCOUNT.slice(0, 8).join(' ')],
    ['advice', ADVICE[0] as string],
  ]);
  for (const version of versions) {
    const after = letterOf(version, 'after');
    expect(after?.forPage).toEqual([]);
    expect(textContent({ type: 'root', children: after?.front ?? [] })).toContain(
      `“${ACCOUNT.slice(0, 8).join(' ')}”`,
    );
  }
});

test('a family reads what happened, what to do, signs, what school does and where help is, in this order', async () => {
  const versions = await versionsWith([
    ['incident', PASSAGE.slice(0, 4).join(' ')],
    ['advice', ADVICE[0] as string],
    ['sign', 'Scorched string'],
  ]);
  for (const { band, letter } of versions) {
    const front = textContent({ type: 'root', children: letter.front });
    const at = ['Why we write', 'Kite tale', 'Hold the kite', 'Scorched', 'learn', 'ring 999'].map(
      (start, index) => front.indexOf(start, index === 4 ? front.indexOf('Scorched') : 0),
    );
    expect([band.id, ...at]).toEqual([
      band.id,
      ...at.filter((place) => place >= 0).toSorted(numerically),
    ]);
    expect(at[0]).toBe(0);
  }
});
const numerically = (place: number, other: number): number => place - other;
