import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { assistantCard } from '#adapt/adult-sheets/assistant-card.ts';
import { concernForm } from '#adapt/adult-sheets/concern-form.ts';
import { observationSheet } from '#adapt/adult-sheets/observation-sheet.ts';
import type { Common } from '#model/common.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { CueCards } from '#model/lesson/cue-cards.ts';
import type { ReadAloud } from '#model/lesson/read-aloud.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { writeAdultDocument } from '#render/typst/write-adult-document.ts';
import { writeAnswers } from '#render/typst/write-answers.ts';
import { writeCueCards } from '#render/typst/write-cue-cards.ts';
import { writeLetter } from '#render/typst/write-letter.ts';
import { writePlan } from '#render/typst/write-plan.ts';
import { writeReadAloud } from '#render/typst/write-read-aloud.ts';
import { prepareFixture } from '../../prepare-fixture.ts';
import { openPdf } from './open-pdf.ts';
import { EYFS, KS3, keepProblems, tools } from './paper.ts';
import { flow, handoutOf, place, text, versionOf } from './sheet-of-parts.ts';

const common: Common = {
  disclosure: ['Stop and listen.', 'Promise no secret.', 'Tell the lead at once.'].map(text),
  before: [text('Tell the lead the date.')],
  after: [text('Stay in the room.')],
  imageRule: text('Never look at an image.'),
};

const document: AdultDocument = {
  title: 'Lead’s report',
  subtitle: 'For the lead',
  draft: [],
  place,
  sections: [
    {
      heading: 'What each band hears',
      span: 'page',
      blocks: [
        {
          kind: 'matrix',
          corner: 'Risk',
          columns: ['KS1', 'KS2'],
          levels: 4,
          rows: [
            {
              label: 'Contact',
              cells: [
                { level: 0, says: '–' },
                { level: 2, says: 'simply' },
              ],
            },
          ],
        },
        { kind: 'callout', nodes: flow('Is there a live case here?') },
      ],
    },
    {
      heading: 'Decisions',
      span: 'column',
      blocks: [{ kind: 'checklist', items: [text('Read the register.')] }],
    },
    {
      heading: 'Left out',
      span: 'column',
      blocks: [
        { kind: 'table', head: [text('What'), text('Why')], rows: [[text('a'), text('b')]] },
      ],
    },
    {
      heading: 'Approval',
      span: 'page',
      blocks: [{ kind: 'sign-lines', labels: ['Name', 'Date'] }],
    },
  ],
};

const cues: CueCards = {
  title: 'Cue cards',
  about: 'for the teacher',
  draft: true,
  place,
  cards: [
    {
      id: 's1',
      title: 'Who is it?',
      part: 'check',
      minutes: 2.5,
      short: 1,
      optional: false,
      answer: text('A face on a screen'),
      notes: flow('Say: look at what shows.'),
      place,
    },
  ],
};

const story: ReadAloud = {
  title: 'To read aloud: Pip and the kite',
  name: 'Pip and the kite',
  about: 'to read to the class',
  draft: true,
  pages: [
    { picture: null, says: flow('Pip has a kite.'), place },
    { picture: null, says: flow('Up it goes.'), place },
  ],
  refrain: text('Pip tells.'),
  place,
};

const answered = handoutOf(['heading', 'question', 'choose', 'sort', 'order', 'match', 'table']);

const PAPERS = {
  answers: (report: Report) => writeAnswers(answered, versionOf(KS3, [answered]), tools, report),
  watching: (report: Report) => writeAnswers(answered, versionOf(EYFS, [answered]), tools, report),
  plan: (report: Report) => writePlan(versionOf(KS3, []), common, tools, report),
  letter: (report: Report) => {
    const version = versionOf(KS3, []);
    return writeLetter(version, version.letter, tools, report);
  },
  report: (report: Report) => writeAdultDocument(document, tools, report),
  assistant: (report: Report) =>
    writeAdultDocument(assistantCard(versionOf(KS3, []), common), tools, report),
  observation: (report: Report) => {
    const sheet = observationSheet(versionOf(EYFS, []));
    if (!sheet) throw new Error('no observation sheet');
    return writeAdultDocument(sheet, tools, report);
  },
  cues: (report: Report) => writeCueCards(cues, tools, report),
  'read aloud': (report: Report) => writeReadAloud(story, versionOf(EYFS, []).band, tools, report),
};
type Report = ReturnType<typeof keepProblems>['report'];

const written = async (name: keyof typeof PAPERS) => {
  const { problems, report } = keepProblems();
  const sheet = await PAPERS[name](report);
  return { ...sheet, problems, pdf: await openPdf(sheet.bytes) };
};

describe.each(Object.keys(PAPERS) as (keyof typeof PAPERS)[])('%s', (name) => {
  test('is tagged, titled, in English, on two sides at most, the same twice', async () => {
    const { bytes, pages, pdf, problems } = await written(name);
    expect(problems).toEqual([]);
    expect(pages).toBeLessThanOrEqual(2);
    expect(pdf.title).toBeTruthy();
    expect(pdf.lang).toBe('en-GB');
    expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'P']));
    expect(Buffer.compare(bytes, (await written(name)).bytes)).toBe(0);
  });
});

test('answers say right and not right in words, with replies and reasons', async () => {
  const { pdf } = await written('answers');
  for (const word of ['Right', 'Not this one', 'ANSWERWORD', 'REPLYWORD', 'WHYWORD', 'LOOKFORWORD'])
    expect(pdf.text).toContain(word);
});

test('who watches small children is told what to look for, and has room for notes', async () => {
  const { pdf } = await written('watching');
  expect(pdf.title).toBe('What to look for: Every part');
  expect(pdf.text).toContain('What I saw or heard');
});

test('a cue card holds the deck’s numbers, the minutes, the answer and the notes', async () => {
  const { pdf } = await written('cues');
  for (const word of [
    '1 Who is it?',
    '2½ min',
    'short: 1 min',
    'Answer: A face on a screen',
    'what shows',
  ])
    expect(pdf.text).toContain(word);
});

test('only who is read to is watched instead of asked to write', () =>
  expect(observationSheet(versionOf(KS3, []))).toBeNull());

test('a record of a concern asks for words, time, place and name, and suggests nothing', async () => {
  const { sharedData, lessons } = await prepareFixture();
  const lesson = lessons[0]?.lesson;
  if (!sharedData || !lesson) throw new Error('The fixture cannot be read');
  const { problems, report } = keepProblems();
  const { text: said } = await openPdf(
    (await writeAdultDocument(concernForm(lesson, sharedData), tools, report)).bytes,
  );
  expect(problems).toEqual([]);
  for (const word of ['exact words', 'Date', 'Time', 'Place', 'Who else was there', 'Signature'])
    expect(said).toContain(word);
  expect(said).not.toMatch(/groom|abuse|bully|online|type of|category/i);
});

test('a plan holds minutes, slides, the disclosure box and the sign-off', async () => {
  const { pdf } = await written('plan');
  for (const word of [
    '7½ minutes',
    '1–2, 4',
    'Stop and listen.',
    'Never look at an image.',
    'Sign-off',
  ])
    expect(pdf.text).toContain(word);
  expect(pdf.text).toContain('RSHE, July 2025 (check before you use it)');
});

test('a plan tells apart the risks that are left to other lessons, though their names have commas', async () => {
  const version = versionOf(KS3, []);
  version.plan.also = ['Scams, phishing and malicious links', 'AI companions', 'Dares and hoaxes'];
  const { bytes } = await writePlan(version, common, tools, keepProblems().report);
  expect((await openPdf(bytes)).text.replace(/\s+/g, ' ')).toContain(
    'scams, phishing and malicious links; AI companions; and dares and hoaxes.',
  );
});

describe('a plan whose slides ask something', () => {
  async function planWith(reply: string) {
    const version = versionOf(KS3, []);
    const option = (answer: string, right: boolean) => ({
      ...{ text: text(answer), picture: null, right, reply: flow(reply), place },
    });
    const options = [option('She waits.', false), option('She tells Jo.', true)];
    const check = { kind: 'check' as const, id: 'who', question: 'What now?', options, place };
    version.slides = [{ blocks: [check] } as unknown as (typeof version.slides)[number]];
    const { bytes, pages } = await writePlan(version, common, tools, keepProblems().report);
    return { pages, words: (await openPdf(bytes)).text.replace(/\s+/g, ' ') };
  }

  test('has what to reply to each answer', async () => {
    const { words, pages } = await planWith('Waiting rarely helps.');
    for (const said of ['Replies to the check', 'She waits.', 'Best. Waiting rarely helps.'])
      expect(words).toContain(said);
    expect(pages).toBe(2);
  });

  test('has a third side where two are too few', async () => {
    const { words, pages } = await planWith('Waiting rarely helps anybody here. '.repeat(60));
    expect(words).toContain('Replies to the check');
    expect(pages).toBe(3);
  });
});

test('a plan has what its slides have for the teacher: timers, what to listen for, and answers', async () => {
  const version = versionOf(KS3, []);
  const slide = (id: string, part: string, blocks: object[], notes: Flow = []) =>
    ({
      id,
      part,
      title: `Slide ${id}`,
      minutes: 8,
      optional: false,
      blocks,
      notes,
      place,
    }) as unknown as (typeof version.slides)[number];
  const statements = (again: boolean) => ({
    ...{ kind: 'statements', id: 'before', prompt: '', scale: [], again, place },
    items: [text('A live call is private.')],
  });
  const answers: Flow[number] = {
    type: 'list',
    ordered: true,
    children: [{ type: 'listItem', children: flow('Disagree. Anybody can record it.') }],
  };
  const heard: Flow[number] = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: text('You might hear:') },
      ...text(' “She is nice.” Reply: “She may be. Who is she?”'),
    ],
  };
  const card = (value: string, group: string) => ({
    text: text(value),
    picture: null,
    group,
    place,
  });
  version.slides = [
    slide('s1', 'baseline', [statements(false)]),
    slide('s2', 'story', [], [heard]),
    slide('s3', 'activity', [
      { kind: 'task', minutes: 5, groups: 'pairs', nodes: [], place },
      {
        ...{ kind: 'sort', id: 'sort', prompt: '', groups: ['Fine', 'Tell'], place },
        cards: [
          card('It sings.', 'Fine'),
          card('It asks where.', 'Tell'),
          card('It begs.', 'Tell'),
        ],
      },
    ]),
    slide('s4', 'endpoint', [statements(true)], [answers]),
  ];
  const does = text('Do it.');
  version.plan.timeline = (['story', 'activity'] as const).map((part) => ({
    ...{ part, minutes: 8, slides: ['3'], does, place },
  }));
  const { bytes } = await writePlan(version, common, tools, keepProblems().report);
  const words = (await openPdf(bytes)).text.replace(/\s+/g, ' ');
  for (const said of [
    'Slide s3: 5 on the timer, then 3 together.',
    '“She is nice.” Reply: “She may be. Who is she?”',
    'A live call is private. Disagree. Anybody can record it.',
    '3 · Fine It sings.',
    '3 · Tell It asks where.; It begs.',
  ])
    expect(words).toContain(said);
});

test('the long name of a part leaves the title of its cue card room', async () => {
  const part = 'What pupils are told, and who needs us most';
  const [first] = cues.cards;
  if (!first) throw new Error('no card');
  const long = { ...cues, cards: [{ ...first, title: 'What pupils learn to say', part }] };
  const { bytes } = await writeCueCards(long, tools, keepProblems().report);
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const boxes = items.flatMap((item) =>
    'str' in item && item.str.trim()
      ? [{ x: item.transform[4], y: item.transform[5], wide: item.width, high: item.height * 0.7 }]
      : [],
  );
  const over = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (item) =>
          box.x < item.x + item.wide - 0.5 &&
          item.x < box.x + box.wide - 0.5 &&
          box.y < item.y + item.high - 0.5 &&
          item.y < box.y + box.high - 0.5,
      ),
  );
  expect(over).toEqual([]);
});

test('a plan is set wherever its first side ends, at the very foot of the page too', async () => {
  const { report } = keepProblems();
  for (let length = 20; length < 60; length++) {
    const version = versionOf(KS3, []);
    version.plan.cover = flow(...Array.from({ length }, () => 'Read it.'));
    const { bytes } = await writePlan(version, common, tools, report);
    expect((await openPdf(bytes)).text).toContain('Sign-off');
  }
});

test('a letter is the school’s, marked as a specimen, with a card on its back', async () => {
  const { pdf, pages } = await written('letter');
  for (const word of [
    'Fennmoor School',
    '24 November 2026',
    'Dear parents and carers,',
    'Specimen',
  ])
    expect(pdf.text).toContain(word);
  for (const word of ['Help card', 'Stay calm.', '0800 1111', 'Return slip'])
    expect(pdf.text).toContain(word);
  expect(pages).toBe(2);
});

test('a letter that runs over its front is a problem', async () => {
  const { problems, report } = keepProblems();
  const version = versionOf(KS3, []);
  version.letter.front = flow(...Array.from({ length: 60 }, () => 'A long letter goes on.'));
  await writeLetter(version, version.letter, tools, report);
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['fits-page']);
});
