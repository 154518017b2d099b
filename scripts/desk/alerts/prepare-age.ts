/** A lesson up to the point where what one age gets is written, with its alert as it stands or as it is to be. */
import { sendingValues } from '#desk/decision/sending-form.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { editedAlert } from '#draft/edit-alert.ts';
import type { SharedData } from '#model/lesson.ts';
import { prepare } from '#pipeline';
import type { Prepared } from '#pipeline/prepared.ts';
import { knownPictures } from '../../engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '../../sources.ts';
import type { AlertPlaces } from './alert-messages.ts';

export interface PreparedAge {
  /** `null` where their files cannot be read: `problems` say why. */
  sharedData: SharedData | null;
  lesson: Prepared | null;
  problems: Problem[];
}

/** Which pictures there are: read when they are first asked for, and kept. */
let hasPicture: ReturnType<typeof knownPictures> | undefined;

/**
 * @param band Default: every age.
 * @param alert What `alert.md` is to say. Default: what it says.
 */
export async function prepareAge(
  { slug, band, alert }: { slug: string; band?: string; alert?: string },
  { lessons, school, today }: AlertPlaces,
): Promise<PreparedAge> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const [folder] = await lessonFolders(lessons, slug, report);
  const sharedData = await sharedFiles(lessons, school, report);
  const modules = await moduleFiles(lessons, report);
  if (!folder || !sharedData) return { sharedData: null, lesson: null, problems };
  const text = alert ?? folder.alert?.text ?? '';
  const source = { path: folder.alert?.path ?? 'alert.md', text: withDates(text, today) };
  hasPicture ??= knownPictures();
  const prepared = await prepare(
    { sharedData, modules, lessons: [{ ...folder, alert: source }] },
    { today, hasPicture, band: (_, id) => id === (band ?? id) },
  );
  return {
    sharedData: prepared.sharedData,
    lesson: prepared.lessons[0] ?? null,
    problems: [...problems, ...prepared.problems],
  };
}

/** Has somebody decided when it goes out? */
const SENDING = /^sending:/m;

/** Until somebody has decided when it goes out, it goes out as “Should this go out?” proposes, and not on a school's older day. */
const withDates = (alert: string, today: string): string =>
  SENDING.test(alert)
    ? alert
    : (editedAlert(alert, [{ at: ['sending'], value: sendingValues({}, today) }]) ?? alert);
