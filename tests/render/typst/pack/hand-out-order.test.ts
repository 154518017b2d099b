/** A sheet goes out where the plan uses it, by what notes say of it. */
import { expect, test } from 'vitest';
import type { Slide } from '#model/lesson/slide.ts';
import { handOutOrder } from '#render/typst/pack/hand-out-order.ts';
import { flow, slide } from '../../deck/sample-version.ts';
import { bandOf, handoutOf, versionOf } from '../sheet-of-parts.ts';

const worksheet = handoutOf(['question'], {
  id: 'newsroom',
  title: 'My newsroom sheet',
  kind: 'worksheet',
  copies: 'pupil',
});
const cards = handoutOf(['cards'], { id: 'ask', title: 'Ask first', kind: 'cards', copies: 'ten' });

/** The number of the slide that a sheet is given out with, in a lesson with these notes. */
function givenWith(id: string, notes: Record<string, string>): number {
  const slides: Slide[] = Object.entries(notes).map(([title, note], index) => ({
    ...slide(`s${index + 1}`, 'text', []),
    title,
    part: index < 2 ? 'baseline' : 'activity',
    optional: false,
    notes: flow(note),
  }));
  const version = {
    ...versionOf(bandOf('lks2', 'primary', [7, 9], 14, 12), [worksheet, cards]),
    slides,
  };
  const found = handOutOrder(version).find(({ handout }) => handout.id === id);
  return found?.slide ? slides.indexOf(found.slide) + 1 : 0;
}

test('with the slide whose notes give it out by what it is called', () => {
  expect(
    givenWith('newsroom', {
      'Four headlines': 'Do: Give out the newsroom sheet.',
      'At the desk': 'Read it aloud.',
      'A better form': 'They finish the newsroom sheet.',
    }),
  ).toBe(1);
});

test('or as “the sheet”, where each pupil has one', () => {
  expect(
    givenWith('newsroom', {
      'Four headlines': 'Two minutes alone, in the first column of the sheet.',
      'At the desk': 'Read it aloud.',
      'A better form': 'Six minutes.',
    }),
  ).toBe(1);
});

test('and not where a person in the story happens to say its words', () => {
  expect(
    givenWith('ask', {
      'Four headlines': 'Say: I will ask first, says Dot.',
      'At the desk': 'Read it aloud.',
      'A better form': 'Pairs take one “Ask first” card.',
    }),
  ).toBe(3);
});

test('else with the first activity', () => {
  expect(
    givenWith('newsroom', {
      'Four headlines': 'Look.',
      'At the desk': 'Read.',
      'A form': 'Do it.',
    }),
  ).toBe(3);
});

test('and after the lesson, where what its teacher reads says so', () => {
  const after = { ...worksheet, lookFor: flow('It is for afterwards, at tables or at home.') };
  const slides: Slide[] = [
    {
      ...slide('s1', 'text', []),
      part: 'activity',
      notes: flow('Do: Give out the newsroom sheet.'),
    },
  ];
  const version = {
    ...versionOf(bandOf('lks2', 'primary', [7, 9], 14, 12), [after]),
    slides,
  };
  expect(handOutOrder(version)).toMatchObject([{ slide: null, isAfter: true }]);
});
