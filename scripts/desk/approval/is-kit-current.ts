import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import { readBuild } from '../../build-record.ts';
import type { InspectedLesson } from '../../inspect-lesson.ts';
import type { KitPlaces } from '../kit/kit-messages.ts';

/** Was the kit made from the present text of the lesson, for every band? */
export async function isKitCurrent(
  { out }: KitPlaces,
  { isOld }: ExistingKit,
  { sums }: Pick<NonNullable<InspectedLesson['lesson']>, 'sums'>,
  lesson: string,
): Promise<boolean> {
  const existing = await readBuild(out);
  return (
    !isOld &&
    Object.entries(sums).every(([band, sum]) => existing?.record.sums[`${lesson}/${band}`] === sum)
  );
}
