/** Alerts of the desk: their folders, read and written as the commands do it. */

import type { AlertDesk, BrokenAlert, OpenAlert } from '#desk/alert-desk.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { readLesson } from '#read/read-lesson.ts';
import { lessonFolders } from '../sources.ts';

export interface AlertsAt {
  /** Folder of lessons. */
  lessons: string;
  /** YYYY-MM-DD. */
  today: () => string;
}

export function openAlerts({ lessons: dir }: AlertsAt): AlertDesk {
  return {
    async list() {
      const problems: Problem[] = [];
      const folders = await lessonFolders(dir, undefined, (problem) => problems.push(problem));
      return Promise.all(folders.map(openFolder));
    },
    async open(id) {
      const problems: Problem[] = [];
      const [folder] = await lessonFolders(dir, id, (problem) => problems.push(problem));
      return folder ? openFolder(folder) : null;
    },
  };
}

async function openFolder(folder: LessonFolder): Promise<OpenAlert | BrokenAlert> {
  const problems: Problem[] = [];
  const lesson = await readLesson(folder, (problem) => problems.push(problem));
  if (!lesson)
    return {
      id: folder.slug,
      problems: problems.map((one) => printProblems([one], { color: false })),
    };
  const { slug: id, meta, alert, source } = lesson;
  return { id, title: meta.title, status: meta.status, alert, source };
}
