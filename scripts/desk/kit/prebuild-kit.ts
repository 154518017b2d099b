/** Fills the cache with the parts of a kit that its approval will change. */

import type { KitWants } from '#desk/kit/kit-desk.ts';
import { editedAlert } from '#draft/correct/edit-alert.ts';
import { prepare } from '#pipeline';
import { withApproval } from '#pipeline/approve-lesson.ts';
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
  /** The role in which it will probably be approved. */
  role: string;
}

/** Makes the lesson as if it were approved today, without writing files. */
export async function prebuildKit({ lesson, wants, places, role }: PrebuildRequest): Promise<void> {
  const none = () => {};
  const shared = await sharedFiles(places.lessons, await deskSchool(places.school), none);
  const modules = await moduleFiles(places.lessons, none);
  const [folder] = await lessonFolders(places.lessons, lesson, none);
  const text = folder && editedAlert(folder.lesson.text, MARKED_FINAL);
  if (!shared || !folder || !text) return;
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
  const approved = withApproval(prepared, { role, date: today }, sharedData);
  const job = { prepared: approved, existingParts: new Map() };
  for (const band of bandJobs([job], sharedData, wants.all))
    for (const { part, rows } of piecesFor(wants.all))
      if (part === band.part) await makeBandPart(rows ? { ...band, rows } : band, engines);
  await makeWholeSchool(approved, sharedData, engines, wants.all);
}
