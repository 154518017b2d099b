/** The lesson that would result from each answer to the main questions of the reading. */
import type { Corrections } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { Knowledge, WouldBeLesson } from '../alert-desk.ts';
import { NEAR_FIELD, parseReadingForm, type ReadingValues } from './reading-form.ts';

/** Key of an answer: question and value. */
export const answerOf = (question: string, value: string): string => `${question}:${value}`;

/** Texts beside answers and checkboxes, by `answerOf`. */
export type LessonWords = Readonly<Record<string, string>>;

/**
 * Corrections of the form's present state, and of each alternative answer.
 * @param form As submitted, or as displayed.
 */
export function wishesOf(
  form: FormData,
  reading: AlertReading,
  corrections: Corrections,
  { risks, mechanisms }: Pick<Knowledge, 'risks' | 'mechanisms'>,
): { answer: string; corrections: Corrections }[] {
  const riskIds = risks.map(({ id }) => id);
  const wish = (question: string, value: string) => {
    const formData = new FormData();
    for (const [name, entry] of form) formData.append(name, entry);
    formData.set(question, value);
    // The summary does not affect which lesson results.
    formData.set('about', 'What it is about');
    const { edits } = parseReadingForm(formData, reading, corrections, riskIds);
    return { answer: answerOf(question, value), corrections: withEdits(corrections, edits) };
  };
  return [
    wish(NEAR_FIELD, 'yes'),
    ...riskIds.map((id) => wish('lead', id)),
    ...mechanisms.map(({ id }) => wish('mechanism', id)),
  ];
}

/** The displayed form. */
export function shownForm(values: ReadingValues): FormData {
  const form = new FormData();
  const { risks, kept, others, lead, mechanism, isNear, title, publisher, issued, about } = values;
  for (const [name, value] of Object.entries({ lead, mechanism, title, publisher, issued, about }))
    form.set(name, value);
  for (const id of risks) form.append('risk', id);
  for (const name of kept) form.append('name', name);
  for (const name of others) form.append('not-service', name);
  if (isNear) form.set(NEAR_FIELD, 'yes');
  return form;
}

/**
 * Describes the lesson of the chosen answer in full, and of each alternative only what differs.
 * @param form The chosen answers.
 * @param age e.g. “Years 7 to 9”.
 */
export function lessonWords(
  form: FormData,
  answers: readonly string[],
  lessons: readonly (WouldBeLesson | null)[],
  age: string,
): LessonWords {
  const chosen = (question: string) => answerOf(question, String(form.get(question) ?? ''));
  const now =
    lessons[answers.indexOf(form.has(NEAR_FIELD) ? answerOf(NEAR_FIELD, 'yes') : chosen('lead'))];
  const words: Record<string, string> = {};
  answers.forEach((answer, index) => {
    const lesson = lessons[index];
    const isChosen = answer === chosen('lead') || answer === chosen('mechanism');
    const near = lesson?.isNear ? ' (close to it, not the same)' : '';
    words[answer] = !lesson
      ? 'We have no lesson on it for this age.'
      : isChosen
        ? `${age}: “${lesson.title}”${near}`
        : lesson.title === now?.title
          ? `The same lesson${near}`
          : `“${lesson.title}”${near}`;
  });
  for (const risk of form.getAll('risk').map(String))
    words[answerOf('risk', risk)] = now?.taught.includes(risk)
      ? `In the lesson of ${age}.`
      : 'Not in this lesson: it needs one of its own.';
  return words;
}

/** Corrections with these edits applied. */
export function withEdits(corrections: Corrections, edits: readonly AlertEdit[]): Corrections {
  const changed = structuredClone(corrections) as Record<string, unknown>;
  for (const { at, value } of edits) {
    const [, key = '', id] = at.map(String);
    if (id !== undefined) changed[key] = { ...(changed[key] as object | undefined) };
    const holder = id === undefined ? changed : (changed[key] as Record<string, unknown>);
    if (value === undefined) delete holder[id ?? key];
    else holder[id ?? key] = value;
  }
  return changed as Corrections;
}
