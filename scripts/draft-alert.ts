/** Drafts and checks a lesson's files from an alert's text, without writing them. */
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { embargoedNames } from '#check/check-names.ts';
import { nameFinder } from '#check/find-names.ts';
import { type Problem, type Report, startOf } from '#diagnostics/problem.ts';
import type { Draft } from '#draft/draft-lesson.ts';
import { AlertReading } from '#model/alert/alert-reading.ts';
import { monthsAfter } from '#model/text/days.ts';
import { prepare } from '#pipeline';
import { draftFromReading, readDraftData } from '#pipeline/draft-from-reading.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { alertKnowledge } from './alert-knowledge.ts';
import { knownPictures } from './engines/pictures.ts';
import { shinglesText } from './lesson-folder.ts';
import { moduleFiles, sharedFile, sharedFiles, toldFile } from './sources.ts';

/** Months until a lesson's review. */
const REVIEW_MONTHS = 6;

/** @returns The reading; `null` where the text is not an alert (reported). */
export async function readAlert(
  lessons: string,
  text: AlertText,
  report: Report,
): Promise<AlertReading | null> {
  const knowledge = await alertKnowledge(lessons, report);
  const found = knowledge && readAlertText(text, knowledge, report);
  return found ? AlertReading.parse(found) : null;
}

export interface DraftRequest {
  /** Folder of lessons. */
  lessons: string;
  text: AlertText;
  reading: AlertReading;
  /** The risk to teach, where a person chose one. */
  subject: string | null;
  today: string;
  school: string | undefined;
  /** Also compose and check the lesson? Needed to print its problems; the desk shows them elsewhere. */
  isChecked: boolean;
  /**
   * Chooses the folder for the slug derived from the title: its name, and the existing lesson in it, whose corrections
   * are kept; `null` to draft nothing (the caller reports why).
   */
  folderFor: (slug: string) => Promise<{ slug: string; existing: LessonFolder | null } | null>;
}

export interface Drafted {
  slug: string;
  draft: Draft;
  files: Draft['files'] & { 'alert.shingles': string };
  /** The draft's problems. */
  problems: Problem[];
}

/** @returns The draft; `null` where the shared data has errors or nothing can be drafted (reported). */
export async function draftAlert(request: DraftRequest, report: Report): Promise<Drafted | null> {
  const { lessons: dir, text, reading, subject, today } = request;
  const sharedData = await sharedFiles(dir, request.school, report);
  const restatements = await sharedFile(dir, 'restatements.yaml', report);
  if (!sharedData || !restatements) return null;
  const modules = await moduleFiles(dir, report);
  const history = await toldFile(dir, report);
  const files = { sharedData, modules, restatements, told: history };
  const wish = { subject, existing: null, today, reviewBy: monthsAfter(today, REVIEW_MONTHS) };
  const read = new Set(reading.risks.map(({ id }) => id));
  const from = await readDraftData(files, report, read);
  const first = from && (await draftFromReading(reading, text, from, wish, report));
  const folder = first && (await request.folderFor(first.slug));
  if (!from || !first || !folder) return null;
  const { slug, existing } = folder;
  const [named] = nameFinder(embargoedNames(from.sharedData, first))(slug);
  if (named) {
    report({
      ruleId: 'no-platform-name',
      place: startOf(text.file),
      reason: `Unexpected name “${named.as}” in the lesson’s own name “${slug}”, expected none`,
      note: 'It becomes the name of files that pupils see. Nothing was written. Name the lesson by what happens, as in --slug tricky-messages.',
    });
    return null;
  }
  // The existing lesson may have a risk that a person added.
  const all = existing && (await readDraftData(files, report));
  const draft = all
    ? await draftFromReading(reading, text, all, { ...wish, existing }, report)
    : first;
  if (!draft) return null;
  const shingles = shinglesText(text);
  const written = { ...draft.files, 'alert.shingles': shingles };
  if (!request.isChecked) return { slug, draft, files: written, problems: [] };
  // Compose and check in memory: a lesson that cannot be built is not written.
  const hasPicture = knownPictures();
  const { problems } = await prepare(
    {
      sharedData,
      modules: (all ?? from).modules,
      frames: modules,
      lessons: [
        {
          slug,
          lesson: { path: `${dir}/${slug}/lesson.mdx`, text: draft.files['lesson.mdx'] },
          alert: { path: `${dir}/${slug}/alert.md`, text: draft.files['alert.md'] },
          shingles,
        },
      ],
    },
    { today, hasPicture },
  );
  return { slug, draft, files: written, problems };
}
