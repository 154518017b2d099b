import { bandTold } from '#model/language/told-ages.ts';
import type { OpenAlert } from '../alert-desk.ts';
import type { Desk } from '../desk.ts';
import { readingValues } from './reading-form.ts';
import { type LessonWords, lessonWords, shownForm, wishesOf } from './would-be.ts';

/**
 * The lesson that would result from each answer, for the band that the alert is about.
 * @param form The form's present state; `null` for the saved one.
 */
export async function lessonsFor(
  desk: Desk,
  { id, alert }: OpenAlert,
  form: FormData | null,
): Promise<LessonWords> {
  const reading = await desk.alerts.reading(id);
  const knowledge = await desk.alerts.knowledge();
  const ages = await desk.kits.ages();
  const taught = knowledge.bands.filter((band) => ages.some((age) => age.id === band.id));
  const band = bandTold(alert.facts, taught);
  if (!reading || !band) return {};
  const now = form ?? shownForm(readingValues(reading, alert.corrections));
  const wishes = wishesOf(now, reading, alert.corrections, knowledge);
  const lessons = await desk.alerts.lessons(
    id,
    band.id,
    wishes.map(({ corrections }) => corrections),
  );
  const age = ages.find((age) => age.id === band.id)?.name ?? band.name;
  return lessonWords(
    now,
    wishes.map(({ answer }) => answer),
    lessons,
    age,
  );
}
