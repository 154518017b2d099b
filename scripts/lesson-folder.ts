/** A lesson's folder: read as it stands, and written whole or not at all. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AlertText, type LessonFolder, shinglesOf } from '#pipeline';
import type { Report } from '#problems/problem.ts';
import { openStaging } from './dist-folder.ts';
import { lessonFolders } from './sources.ts';

type Files = Record<'alert.md' | 'lesson.mdx' | 'alert.shingles', string>;

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
 * @returns The folder in which the old files are kept, or `null`.
 */
export async function writeLessonFolder(
  lessonsDir: string,
  slug: string,
  files: Files,
): Promise<string | null> {
  const dir = join(lessonsDir, slug);
  const old = await filesBelow(dir);
  const changed = Object.entries(files).filter(
    ([name, text]) => old.has(name) && old.get(name)?.toString('utf8') !== text,
  );
  const turn = 1 + Math.max(0, ...[...old.keys()].map(turnOf));
  const kept = changed.length > 0 ? `before-${turn}` : null;
  const staging = await openStaging(dir);
  for (const [name, bytes] of old)
    if (!Object.hasOwn(files, name)) await staging.write(name, bytes);
  if (kept)
    for (const [name] of changed)
      await staging.write(`${kept}/${name}`, old.get(name) ?? new Uint8Array());
  for (const [name, text] of Object.entries(files)) await staging.write(name, text);
  await staging.commit();
  return kept ? `${dir}/${kept}` : null;
}

const turnOf = (name: string): number => Number(/^before-(\d+)\//.exec(name)?.[1] ?? 0);

async function filesBelow(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true }).catch(() => []);
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const path = join(dir, entry);
    if ((await stat(path)).isFile()) files.set(entry.replaceAll('\\', '/'), await readFile(path));
  }
  return files;
}
