/** What a band may not read is found, however it is spelt, and what a teacher of that band prints is left alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenWords } from '#check/forbidden-words.ts';
import { termParts } from '#check/term-parts.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { cpuSeconds } from '../cpu-seconds.ts';

const { sharedData } = await sharedDataForTests();
const finders = new Map(
  sharedData.bands.map((band) => [band.id, forbiddenWords(sharedData, band)]),
);
const closed = (band: string, text: string): string[] =>
  (finders.get(band)?.(text) ?? []).map(({ word }) => word);

/** Sentences of a file, each with the bands that the line above it names (“# eyfs ks1 | kind”). */
function sentencesOf(file: string): { band: string; text: string }[] {
  let bands: string[] = [];
  return readFileSync(`tests/check/sentences/${file}.txt`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) bands = line.slice(2).split('|')[0]?.trim().split(' ') ?? [];
      return line === '' || line.startsWith('#') ? [] : bands.map((band) => ({ band, text: line }));
    });
}

describe.each(['held-out', 'made'])('of the sentences that were %s', (which) => {
  test('at least 98 unfit ones in 100 are refused', () => {
    const all = sentencesOf(`unfit-${which}`);
    const passed = all.filter(({ band, text }) => closed(band, text).length === 0);
    expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThanOrEqual(150);
    expect(passed.length / all.length, JSON.stringify(passed)).toBeLessThanOrEqual(0.02);
  });

  test('every harmless one passes', () => {
    const all = sentencesOf(`harmless-${which}`);
    expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ band, text }) => closed(band, text).length > 0)).toEqual([]);
  });
});

test('of what is threatened or meant and not said, 7 in 10 are refused in the two youngest bands', () => {
  const all = sentencesOf('unfit-innuendo-held-out');
  const passed = all.filter(({ band, text }) => closed(band, text).length === 0);
  expect(all).toHaveLength(80);
  expect(passed.length / all.length, JSON.stringify(passed)).toBeLessThanOrEqual(0.3);
});

test.each([
  'If you tell a grown-up, they will help.',
  'Don’t tell till Sunday: it is a surprise.',
  'You can tell your teacher or your gran.',
  'I’ll get you a plaster.',
  'Do it with me: hands up, hands down.',
  'Put your hand where I can see it.',
  'The hen did it in the straw.',
  'Teddy gets it back when he asks.',
  'Your mum will come at three.',
  'Bear got into his bed and slept.',
])('help, and what merely sounds alike, passes: “%s”', (text) =>
  expect(closed('eyfs', text)).toEqual([]),
);

describe('a word is found', () => {
  test.each([
    ['with a star for a letter', 'f*ck'],
    ['with stars for all but the first', 'f***'],
    ['with digits', 'k1ll y0urself'],
    ['letter by letter', 's h i t'],
    ['letter by letter, with its phrase', 'k i l l y o u r s e l f'],
    ['with dots', 'S.H.I.T'],
    ['with a hyphen', 'fu-ck'],
    ['in Cyrillic and Greek letters', 'ρогn'],
    ['with a zero-width space', 'fu\u200bck'],
    ['in mathematical letters', '𝓯𝓾𝓬𝓴'],
    ['drawn out', 'fuuuuck'],
    ['drawn out at a letter that it has twice', 'cannnnabis'],
    ['with two letters drawn as one', 'vvanker'],
    ['over a line', 'kill\nyourself'],
    ['inside another word', 'absofuckinglutely'],
  ])('%s', (_, text) => expect(closed('ks1', text)).not.toEqual([]));
});

describe('no alarm is raised by', () => {
  test.each([
    'He’ll run. We’ll sing. She’ll hop.',
    'Let’s hit the ball. It’s hit the post.',
    'Is it Sam’s ex-teacher?',
    'Write s, a, t, p, i, n.',
    'Read the note* below, and so* this.',
    'Call it A. S. Smith did.',
    'Bags. Hit the ball.',
  ])('“%s”', (text) => expect(closed('eyfs', text)).toEqual([]));
});

test.each(['*', 's*', 'f#', 'a b ', 's-h-', 'kill '])(
  'a long text of “%s” takes no time',
  (piece) => {
    const start = cpuSeconds();
    closed('eyfs', piece.repeat(20_000 / piece.length));
    expect(cpuSeconds() - start).toBeLessThan(5);
  },
);

describe('what a band may read follows its age and what it is taught', () => {
  test.each([
    ['gun', 'ks1', 'lks2'],
    ['cannabis', 'uks2', 'ks3'],
    ['self-harm', 'uks2', 'ks3'],
    ['suicide', 'ks3', 'ks4'],
    // taxonomy.yaml: gambling is named from Upper Key Stage 2, dares are first spoken of in Key Stage 1.
    ['gambling', 'lks2', 'uks2'],
    ['dare', 'eyfs', 'ks1'],
  ])('“%s” is closed to %s and open to %s', (word, young, old) => {
    expect(closed(young, `They hear of ${word} today.`)).toEqual([word]);
    expect(closed(old, `They hear of ${word} today.`)).toEqual([]);
  });

  test('a swear word is open to nobody', () => {
    for (const { id } of sharedData.bands) expect(closed(id, 'What the fuck'), id).not.toEqual([]);
  });

  test('every band may read what its risks are called', () => {
    for (const { id, bands } of sharedData.risks)
      for (const [band, { pupilName }] of Object.entries(bands))
        expect(closed(band, pupilName ?? ''), `${id} in ${band}`).toEqual([]);
  });
});

describe('the words of the data file', () => {
  const all = sharedData.words.kinds.flatMap(({ groups }) => groups.flatMap(({ words }) => words));

  test('are closed to some band', () => {
    const open = sharedData.words.kinds.flatMap(({ groups }) =>
      groups.filter(({ from }) => typeof from === 'string' && !finders.has(from)),
    );
    expect(open).toEqual([]);
  });

  test('are written in the short form that is explained there', () => {
    const odd = [...all, ...sharedData.words.harmless].filter(
      (word) =>
        /[?\\[\]{}]|\([^)]*\(|\*./.test(word) || word.replace(/\([^()]*\)/g, '').match(/[()|]/),
    );
    expect(odd).toEqual([]);
  });

  test('harmless words are such as would be found without them', () => {
    const without = { ...sharedData, words: { ...sharedData.words, harmless: [] } };
    const finds = sharedData.bands.map((band) => forbiddenWords(without, band));
    const needless = sharedData.words.harmless.filter((word) =>
      phrasesOf(word).every((text) => finds.every((find) => find(text).length === 0)),
    );
    expect(needless).toEqual([]);
  });
});

/** Every phrase that a term stands for. */
const phrasesOf = (word: string): string[] =>
  termParts(word).parts.reduce<string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)),
    [''],
  );
