/** A lesson's present state compared with its approval, for whoever approves it. */
import type { WordChange } from '#desk/approval/word-changes.ts';
import { hasErrors } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { isApproved } from '#model/kit/approval.ts';
import type { School } from '#model/school.ts';
import { prepare } from '#pipeline';
import {
  approvalPath,
  changesSince,
  productHashes,
  productTexts,
  readApproval,
} from '#pipeline/approval.ts';
import { approveLesson } from '#pipeline/approve-lesson.ts';
import { readApprovalsIn } from './approvals.ts';
import { changesSinceApproval, saveApprovedTexts } from './approved-words.ts';
import { versionHash } from './build-record.ts';
import { hashOf } from './cache/program-hash.ts';
import { knownPictures } from './engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from './sources.ts';

export interface InspectOptions {
  slug: string;
  lessons: string;
  /** The school's file. Default: the specimen's. */
  school: string | undefined;
  approvals: string;
  /** Today, YYYY-MM-DD. */
  today: string;
  /** Treat the lesson as marked final? Default: as its front matter says. */
  asFinal?: boolean;
  /** Role and date of the approval. */
  by: { role: string; date: string };
  /** File with the texts of the last approval. Default: none. */
  words?: string;
}

export interface InspectedLesson {
  /** Problems in its files; `lesson` is `null` where it cannot be read or does not exist. */
  problems: Problem[];
  lesson: {
    title: string;
    /** Does its front matter mark it as a draft? */
    isMarkedDraft: boolean;
    school: School;
    schoolFile: string;
    /** The approval file: its path below the folder of approvals, and its new text. */
    path: string;
    text: string | null;
    /** What has to be done before it can be approved. */
    first: string[];
    /** Its valid approval; `null` where there is none. */
    approved: { role: string; date: string } | null;
    /** The hash of each product, by display name, and of all together. */
    products: Record<string, string>;
    hash: string;
    /** Products that differ from the last approval, in words. */
    changed: string[];
    /** The changed words; `null` where there are too many to list. */
    words: WordChange[] | null;
    /** Hash of the inputs of each band's products. */
    sums: Record<string, string>;
  } | null;
}

export async function inspectLesson(at: InspectOptions): Promise<InspectedLesson> {
  const { slug, today, by } = at;
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const sharedData = await sharedFiles(at.lessons, at.school, report);
  const modules = await moduleFiles(at.lessons, report);
  const lessons = await lessonFolders(at.lessons, slug, report);
  if (!sharedData || lessons.length === 0) return { problems, lesson: null };
  const hasPicture = knownPictures();
  const readApprovalAt = readApprovalsIn(at.approvals);
  const prepared = await prepare(
    { sharedData, modules, lessons },
    { today, hasPicture, readApproval: readApprovalAt },
  );
  problems.push(...prepared.problems);
  const [toApprove] = prepared.lessons;
  if (!prepared.sharedData || !toApprove || hasErrors(problems)) return { problems, lesson: null };
  const { school, schoolFile } = prepared.sharedData;
  const path = approvalPath(school, slug);
  const isMarkedDraft = toApprove.lesson.meta.status === 'draft';
  const meta = { ...toApprove.lesson.meta, ...(at.asFinal ? { status: 'final' as const } : {}) };
  const inspected = { ...toApprove, lesson: { ...toApprove.lesson, meta } };
  const made = await approveLesson(inspected, prepared.sharedData, by);
  const before = await readApproval((await readApprovalAt(path)) ?? '');
  const versions = toApprove.versions.map(({ version }) => version);
  const whole = { lesson: inspected.lesson, versions, workshops: toApprove.workshops };
  const products = await productHashes(whole, prepared.sharedData);
  const approved = isApproved(toApprove.lesson.approval) ? toApprove.lesson.approval : null;
  const texts = at.words === undefined ? null : await productTexts(whole, prepared.sharedData);
  if (at.words && texts && approved) await saveApprovedTexts(at.words, texts);
  return {
    problems,
    lesson: {
      ...{ title: meta.title, isMarkedDraft, school, schoolFile, path, products },
      text: 'text' in made ? made.text : null,
      first: 'first' in made ? made.first : [],
      approved,
      hash: hashOf(JSON.stringify(Object.entries(products).sort())),
      changed: before ? changesSince(before, products) : [],
      words:
        at.words && texts && before && !approved
          ? await changesSinceApproval(at.words, before, texts)
          : null,
      sums: Object.fromEntries(versions.map((version) => [version.band.id, versionHash(version)])),
    },
  };
}
