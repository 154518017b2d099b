/** Which lesson comes of an answer, said before it is saved. */
import { expect, test } from 'vitest';
import type { WouldBeLesson } from '#desk/alert-desk.ts';
import { readingValues } from '#desk/reading/reading-form.ts';
import { answerOf, lessonWords, shownForm, wishesOf } from '#desk/reading/would-be.ts';
import { Corrections } from '#model/alert/alert.ts';
import { AlertReading } from '#model/alert/alert-reading.ts';
import { bandTold } from '#model/language/told-ages.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const reading = AlertReading.parse({
  ...readingOf({
    risks: [
      ['stranger-contact', 'high', 3],
      ['grooming', 'low', 4],
    ],
  }),
  title: 'Voices in the dark',
});
const NONE = Corrections.parse({});
const shown = () => shownForm(readingValues(reading, NONE));
const AGE = 'Years 7 to 9';
const lesson = (title: string, about: Partial<WouldBeLesson> = {}): WouldBeLesson => ({
  ...{ title, isNear: false, taught: ['stranger-contact'] },
  ...about,
});

test('each answer is asked about as it would be saved, with all else of the form', () => {
  const wishes = wishesOf(shown(), reading, NONE, sharedData);
  expect(wishes).toHaveLength(1 + sharedData.risks.length + sharedData.mechanisms.length);
  const of = (question: string, value: string) =>
    wishes.find(({ answer }) => answer === answerOf(question, value))?.corrections;
  expect(of('lead', 'grooming')).toMatchObject({ subject: 'grooming', risks: { grooming: true } });
  expect(of('mechanism', 'live-map')).toMatchObject({ mechanism: 'live-map', risks: {} });
  expect(of('near', 'yes')).toMatchObject({ near: true });
  expect(of('near', 'yes')).not.toHaveProperty('about');
  // Nothing of it was written down.
  expect(NONE).toEqual(Corrections.parse({}));
});

test('the answer that is chosen has its lesson in full; of the others it is said what they change', () => {
  const answers = ['lead:stranger-contact', 'lead:grooming', 'lead:online-bullying', 'near:yes'];
  const lessons = [lesson('A dot'), lesson('Gifts', { isNear: true }), null, lesson('A dot')];
  const words = lessonWords(shown(), answers, lessons, AGE);
  expect(words['lead:stranger-contact']).toBe('Years 7 to 9: “A dot”');
  expect(words['lead:grooming']).toBe('“Gifts” (close to it, not the same)');
  expect(words['lead:online-bullying']).toBe('We have no lesson on it for this age.');
  expect(words['near:yes']).toBe('The same lesson');
});

test('a risk that is ticked, and that no lesson has room for, is said to be for a lesson of its own', () => {
  const form = shown();
  form.append('risk', 'grooming');
  const words = lessonWords(form, ['lead:stranger-contact'], [lesson('A dot')], AGE);
  expect(words['risk:stranger-contact']).toBe('In the lesson of Years 7 to 9.');
  expect(words['risk:grooming']).toBe('Not in this lesson: it needs one of its own.');
});

test('it is said of the age in the middle of those whom the alert tells of', () => {
  const bandOf = (...ages: [number, number]) =>
    bandTold([{ says: 'The alert tells of some.', ofWhom: { ages } }], sharedData.bands)?.id;
  expect(bandOf(10, 13)).toBe('ks3');
  expect(bandOf(7, 7)).toBe('lks2');
  expect(bandTold([], sharedData.bands)?.id).toBe('uks2');
});
