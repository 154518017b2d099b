/** Orders bands by age. */
import type { SharedData } from '#model/lesson/lesson.ts';

/** Sort key of a band: its youngest age, so that a school's own band fits in. An unknown band comes last. */
export function ageOrder(sharedData: SharedData, id: string): number {
  return sharedData.bands.find((band) => band.id === id)?.ages[0] ?? Number.POSITIVE_INFINITY;
}
