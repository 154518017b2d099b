/** Runs the stages before writing for one band of a lesson, with its alert as saved or with pending changes. */
import { sendingValues } from '#desk/decision/sending-form.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { editedAlert } from '#draft/correct/edit-alert.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { prepare } from '#pipeline';
import type { Prepared } from '#pipeline/prepared.ts';
import { knownPictures } from '../../engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '../../sources.ts';
import type { AlertPlaces } from './alert-messages.ts';

export interface PreparedAge {
  /** `null` where files cannot be read: see `problems`. */
  sharedData: SharedData | null;
  lesson: Prepared | null;
  /** The text of `alert.md` that it was prepared with. */
  alert: string;
  problems: Problem[];
}

/** Index of pictures, loaded on first use. */
let hasPicture: ReturnType<typeof knownPictures> | undefined;

/**
 * @param band Default: every band.
 * @param alert Pending text of `alert.md`. Default: the saved one.
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
  if (!folder || !sharedData) return { sharedData: null, lesson: null, alert: '', problems };
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
    alert: source.text,
    problems: [...problems, ...prepared.problems],
  };
}

/** Has somebody decided when it goes out? */
const SENDING = /^sending:/m;

/**
 * Until the sending dates are decided, use those that the decision page proposes rather than the school's older ones.
 */
const withDates = (alert: string, today: string): string =>
  SENDING.test(alert)
    ? alert
    : (editedAlert(alert, [{ at: ['sending'], value: sendingValues({}, today) }]) ?? alert);
