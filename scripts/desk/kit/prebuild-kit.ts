/** Fills the cache with a kit before it is asked for: as it stands or, while the lead reads it, as it is once approved. */

import type { KitWants } from '#desk/kit/kit-desk.ts';
import { editedAlert } from '#draft/correct/edit-alert.ts';
import { bandTold } from '#model/language/told-ages.ts';
import { prepare } from '#pipeline';
import { withApproval } from '#pipeline/approve-lesson.ts';
import type { BandJob } from '#pipeline/build-output.ts';
import { makeBandPart } from '#pipeline/make-band.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import { buildDate } from '../../command.ts';
import { bandJobs } from '../../make-lessons.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '../../sources.ts';
import { threadEngines } from '../../thread-engines.ts';
import { MARKED_FINAL } from '../approval/marked-final.ts';
import { deskSchool } from '../desk-school.ts';
import type { KitPlaces } from './kit-messages.ts';
import { piecesFor } from './pieces.ts';

export interface PrebuildRequest {
  lesson: string;
  wants: KitWants;
  places: Pick<KitPlaces, 'lessons' | 'school'>;
  /** The role in which it will probably be approved; `null` for the kit as it stands. */
  role: string | null;
}

/** Makes the lesson, as if it were approved today where it has a role, without writing files. */
export async function prebuildKit({ lesson, wants, places, role }: PrebuildRequest): Promise<void> {
  const none = () => {};
  const shared = await sharedFiles(places.lessons, await deskSchool(places.school), none);
  const modules = await moduleFiles(places.lessons, none);
  const [folder] = await lessonFolders(places.lessons, lesson, none);
  if (!shared || !folder) return;
  const text = role === null ? folder.lesson.text : editedAlert(folder.lesson.text, MARKED_FINAL);
  if (!text) return;
  const engines = await threadEngines();
  const { memo } = engines;
  const hasPicture = (name: string) => engines.libraryFor([])(name) !== null;
  const today = buildDate();
  const { sharedData, lessons } = await prepare(
    { sharedData: shared, modules, lessons: [{ ...folder, lesson: { ...folder.lesson, text } }] },
    { today, hasPicture, memo },
  );
  const [prepared] = lessons;
  if (!sharedData || !prepared) return;
  const judged =
    role === null ? prepared : withApproval(prepared, { role, date: today }, sharedData);
  const bands = judged.versions.map(({ version }) => version.band);
  const first = bandTold(judged.lesson.alert.facts, bands)?.id;
  const jobs = bandJobs({ prepared: judged, existingParts: new Map() }, sharedData, wants.all);
  const isFirst = ({ version }: BandJob) => version.band.id === first;
  for (const band of jobs.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))))
    for (const { part, rows } of piecesFor(wants.all))
      if (part === band.part) await makeBandPart(rows ? { ...band, rows } : band, engines);
  await makeWholeSchool(judged, sharedData, engines, wants.all);
}
