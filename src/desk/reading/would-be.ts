/** Which lesson comes of each answer to what the alert is mostly about and what the service does, before it is saved. */
import type { Corrections } from '#model/alert.ts';
import type { AlertEdit } from '#model/alert-edit.ts';
import type { AlertReading } from '#model/alert-reading.ts';
import type { Knowledge, WouldBeLesson } from '../alert-desk.ts';
import { NEAR, parseReadingForm, type ReadingValues } from './reading-form.ts';

/** An answer, as the page knows it: its question, and what is chosen. */
export const answerOf = (question: string, value: string): string => `${question}:${value}`;

/** What stands beside an answer, or beside a risk that is ticked, by `answerOf`. */
export type LessonWords = Readonly<Record<string, string>>;

/**
 * What is corrected by the form as it stands, and with each other answer in it.
 * @param form As it was sent, or as it is shown.
 */
export function wishesOf(
  form: FormData,
  reading: AlertReading,
  corrections: Corrections,
  { risks, mechanisms }: Pick<Knowledge, 'risks' | 'mechanisms'>,
): { answer: string; corrections: Corrections }[] {
  const riskIds = risks.map(({ id }) => id);
  const wish = (question: string, value: string) => {
    const other = new FormData();
    for (const [name, one] of form) other.append(name, one);
    other.set(question, value);
    // Which lesson it is, no words are wanted for.
    other.set('about', 'What it is about');
    const { edits } = parseReadingForm(other, reading, corrections, riskIds);
    return { answer: answerOf(question, value), corrections: withEdits(corrections, edits) };
  };
  return [
    wish(NEAR, 'yes'),
    ...riskIds.map((id) => wish('lead', id)),
    ...mechanisms.map(({ id }) => wish('mechanism', id)),
  ];
}

/** The form as it is shown. */
export function shownForm(values: ReadingValues): FormData {
  const form = new FormData();
  const { risks, kept, lead, mechanism, isNear, title, publisher, issued, about } = values;
  for (const [name, value] of Object.entries({ lead, mechanism, title, publisher, issued, about }))
    form.set(name, value);
  for (const id of risks) form.append('risk', id);
  for (const name of kept) form.append('name', name);
  if (isNear) form.set(NEAR, 'yes');
  return form;
}

/**
 * Of the answer that is chosen the lesson in full, of each other no more than what it changes.
 * @param form Which answers are chosen in it.
 * @param age e.g. “Years 7 to 9”.
 */
export function lessonWords(
  form: FormData,
  answers: readonly string[],
  lessons: readonly (WouldBeLesson | null)[],
  age: string,
): LessonWords {
  const chosen = (question: string) => answerOf(question, String(form.get(question) ?? ''));
  const now = lessons[answers.indexOf(form.has(NEAR) ? answerOf(NEAR, 'yes') : chosen('lead'))];
  const words: Record<string, string> = {};
  answers.forEach((answer, at) => {
    const lesson = lessons[at];
    const isChosen = answer === chosen('lead') || answer === chosen('mechanism');
    const near = lesson?.isNear ? ' (near only)' : '';
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
      : 'For a lesson of its own.';
  return words;
}

/** Corrections as they stand once these are written. */
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
