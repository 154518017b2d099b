/** Which versions of a sheet there are, and what stands on each. */
import { describe, expect, test } from 'vitest';
import { defaultEditions } from '#adapt/handout-editions.ts';
import { type Edition, STANDARD } from '#model/paper/edition.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { type Change, prepareFixture } from '../prepare-fixture.ts';

const SORTING = '<Sorting of="piles"/>';

async function sheetWith(...lesson: Change[]) {
  const { lessons, problems } = await prepareFixture({ lesson });
  const version = lessons[0]?.versions[0];
  const handout = version?.version.handouts.find(({ id }) => id === 'kite-sheet');
  const kinds = (blocks: HandoutBlock[] | null | undefined) => blocks?.map(({ kind }) => kind);
  return {
    problems,
    standard: kinds(handout?.blocks),
    editions: Object.fromEntries(
      (handout?.editions ?? []).map(({ version: id, blocks }) => [id, kinds(blocks) ?? null]),
    ),
    pupils: JSON.stringify(version?.pupils.handouts),
  };
}

describe('a sheet without marked parts', async () => {
  const { editions, problems } = await sheetWith();

  test('has the versions that are other drawings of it', () => {
    expect(problems).toEqual([]);
    expect(editions).toMatchObject({ standard: null, mono: null, 'large-print': null });
  });

  test('has no challenge, since nobody wrote one', () => {
    expect(editions).not.toHaveProperty('challenge');
  });
});

describe('a part marked for a version', async () => {
  const { editions, standard, problems, pupils } = await sheetWith([
    SORTING,
    `<Sorting of="piles" versions="standard support"/>

<Only versions="challenge">

## Harder

<Question lines="2">

Write a card for each pile.

<Answer>

CHALLENGE ANSWER: one of each.

</Answer>

</Question>

</Only>`,
  ]);

  test('stands on that version and on no other', () => {
    expect(problems).toEqual([]);
    expect(standard).toEqual(['sort', 'question', 'help']);
    expect(editions.challenge).toEqual(['heading', 'question', 'question', 'help']);
    expect(editions['large-print']).toBe(null);
  });

  test('keeps its answer from pupils', () => {
    expect(pupils).toContain('Write a card for each pile');
    expect(pupils).not.toContain('CHALLENGE ANSWER');
  });
});

test('support keeps the first questions and the right option, and no heading over nothing', async () => {
  const question = (text: string) => `<Question lines="1">\n\n${text}\n\n</Question>\n\n`;
  const { editions, standard } = await sheetWith([
    SORTING,
    `${['One?', 'Two?', 'Three?'].map(question).join('')}## More\n\n${question('Four?')}## Last\n\n<Lines count="1"/>`,
  ]);
  expect(standard?.filter((kind) => kind === 'question')).toHaveLength(5);
  expect(editions.support).toEqual([
    'question',
    'question',
    'question',
    'heading',
    'lines',
    'help',
  ]);
});

test('support has the words that the class was taught, above all that the sheet has', async () => {
  const { editions, standard } = await sheetWith([
    '<Slide part="story" title="Wren tells"',
    '<Slide part="story" title="A word" minutes="1" layout="words">\n\n<Keywords>\n\n| Word | Meaning |\n| --- | --- |\n| stranger | Somebody you do not know. |\n\n</Keywords>\n\n</Slide>\n\n<Slide part="story" title="Wren tells"',
  ]);
  expect(standard).not.toContain('keywords');
  expect(editions.support).toEqual(['keywords', ...(standard ?? [])]);
});

test.each<[string, Change, string]>([
  [
    'a version that nobody makes',
    [SORTING, '<Sorting of="piles" versions="easy"/>'],
    'reference-resolves',
  ],
  [
    'versions on a slide',
    [
      '<Slide part="help" title="Keep telling"',
      '<Slide versions="support" part="help" title="Keep telling"',
    ],
    'attribute-valid',
  ],
  [
    'rows that the slide does not have',
    [SORTING, '<Sorting of="piles" rows="1 99"/>'],
    'reference-resolves',
  ],
  [
    'rows of cards to cut out that the slide does not have',
    [SORTING, '<Cards of="piles" rows="3"/>'],
    'reference-resolves',
  ],
])('%s is a fault with its place', async (_, change, rule) => {
  const { problems } = await prepareFixture({ lesson: [change] });
  expect(problems.map(({ ruleId }) => ruleId)).toContain(rule);
  expect(problems.find(({ ruleId }) => ruleId === rule)?.place.line).toBeGreaterThan(1);
});

test('what one version alone says is checked like any other text for pupils', async () => {
  const { problems } = await prepareFixture({
    lesson: [
      [SORTING, `${SORTING}\n\n<Only versions="challenge">\n\nWren is on Blobchat.\n\n</Only>`],
    ],
  });
  expect(problems.map(({ ruleId }) => ruleId)).toContain('no-platform-name');
});

test('a sheet that every lesson has is set large on A4 alone: what is held in the hand needs no larger paper', async () => {
  const { sharedData } = await prepareFixture();
  const versions = sharedData?.paper ?? [];
  const of = (paper: 'a3' | 'a4') =>
    defaultEditions(versions, { kind: 'poster', paper }).map(({ version }) => version);
  expect(of('a4')).toContain('large-print');
  expect(of('a3')).toEqual(of('a4').filter((version) => version !== 'large-print'));
  expect(of('a3')).toContain('mono');
});

test('a sheet of every lesson has no edition with parts of its own, for other kinds, or for written sheets alone', () => {
  const edition = (more: object) =>
    ({
      id: 'tried',
      parts: STANDARD,
      standing: true,
      kinds: ['poster'],
      type: { least: 0 },
      ...more,
    }) as Edition;
  const has = (more: object) =>
    defaultEditions([edition(more)], { kind: 'poster', paper: 'a4' }).length > 0;
  expect(has({})).toBe(true);
  for (const more of [{ standing: false }, { parts: 'support' }, { kinds: ['cards'] }])
    expect([more, has(more)]).toEqual([more, false]);
});
