/** What is read to the youngest from paper: the story's own words, and nothing of what an adult is told to do. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readAloud } from '#adapt/adult-sheets/read-aloud.ts';
import type { Slide } from '#model/lesson/slide.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { flow, place, versionOf } from '../render/typst/sheet-of-parts.ts';

const { sharedData } = await sharedDataForTests();
const band = (id: string) => {
  const found = sharedData.bands.find((band) => band.id === id);
  if (!found) throw new Error(`There is no band ${id}`);
  return found;
};
const slide = (part: Slide['part'], ...notes: string[]): Slide => ({
  ...{
    id: 's',
    title: 'Pip',
    part,
    layout: 'story',
    minutes: 2,
    short: null,
    years: null,
    optional: false,
  },
  ...{ blocks: [], notes: flow(...notes), facts: [], place },
});
const pagesOf = (...slides: Slide[]) =>
  readAloud({ ...versionOf(band('eyfs'), []), slides })?.pages.map((page) =>
    page.says.map((node) => textContent(node)),
  );

test('it is what is said, over several paragraphs, without its label and its marks', () => {
  expect(
    pagesOf(
      slide(
        'story',
        'Say, in a whisper: “Pip has a kite.',
        '“Up it goes. ‘Higher!’ says Pip.”',
        'Do: Pull on the string.',
        'Say: “Then the wind drops.” (Wait.)',
        'You might hear: “Is it broken?” Say: “No.”',
      ),
    ),
  ).toEqual([['Pip has a kite.', 'Up it goes. ‘Higher!’ says Pip.', 'Then the wind drops.']]);
});

test('and where to stop', () => {
  expect(
    pagesOf(slide('story', 'Say: “Snap!”', 'Do: Clap. Stop. One slow breath.', 'Say: “What now?”')),
  ).toEqual([['Snap!', 'Stop. One slow breath.', 'What now?']]);
});

test('it is the story alone', () => {
  expect(pagesOf(slide('welcome', 'Say: “Hello.”'), slide('story', 'Do: Wait.'))).toEqual([]);
});

test('who reads by themselves has none', () => {
  expect(readAloud(versionOf(band('ks3'), []))).toBeNull();
});
