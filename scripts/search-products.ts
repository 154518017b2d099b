/** Finds lessons and products that print some words, and what has changed since each was approved. */
import type { Problem } from '#diagnostics/problem.ts';
import { isApproved } from '#model/kit/approval.ts';
import { reviewDay } from '#model/lesson/lesson.ts';
import { prepare } from '#pipeline';
import {
  approvalPath,
  changesSince,
  productHashes,
  productsInWords,
  productTexts,
  readApproval,
} from '#pipeline/approval.ts';
import { containsWords } from '#pipeline/products-containing.ts';
import { readApprovalsIn } from './approvals.ts';
import { knownPictures } from './engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from './sources.ts';

export interface SearchAt {
  lessons: string;
  /** The school's file. Default: the specimen's. */
  school: string | undefined;
  approvals: string;
  /** Today, YYYY-MM-DD. */
  today: string;
  /** A number, a name or some words. Empty finds nothing. */
  words: string;
}

export interface FoundLesson {
  slug: string;
  title: string;
  reviewBy: string;
  /** Products that contain the words. */
  holds: string[];
  /** Date of the last approval; `null` where there is none. */
  approvedOn: string | null;
  /** Is the approval still valid? */
  isApproved: boolean;
  /** Products that differ from those approved. */
  changed: string[];
}

export async function searchProducts(at: SearchAt): Promise<FoundLesson[]> {
  const report = (_: Problem) => {};
  const sharedData = await sharedFiles(at.lessons, at.school, report);
  const modules = await moduleFiles(at.lessons, report);
  const lessons = await lessonFolders(at.lessons, undefined, report);
  if (!sharedData) return [];
  const hasPicture = knownPictures();
  const readApprovalAt = readApprovalsIn(at.approvals);
  const prepared = await prepare(
    { sharedData, modules, lessons },
    { today: at.today, hasPicture, readApproval: readApprovalAt },
  );
  const found: FoundLesson[] = [];
  for (const { lesson, versions, workshops } of prepared.lessons) {
    if (!prepared.sharedData) continue;
    const whole = { lesson, versions: versions.map(({ version }) => version), workshops };
    const texts = await productTexts(whole, prepared.sharedData);
    const names = [...texts.keys()];
    const approval = await readApproval(
      (await readApprovalAt(approvalPath(prepared.sharedData.school, lesson.slug))) ?? '',
    );
    found.push({
      slug: lesson.slug,
      title: lesson.meta.title,
      reviewBy: reviewDay(lesson),
      holds: productsInWords(
        names.filter((name) => containsWords(at.words, texts.get(name) ?? '')),
        names,
      ),
      approvedOn: approval?.date ?? null,
      isApproved: isApproved(lesson.approval),
      changed: approval
        ? changesSince(approval, await productHashes(whole, prepared.sharedData))
        : [],
    });
  }
  return found;
}
