/** A lesson's folder: read as it stands, and written whole or not at all. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlertText } from '#alert/alert-block.ts';
import { shinglesOf } from '#check/shingles.ts';
import type { Report } from '#diagnostics/problem.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { claimFolder } from './dist-folder.ts';
import { lessonFolders } from './sources.ts';

const NAMES = ['alert.md', 'lesson.mdx', 'alert.source.json', 'alert.shingles'] as const;
type Files = Record<(typeof NAMES)[number], string>;

/** Files of a lesson’s folder that are written together. */
export const LESSON_FILES: ReadonlySet<string> = new Set(NAMES);

/** The lesson in a folder, or `null` when there is none. */
export async function lessonAt(
  lessonsDir: string,
  slug: string,
  report: Report,
): Promise<LessonFolder | null> {
  return (await lessonFolders(lessonsDir, slug, report))[0] ?? null;
}

/** All that is kept of the alert's own words: truncated hashes, to tell whether a text repeats them. */
export const shinglesText = (alert: AlertText): string =>
  `${shinglesOf(alert.blocks.map(({ text }) => text).join('\n')).join('\n')}\n`;

/**
 * Writes a lesson's files in one step. What stood there stays: other files where they are, and these files, if they
 * differ, below `before-1/`, `before-2/`, …
 * @param options `keepsOld` is false where nobody has edited what stood there: it can be made again.
 * @returns The folder in which the old files are kept, or `null`.
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
      const bytes = await readFile(join(dir, name)).catch(() => null);
      if (keepsOld && bytes && bytes.toString('utf8') !== files[name]) old.set(name, bytes);
    }
    const turns = (await readdir(dir).catch(() => [])).map(turnOf);
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
