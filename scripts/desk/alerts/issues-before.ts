/** Earlier issues of an alert, kept in its lesson's folder: `before-1`, `before-2`, … */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewIssue } from '#desk/alert-desk.ts';
import { AlertSource } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { ifAbsent } from '../../system-fault.ts';

const SOURCE = 'alert.source.json';
const BEFORE = /^before-(\d+)$/;

/** @returns What is new in this issue; `null` where it is the first, or its text is not here. */
export async function newIssue(folder: string, now: AlertSource | null): Promise<NewIssue | null> {
  if (!now) return null;
  const keys = keysOf(now);
  for (const name of (await namesBefore(folder)).reverse()) {
    const source = await sourceAt(join(folder, name, SOURCE));
    const old = source && keysOf(source);
    if (!old || sameAs(old, keys)) continue;
    return { added: [...keys.difference(old)], gone: [...old.difference(keys)].length };
  }
  return null;
}

/** Deletes the alert's own text, of every issue, from this computer. */
export async function forgetText(folder: string): Promise<void> {
  for (const name of ['', ...(await namesBefore(folder))])
    await rm(join(folder, name, SOURCE), { force: true });
}

const keysOf = ({ statements }: AlertSource): Set<string> =>
  new Set(statements.map(({ text }) => wordKey(text)));

const sameAs = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && a.isSubsetOf(b);

/** Folders of earlier issues, oldest first. */
async function namesBefore(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(ifAbsent([]));
  const turnOf = (name: string) => Number(BEFORE.exec(name)?.[1] ?? 0);
  return names.filter((name) => BEFORE.test(name)).sort((a, b) => turnOf(a) - turnOf(b));
}

/** An earlier issue's sentences; `null` where they were deleted or cannot be read. */
async function sourceAt(path: string): Promise<AlertSource | null> {
  try {
    return AlertSource.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
