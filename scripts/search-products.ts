/** Where something is printed: in which lessons, and in which of their products; and what has changed since each was approved. */
import type { Problem } from '#diagnostics/problem.ts';
import { isApproved } from '#model/approval.ts';
import { reviewDay } from '#model/lesson.ts';
import { prepare } from '#pipeline';
import {
  approvalPath,
  changesSince,
  productHashes,
  productsInWords,
  productTexts,
  readApproval,
} from '#pipeline/approval.ts';
import { isHeld } from '#pipeline/holding.ts';
import { readApprovalsIn } from './approvals.ts';
import { knownPictures } from './engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from './sources.ts';

export interface SearchAt {
  lessons: string;
  /** The school's file; the specimen's where it is left out. */
  school: string | undefined;
  approvals: string;
  /** YYYY-MM-DD. */
  today: string;
  /** What is looked for: a number, a name, some words. Empty finds nothing. */
  words: string;
}

export interface FoundLesson {
  slug: string;
  title: string;
  reviewBy: string;
  /** Products that hold it, in words. */
  holds: string[];
  /** The day on which it was approved last; `null` where it never was. */
  approvedOn: string | null;
  /** Is it approved as it is? */
  isApproved: boolean;
  /** Products that are others than those approved, in words. */
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
      (await readApprovalAt(await approvalPath(prepared.sharedData.school, lesson.slug))) ?? '',
    );
    found.push({
      slug: lesson.slug,
      title: lesson.meta.title,
      reviewBy: reviewDay(lesson),
      holds: productsInWords(
        names.filter((name) => isHeld(at.words, texts.get(name) ?? '')),
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
