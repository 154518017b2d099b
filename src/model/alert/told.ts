/** Records which stories were taught (`lessons/told.yaml`), so that a class is not told the same one twice. */
import { z } from 'zod';
import type { Band } from '../band.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const ToldOnce = z.strictObject({
  band: z.string(),
  /** Id of the story: its risk's, or its own. */
  telling: z.string(),
  /** Folder of the lesson. */
  lesson: z.string(),
  /** The day on which it was taught, YYYY-MM-DD. */
  date: z.string().regex(DAY, 'a day, as 2026-11-24'),
});
export type ToldOnce = z.infer<typeof ToldOnce>;

export const Told = z.strictObject({ told: z.array(ToldOnce) });

/**
 * When a story was last taught to pupils who may still be in the band: a class moves on after as many years as the band
 * lasts.
 * @param today YYYY-MM-DD.
 * @returns The day; `null` where no pupil of the band has heard it.
 */
export function lastTold(
  history: readonly ToldOnce[],
  band: Pick<Band, 'id' | 'ages'>,
  telling: string,
  today: string,
): string | null {
  const years = band.ages[1] - band.ages[0];
  const from = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
  const days = history
    .filter((entry) => entry.band === band.id && entry.telling === telling && entry.date > from)
    .map(({ date }) => date);
  return days.toSorted().at(-1) ?? null;
}
