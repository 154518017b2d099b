/** May adults be told what a person wrote? By the rules for quotations first, which are quick, then by those for letters. */
import { nameFinder } from '#check/find-names.ts';
import { strictNames } from '#check/ordinary-names.ts';
import type { FieldFault } from '#desk/field-fault.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { unfitWords } from '#draft/own-words.ts';
import { quotation } from '#draft/quotable.ts';
import type { Alert } from '#model/alert.ts';
import type { SharedData } from '#model/lesson.ts';
import { prepare } from '#pipeline';
import { readLesson } from '#read/read-lesson.ts';
import { readSharedData, type SharedFiles } from '#read/read-shared-data.ts';
import { knownPictures } from '../../engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '../../sources.ts';
import type { AlertAnswer, AlertPlaces, CheckWords } from './alert-messages.ts';
import { faultsOfWords } from './word-faults.ts';

export async function checkWords(asked: CheckWords, places: AlertPlaces): Promise<AlertAnswer> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const [folder] = await lessonFolders(places.lessons, asked.slug, report);
  const source = { path: folder?.alert?.path ?? 'alert.md', text: asked.alert };
  const lesson = folder && (await readLesson({ ...folder, alert: source }, report));
  const files = await sharedFiles(places.lessons, places.school, report);
  const sharedData = files && (await readSharedData(files, report));
  if (!folder || !lesson || !files || !sharedData)
    return { is: 'checked', faults: problems.map(({ note }) => ({ field: '', says: note })) };
  const unfit = unfitIn(lesson.alert, sharedData);
  if (unfit.length > 0) return { is: 'checked', faults: unfit };
  const changed = { ...folder, alert: source };
  const found = await letterProblems(changed, files, asked.band, places);
  return { is: 'checked', faults: faultsOfWords(asked.alert, found) };
}

function unfitIn({ corrections, names }: Alert, sharedData: SharedData): FieldFault[] {
  const find = nameFinder([...sharedData.embargo.names, ...strictNames(names)]);
  const isNaming = (says: string) => find(says).length > 0;
  const quote = (says: string) => quotation(says, { names, sharedData, isNaming, mayShare: true });
  return [...unfitWords(corrections.sentences, quote)].map(([field, says]) => ({ field, says }));
}

/** What the rules find in the letters of one age: those of the others differ in what surrounds these words. */
async function letterProblems(
  folder: Parameters<typeof readLesson>[0],
  sharedData: SharedFiles,
  band: string,
  { lessons, today }: AlertPlaces,
): Promise<Problem[]> {
  const modules = await moduleFiles(lessons, () => {});
  const hasPicture = knownPictures();
  const { problems } = await prepare(
    { sharedData, modules, lessons: [folder] },
    { today, hasPicture, band: (_, id) => id === band },
  );
  return problems;
}
