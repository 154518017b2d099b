/** What a quiz may ask in front of a class: facts that are listed, and never what a child may have to tell somebody. */
import { expect, test } from 'vitest';
import { factQuestions } from '#adapt/fact-questions.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData: shared } = await sharedDataForTests();
const place = { file: 'lesson.mdx', line: 1, column: 1, endLine: 1, endColumn: 1 };
const text = (value: string) => [{ type: 'text' as const, value }];
const word = (left: string, right: string) => ({ left: text(left), right: text(right), place });
const route = (id: string, name: string, number: string): ShownRoute => ({
  ...{ id, name, says: '', check: false },
  contact: [{ text: number, href: `tel:${number}` }],
});
const quiz = {
  words: ['public', 'clue', 'viewer', 'private'],
  never: ['pants', 'secret'],
  routes: ['emergency-999', 'childline'],
};
const WORDS = [
  word('public', 'open to anybody.'),
  word('Clue', 'it helps you guess'),
  word('viewer', 'a person who watches'),
];

test('each word is asked by its meaning; its right answer stands among others, in another place each time', () => {
  const questions = factQuestions(WORDS, [], quiz);
  expect(questions.map(({ question }) => question)).toEqual([
    'Which word means “open to anybody”?',
    'Which word means “it helps you guess”?',
    'Which word means “a person who watches”?',
  ]);
  expect(questions.map(({ answers, right }) => answers[right])).toEqual([
    'public',
    'Clue',
    'viewer',
  ]);
  expect(new Set(questions.map(({ right }) => right)).size).toBe(3);
  for (const { answers } of questions) expect(new Set(answers).size).toBe(answers.length);
});

test('a word that is not listed is not asked, nor a listed one with a meaning that no class is asked about', () => {
  const others = [word('grooming', 'building trust'), word('private', 'what pants cover')];
  const asked = JSON.stringify(factQuestions([...WORDS, ...others], [], quiz));
  expect(asked).not.toMatch(/grooming|private|pants/);
  expect(asked).toMatch(/viewer/);
});

test('whose number it is, is asked of the listed lines alone', () => {
  const routes = [
    route('childline', 'Childline', '0800 1111'),
    route('report-remove', 'Report Remove', '0800 2222'),
    route('emergency-999', 'Police, ambulance or fire', '999'),
  ];
  const questions = factQuestions(WORDS, routes, quiz);
  expect(questions.at(-1)).toMatchObject({ question: 'Whose number is 999?' });
  expect(JSON.stringify(questions)).not.toMatch(/Report Remove/);
});

test('two questions are no quiz', () =>
  expect(factQuestions(WORDS.slice(0, 2), [], quiz)).toEqual([]));

test('nothing that is listed speaks of harm, sex, threats or pressure', () => {
  const touchy = /abus|blackmail|consent|coerc|extort|groom|harass|nude|secret|sex|stalk|threat/i;
  expect(shared.quiz.words.filter((word) => touchy.test(word))).toEqual([]);
});

test('every listed line is one that there is, and none that only a child with images or in a crisis rings', () => {
  const ids = shared.routes.routes.map(({ id }) => id);
  for (const id of shared.quiz.routes) expect(ids).toContain(id);
  expect(shared.quiz.routes.join()).not.toMatch(/remove|take-it-down|papyrus|shout|ceop|ncii|porn/);
});

test('a lesson asks what its own plan and help page say', async () => {
  const { lessons } = await prepareFixture();
  for (const { version } of lessons[0]?.versions ?? [])
    for (const { answers, right } of version.questions ?? []) {
      const known = JSON.stringify([version.plan.keywords, version.slides]);
      expect(known).toContain(answers[right]);
    }
});
