/** The answer sheet says what is right, and counts as the pupils' sheet does. */
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import { answerData, hasAnswers, placeKey } from '#render/typst/answer-data.ts';
import { writeAnswers } from '#render/typst/write-answers.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { lineWidth } from '../../pdfjs-pages.ts';
import { openPdf } from './open-pdf.ts';
import { EYFS, KS3, keepProblems, tools } from './paper.ts';
import { ANSWER_WORDS, blocks, flow, handoutOf, place, text, versionOf } from './sheet-of-parts.ts';

const question = (words: string): HandoutBlock => ({
  kind: 'question',
  nodes: flow(words),
  lines: 1,
  answer: flow(`Answer to ${words}`),
  place,
});
/** The right option is neither the first nor the last. */
const choose = (words: string): HandoutBlock => ({
  kind: 'choose',
  question: words,
  options: ['Nobody', 'Jo', 'Himself'].map((name) => ({
    text: text(name),
    picture: null,
    right: name === 'Jo',
    reply: flow(`Reply to ${name}`),
    place,
  })),
  place,
});
const answersTo = (...blocks: HandoutBlock[]) =>
  answerData(blocks, createPageContext(tools, keepProblems().report, false));

test('the best answer is the one that is marked as it', () => {
  const [found] = answersTo(choose('Who helps?'));
  const options = found?.k === 'choose' ? found.options : [];
  expect(options.map(({ right }) => right)).toEqual([false, true, false]);
});

test.each([
  ['True', true],
  ['False', false],
])('a statement is said to be %s where it is', (label, holds) => {
  const [found] = answersTo({
    kind: 'true-false',
    prompt: 'Which?',
    answers: ['True', 'False'],
    statements: [{ text: text('A smile is proof.'), holds, why: [], place }],
    place,
  });
  const statements = found?.k === 'true-false' ? found.statements : [];
  expect(statements.map(({ answer }) => answer)).toEqual([label]);
});

describe('each question has the number that it has on the sheet, those to choose from too', async () => {
  const asked = ['Alpha?', 'Bravo?', 'Carol?', 'Delta?'];
  const sheet = {
    ...handoutOf([]),
    blocks: asked.map((words, index) => (index % 2 === 0 ? question(words) : choose(words))),
  };
  const version = versionOf(KS3, [sheet]);
  const { report } = keepProblems();
  const pupils = forPupils(version);
  const [handout] = pupils.handouts;
  if (!handout) throw new Error('no handout');
  const numbered = ({ text: all }: { text: string }) =>
    asked.map((words) => /(\d+)\D{0,12}$/.exec(all.slice(0, all.indexOf(words)))?.[1]);

  test('on the pupils’ sheet', async () => {
    const made = await writeHandout(handout, pupils, { variant: 'standard' }, tools, report);
    expect(numbered(await openPdf(made.bytes))).toEqual(['1', '2', '3', '4']);
  });

  test('on the answers', async () => {
    const made = await writeAnswers(sheet, version, tools, report);
    expect(numbered(await openPdf(made.bytes))).toEqual(['1', '2', '3', '4']);
  });
});

test('the answer sheet marks the best answer, and no other', async () => {
  const { report } = keepProblems();
  const sheet = { ...handoutOf([]), blocks: [choose('Who helps?')] };
  const made = await writeAnswers(sheet, versionOf(KS3, [sheet]), tools, report);
  expect((await openPdf(made.bytes)).text).toContain(
    'Nobody Not this one Reply to Nobody Jo Right Reply to Jo Himself Not this one Reply to Himself',
  );
});

describe('what is printed above answers', async () => {
  const heading = (words: string): HandoutBlock => ({ kind: 'heading', text: text(words), place });
  const printed = async (band: typeof KS3, ...blocks: HandoutBlock[]) => {
    const sheet = { ...handoutOf([]), blocks, lookFor: flow('A reason.') };
    const version = versionOf(band, [sheet]);
    const { report } = keepProblems();
    return openPdf((await writeAnswers(sheet, version, tools, report)).bytes);
  };

  test('a heading stands where answers follow it, and not over nothing', async () => {
    const { text: all } = await printed(
      KS3,
      heading('Part one'),
      heading('Part two'),
      question('Who helps?'),
      heading('Part three'),
    );
    expect(all).toContain('Part two');
    expect(all).not.toMatch(/Part one|Part three/);
  });

  test('a class that reads has answers, one that is read to has what to look for', async () => {
    const [read, heard] = [
      await printed(KS3, question('Who helps?')),
      await printed(EYFS, question('Who helps?')),
    ];
    expect(read.title).toMatch(/^Answers: /);
    expect(heard.title).toMatch(/^What to look for: /);
    expect(read.text).toMatch(/What to look for (\S+ )?A reason\./);
    expect(heard.text).toMatch(/Watch and listen for (\S+ )?A reason\./);
  });

  test('a sheet without answers says what to look for', async () => {
    expect((await printed(KS3, heading('Draw'))).title).toMatch(/^What to look for: /);
  });
});

test('answers that one side has no room for go on to a second, and are set no smaller for it', async () => {
  const printed = async (questions: number) => {
    const blocks = Array.from({ length: questions }, (_, index) => question(`Question ${index}?`));
    const sheet = { ...handoutOf([]), blocks };
    const { report } = keepProblems();
    const { pages, bytes } = await writeAnswers(sheet, versionOf(KS3, [sheet]), tools, report);
    const first = await lineWidth(bytes, /^Answer to Question 1\?/);
    return { pages, first, text: (await openPdf(bytes)).text };
  };
  const [few, many] = [await printed(3), await printed(30)];
  expect([few.pages, many.pages]).toEqual([1, 2]);
  expect(many.text).toContain('Answer to Question 29?');
  // The smallest that is set on one side is 9.5 points, on two 10.5.
  expect(many.first / few.first).toBeGreaterThan(0.9);
});

describe('what a version asks besides has its answer below the name of that version', () => {
  const at = { ...place, line: 9 };
  const printed = async (dots: number) => {
    const { report } = keepProblems();
    const sheet = {
      ...handoutOf([]),
      blocks: [question('Alpha?')],
      editions: [
        { version: 'standard', blocks: null },
        {
          version: 'challenge',
          blocks: [question('Alpha?'), { ...question('Extra?'), place: at }],
        },
      ],
    } as ReturnType<typeof handoutOf>;
    const version = versionOf(KS3, [sheet]);
    const paper = version.paper.map((item) => ({ ...item, dots }));
    const made = await writeAnswers(sheet, { ...version, paper }, tools, report);
    return (await openPdf(made.bytes)).text;
  };

  test.each([
    [0, ''],
    [1, ' (1 dot at the foot)'],
    [3, ' (3 dots at the foot)'],
  ])('and its dots: %i', async (dots, mark) => {
    const all = await printed(dots);
    expect(all).toContain(`Only on the sheet “Challenge”${mark} 2 Extra? Answer to Extra?`);
    expect(all.match(/Answer to Alpha\?/g)).toHaveLength(1);
  });
});

describe('a sheet has answers where a part of it has', () => {
  const ASKED = ['gaps', 'match', 'true-false', 'check', 'sort', 'order', 'lights'];
  test.each(Object.values(blocks).map((block) => [block.kind, block] as const))(
    'of “%s”',
    (kind, block) => {
      const said = JSON.stringify(answersTo(block));
      const isAnswered = ANSWER_WORDS.some((word) => said.includes(word)) || ASKED.includes(kind);
      expect([hasAnswers([block]), said !== '[]']).toEqual([
        isAnswered,
        isAnswered || kind === 'heading',
      ]);
    },
  );

  test('an answer that stands elsewhere is left out, and its question counted', () => {
    const at = (line: number) => ({ ...question(`Line ${line}?`), place: { ...place, line } });
    const [first, second] = [at(1), at(2)];
    const left = answerData(
      [{ kind: 'columns', left: [first], right: [second], place }],
      createPageContext(tools, keepProblems().report, false),
      new Set([placeKey(first), placeKey({ place })]),
    );
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ k: 'question', number: 2 });
  });
});
