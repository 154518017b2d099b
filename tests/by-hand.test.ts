/** Want of room stops what a person wrote by hand, with its place; what the shared data composed is laid out all the same. */
import { expect, test } from 'vitest';
import { problemSeverity } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import type { LessonFolder } from '#read/read-lesson.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { everyCombination } from '#scripts/samples/combinations.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { type Change, prepareFixture } from './prepare-fixture.ts';

const library = loadPictures()([]);
const drafting = await openDrafting();
const [composed] = everyCombination(drafting.sharedData, drafting.modules);
if (!composed) throw new Error('There is no combination');

/** A slide of nine words, where a slide may have three. */
const OWN = `<Slide part="closing" title="Ours" minutes="1" optional="yes" layout="text">

One two three four five six seven eight nine.

<Notes>

**Do:** Wait.

</Notes>

</Slide>`;

/** The lesson, in bands whose slides hold three words, with its text changed. */
async function tooLong(change: (text: string) => string) {
  const bands = sharedSources.bands.text.replaceAll(/wordsPerSlide: \d+/g, 'wordsPerSlide: 3');
  const lesson: LessonFolder = {
    ...composed,
    lesson: { path: 'composed/lesson.mdx', text: change(composed?.lesson.text ?? '') },
  } as LessonFolder;
  const { problems } = await prepare(
    {
      sharedData: { ...sharedSources, bands: { path: sharedSources.bands.path, text: bands } },
      modules: moduleSources,
      lessons: [lesson],
    },
    { today: '2026-11-24', band: 'ks3', hasPicture: (name) => library(name) !== null },
  );
  const long = problems.filter(({ ruleId }) => ruleId === 'words-per-slide');
  return {
    byHand: long.filter(({ place }) => place.file === 'composed/lesson.mdx'),
    ofSharedData: long.filter(({ place }) => place.file !== 'composed/lesson.mdx'),
    text: lesson.lesson.text,
  };
}

const gravities = (problems: Parameters<typeof problemSeverity>[0][]) => [
  ...new Set(problems.map(problemSeverity)),
];

test('slides that the house composed are too long for nobody', async () => {
  const { byHand, ofSharedData } = await tooLong((text) => text);
  expect(byHand).toEqual([]);
  expect(gravities(ofSharedData)).toEqual(['warning']);
});

test('a slide that a person added is refused, at its line', async () => {
  const { byHand, ofSharedData, text } = await tooLong((whole) =>
    whole.replace(/(<Band id="ks3"[^>]*>\n\n<Include\/>)/, `$1\n\n${OWN}`),
  );
  expect(gravities(ofSharedData)).toEqual(['warning']);
  expect(gravities(byHand)).toEqual(['error']);
  const line = text.split('\n').findIndex((line) => line.includes('title="Ours"')) + 1;
  expect(byHand.map(({ place }) => place.line)).toEqual([line]);
});

test('so is one within a frame, in the place of the house’s own', async () => {
  const { byHand } = await tooLong((whole) =>
    whole.replace(
      /(<Band id="ks3"[^>]*>\n\n)<Include\/>/,
      `$1<Include>\n\n${OWN.replace('<Slide ', '<Slide id="ours" ')}\n\n</Include>`,
    ),
  );
  expect(gravities(byHand)).toEqual(['error']);
});

/** The faults in time of meetings, where the running order of families is changed. */
async function meetings(...edits: Change[]) {
  const { problems } = await prepareFixture({ workshops: edits });
  return problems.filter(({ ruleId }) => ruleId === 'meeting-in-time');
}
const LAST: Change = [
  'title="Questions, and thank you" minutes="8" short="4"',
  'title="Questions, and thank you" minutes="8" short="3"',
];

test('a running order that is out of time as it was written is refused, too long and too short', async () => {
  const [last] = LAST;
  for (const written of [last.replace('"8"', '"18"'), last.replace('"4"', '"2"')])
    expect(gravities(await meetings([last, written]))).toEqual(['error']);
});

test('one that a lesson leaves a step of out is too short for nobody', async () => {
  const found = await meetings(LAST);
  expect(found).toHaveLength(1);
  expect(gravities(found)).toEqual(['warning']);
});
