/** Reads a lesson's folder, and replaces its files atomically. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { shinglesOf } from '#check/shingles.ts';
import type { Report } from '#diagnostics/problem.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { claimFolder } from './dist-folder.ts';
import { lessonFolders } from './sources.ts';
import { ifAbsent } from './system-fault.ts';

const NAMES = ['alert.md', 'lesson.mdx', 'alert.source.json', 'alert.shingles'] as const;
type Files = Record<(typeof NAMES)[number], string>;

/** Files of a lesson's folder that are written together. */
export const LESSON_FILES: ReadonlySet<string> = new Set(NAMES);

/** The lesson in a folder; `null` when there is none. */
export async function lessonAt(
  lessonsDir: string,
  slug: string,
  report: Report,
): Promise<LessonFolder | null> {
  return (await lessonFolders(lessonsDir, slug, report))[0] ?? null;
}

/** Truncated hashes of the alert's words, which replace its text in shared folders. */
export const shinglesText = (alert: AlertText): string =>
  `${shinglesOf(alert.blocks.map(({ text }) => text).join('\n')).join('\n')}\n`;

/**
 * Replaces a lesson's files in one step. Other files stay; the old versions of changed ones move to `before-1/`,
 * `before-2/`, …
 * @param options `keepsOld`: false where nobody edited the old files, so that they can be generated again.
 * @returns The folder of old files, or `null`.
 */
export async function writeLessonFolder(
  lessonsDir: string,
  slug: string,
  files: Files,
  { keepsOld = true }: { keepsOld?: boolean } = {},
): Promise<string | null> {
  const dir = join(lessonsDir, slug);
  const folder = await claimFolder(dir, async () => LESSON_FILES);
  try {
    const old = new Map<string, Buffer>();
    for (const name of NAMES) {
      const bytes = await readFile(join(dir, name)).catch(ifAbsent(null));
      if (keepsOld && bytes && bytes.toString('utf8') !== files[name]) old.set(name, bytes);
    }
    const turns = (await readdir(dir).catch(ifAbsent([]))).map(turnOf);
    const backup = old.size > 0 ? `before-${1 + Math.max(0, ...turns)}` : null;
    const staging = await folder.open();
    for (const [name, bytes] of old) await staging.write(`${backup}/${name}`, bytes);
    for (const [name, text] of Object.entries(files)) await staging.write(name, text);
    await staging.commit();
    return backup ? `${dir}/${backup}` : null;
  } finally {
    await folder.release();
  }
}

/** The number of a folder `before-2`; 0 for any other. */
const turnOf = (name: string): number => Number(/^before-(\d+)$/.exec(name)?.[1] ?? 0);
