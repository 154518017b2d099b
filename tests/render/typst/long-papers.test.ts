/** What an alert brings is printed whole, however long it is: adults' paper takes the sides that it needs. */
import { expect, test } from 'vitest';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { writeAdultDocument } from '#render/typst/write-adult-document.ts';
import { writeCueCards } from '#render/typst/write-cue-cards.ts';
import { writeTakeHomeCards } from '#render/typst/write-take-home-card.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { keepProblems, tools } from './paper.ts';
import { flow, place, text } from './sheet-of-parts.ts';

const many = (count: number, textOf: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => textOf(index + 1));
const DO_NOT = `Do not ${many(400, (number) => `look${number}`).join(' ')}.`;

const long: AdultDocument = {
  title: `Lead’s report: ${many(30, (number) => `title${number}`).join(' ')}`,
  subtitle: `From “${'Qorvexplim'.repeat(9)}”, ③ unread`,
  draft: [],
  place,
  sections: [
    {
      heading: 'Why now',
      span: 'column',
      blocks: [{ kind: 'prose', nodes: flow(many(300, (n) => `fact${n} is said.`).join(' ')) }],
    },
    {
      heading: 'What to notice',
      span: 'column',
      blocks: many(40, (n) => `flag${n}: a child may be quiet.`).map((said) => ({
        kind: 'prose',
        nodes: flow(said),
      })),
    },
    {
      heading: 'What the alert says',
      span: 'page',
      blocks: [
        {
          kind: 'table',
          head: [text('Fact'), text('Who hears it')],
          rows: many(60, (n) => `row${n}`).map((said) => [text(said), text('staff')]),
        },
        { kind: 'checklist', items: [text(DO_NOT)] },
      ],
    },
  ],
};

const squeezed = (said: string) => said.replace(/[\s\u200b]+/g, '');

test('a report of forty signs, sixty facts and a do-not of four hundred words is whole', async () => {
  const { problems, report } = keepProblems();
  const { bytes, pages } = await writeAdultDocument(long, tools, report);
  const said = squeezed((await readPages(bytes)).join('\n'));
  for (const words of [
    ...many(30, (n) => `title${n}`),
    ...many(300, (n) => `fact${n}`),
    ...many(40, (n) => `flag${n}:`),
    ...many(60, (n) => `row${n}`),
    ...many(400, (n) => `look${n}`),
    `“${'Qorvexplim'.repeat(9)}”,3unread`,
  ])
    expect(said).toContain(words);
  expect(pages).toBeGreaterThan(2);
  expect(problems.map(({ ruleId, laidOut }) => [ruleId, laidOut !== undefined])).toEqual([
    ['glyph-exists', true],
    ['fits-page', true],
  ]);
});

test('what may run on is no problem for it', async () => {
  const { problems, report } = keepProblems();
  await writeAdultDocument({ ...long, subtitle: '', runsOn: true }, tools, report);
  expect(problems).toEqual([]);
});

test('a card that families take home has a side to itself where half a side is too small', async () => {
  const { problems, report } = keepProblems();
  const list = (name: string, count: number) => ({
    heading: name,
    items: many(count, (n) => `${name}${n} is said at some length here.`).map(text),
  });
  const { bytes, pages } = await writeTakeHomeCards(
    [
      {
        title: 'At home',
        forWhom: '',
        school: 'Fennmoor School',
        draft: false,
        openers: list('opener', 20),
        firstHour: list('step', 20),
        routes: { heading: 'Who helps', rows: [] },
        place,
      },
    ],
    tools,
    report,
  );
  const [side = ''] = await readPages(bytes);
  for (const words of ['opener1 ', 'opener20 ', 'step20 '])
    expect(side.split(words)).toHaveLength(2);
  expect(pages).toBe(1);
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['fits-page']);
});

test('a cue card that is taller than a page goes on over the next', async () => {
  const card = (number: number, words: string) => ({
    id: `s${number}`,
    title: `Slide ${number}`,
    part: 'story',
    minutes: 2,
    short: null,
    optional: false,
    answer: [],
    notes: flow(words),
    place,
  });
  const { bytes, pages } = await writeCueCards(
    {
      title: 'Cue cards',
      about: 'for the teacher',
      draft: false,
      cards: [card(1, many(1500, (n) => `word${n}`).join(' ')), card(2, 'And then stop.')],
      place,
    },
    tools,
    () => {},
  );
  const said = (await readPages(bytes)).join('\n');
  for (const words of ['word1 ', 'word1500', 'And then stop.']) expect(said).toContain(words);
  expect(pages).toBeGreaterThan(1);
});

test('want of room is mended where it comes from: with the house, unless the lesson by itself takes half of the sides', async () => {
  const said = (heading: string, words: number) => ({
    heading,
    span: 'page' as const,
    blocks: [
      {
        kind: 'prose' as const,
        nodes: flow(many(words, (n) => `${heading}${n} is said.`).join(' ')),
      },
    ],
  });
  const ofSharedData = { ...place, file: 'common.mdx', line: 1 };
  const blamed = async (ofLesson: number, sharedData: number) => {
    const { problems, report } = keepProblems();
    const document = {
      ...long,
      title: 'Staff briefing',
      subtitle: 'For all staff',
      sections: [said('own', ofLesson), said('house', sharedData)],
      added: { sections: 1, place: ofSharedData },
    };
    await writeAdultDocument(document, tools, report);
    return problems.map((problem) => problem.ruleId === 'fits-page' && problem.place.file);
  };
  expect(await blamed(100, 100)).toEqual([]);
  expect(await blamed(100, 1500)).toEqual(['common.mdx']);
  expect(await blamed(1500, 100)).toEqual([place.file]);
});
