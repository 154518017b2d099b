/**
 * Folders that commands write: a new one takes the old one's place only when it is whole, and only what a command made
 * is ever replaced. One command writes into a folder at a time.
 */
import { existsSync } from 'node:fs';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Refusal } from './command.ts';
import { holdLock } from './hold-lock.ts';

/**
 * What a command made in a folder that stands: the paths of its files, with forward slashes; or, where the folder is
 * none of ours, why it is not, as the end of “out …”.
 */
export type OursIn = (folder: string) => Promise<ReadonlySet<string> | string>;

export interface Staging {
  /** Folder to write into. */
  dir: string;
  /** Writes a file below it; a path that leads out of it is refused. */
  write: (path: string, bytes: Uint8Array | string) => Promise<void>;
  /** Takes a file away again, with the folders that are empty without it. */
  remove: (path: string) => Promise<void>;
  /** Every file that was written so far, sorted. */
  list: () => Promise<string[]>;
  /** Puts it in the place of the old folder. What is not ours in that one comes along. */
  commit: () => Promise<void>;
  /** Throws it away. */
  discard: () => Promise<void>;
}

export interface Claim {
  /** The folder itself, behind any link. */
  target: string;
  /** Opens an empty folder, which is to take its place. */
  open: () => Promise<Staging>;
  /** Opens it for some work; what that did not put in its place in the end is thrown away. */
  stage: <T>(work: (staging: Staging) => Promise<T>) => Promise<T>;
  /** Lets others write into it. */
  release: () => Promise<void>;
}

/** What a host or a system puts into a folder that is empty otherwise. */
const NOTHING_YET = new Set([
  ...['.git', '.gitkeep', '.gitignore', '.nojekyll', 'CNAME'],
  ...['.DS_Store', 'desktop.ini', 'Thumbs.db'],
]);

/**
 * Claims a folder for this command alone, and puts right what an earlier one left half done. Throws a `Refusal` when
 * another command is at work in it, or when it holds what no command of ours made.
 * @param out As the command was given it.
 */
export async function claimFolder(out: string, oursIn: OursIn): Promise<Claim> {
  const target = await realPath(out);
  const { work, release } = await takeLock(out, target);
  try {
    await putRight(target, work, oursIn);
    if (await hasContent(target, out)) {
      const ours = await oursIn(target);
      if (typeof ours === 'string') throw new Refusal(`${out} ${ours}`);
    }
  } catch (fault) {
    await release();
    throw fault;
  }
  const open = () => openStaging(out, target, work, oursIn);
  const stage: Claim['stage'] = async (make) => {
    const staging = await open();
    try {
      return await make(staging);
    } finally {
      await staging.discard();
    }
  };
  return { target, open, stage, release };
}

/** The folder beside the target in which a command works, while the command holds its lock. */
const workOf = (target: string): string => join(dirname(target), `.${basename(target)}.forewarned`);

async function takeLock(out: string, target: string) {
  const work = workOf(target);
  const made = await mkdir(work, { recursive: true }).catch((fault) => {
    if (!NOT_ALLOWED.has(fault.code)) throw fault;
    throw new Refusal(
      `Nothing can be written beside ${out}: choose another folder, or ask for leave to write there.`,
    );
  });
  let letGo: ReturnType<typeof holdLock>;
  try {
    letGo = holdLock(join(work, 'lock'));
  } catch (fault) {
    // Who held it before has just tidied up.
    if (existsSync(work)) throw fault;
    return takeLock(out, target);
  }
  if (!letGo)
    throw new Refusal(
      `Another command is writing into ${out}: wait until it has ended, then give yours again.`,
    );
  const release = async () => {
    letGo();
    // A folder stays where something is in it: what was made, or the work of whoever comes next.
    for (let dir = work; dir.length >= (made ?? work).length; dir = dirname(dir))
      if (!(await isRemoved(dir))) break;
  };
  return { work, release };
}

const isRemoved = (dir: string): Promise<boolean> =>
  rmdir(dir).then(
    () => true,
    () => false,
  );

/** Ends a swap of two folders that was cut short, so that the folder is there to be looked at. */
export async function restoreFolder(out: string, oursIn: OursIn): Promise<void> {
  const target = await realPath(out);
  if (!existsSync(workOf(target))) return;
  // Where a command is at work now, it will put right what there is.
  await claimFolder(out, oursIn).then(
    (claim) => claim.release(),
    (fault) => {
      if (!(fault instanceof Refusal)) throw fault;
    },
  );
}

async function putRight(target: string, work: string, oursIn: OursIn): Promise<void> {
  const old = join(work, 'old');
  if (existsSync(old)) {
    if (existsSync(target)) await finishSwap(old, target, oursIn);
    else await rename(old, target);
  }
  for (const name of ['new', 'gone']) await rm(join(work, name), { recursive: true, force: true });
}

async function openStaging(
  out: string,
  target: string,
  work: string,
  oursIn: OursIn,
): Promise<Staging> {
  const dir = join(work, 'new');
  const old = join(work, 'old');
  await mkdir(dir, { recursive: true });
  return {
    dir,
    async write(path, bytes) {
      const file = resolve(join(dir, path));
      if (!file.startsWith(dir + sep))
        throw new Error(`A product’s path leads out of ${out}: ${path}`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    },
    async remove(path) {
      await rm(join(dir, path));
      for (let at = dirname(join(dir, path)); at !== dir; at = dirname(at))
        if (!(await isRemoved(at))) break;
    },
    list: () => filesBelow(dir),
    async commit() {
      if (existsSync(target)) {
        await refuseToOverwrite(out, target, dir, oursIn);
        await rename(target, old);
      }
      await rename(dir, target);
      if (existsSync(old)) await finishSwap(old, target, oursIn);
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Brings along what is not ours, then removes what is. */
async function finishSwap(old: string, target: string, oursIn: OursIn): Promise<void> {
  for (const path of await strangersIn(old, oursIn)) {
    const place = join(target, path);
    await mkdir(dirname(place), { recursive: true });
    // Somebody may have put it there while the folders were swapped.
    await rename(join(old, path), existsSync(place) ? `${place}.kept` : place);
  }
  // Under another name first: cut short from here on, it is no folder any more whose strangers are looked for.
  const gone = join(dirname(old), 'gone');
  await rename(old, gone);
  await rm(gone, { recursive: true, force: true });
}

async function refuseToOverwrite(out: string, target: string, dir: string, oursIn: OursIn) {
  const inTheWay: string[] = [];
  for (const path of await strangersIn(target, oursIn))
    if (await isTaken(dir, path)) inTheWay.push(path);
  if (inTheWay.length > 0)
    throw new Refusal(
      [
        `${out} holds what no command of ours made, where this one has to write:`,
        ...inTheWay.map((path) => `  ${path}`),
        'Move it out of the folder, and give the command again. Nothing was written.',
      ].join('\n'),
    );
}

/** Does anything stand there, or a file where a folder would have to? */
async function isTaken(dir: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const found = await lstat(join(dir, ...parts.slice(0, count))).catch(() => null);
    if (!found) return false;
    if (!found.isDirectory()) return true;
  }
  return true;
}

/** What is not ours in a folder: files, links, and folders that hold nothing of ours, each by its path. */
async function strangersIn(folder: string, oursIn: OursIn): Promise<string[]> {
  const known = await oursIn(folder);
  const ours = typeof known === 'string' ? new Set<string>() : known;
  const holdsOurs = new Set([...ours].flatMap(foldersOf));
  const found: string[] = [];
  const scan = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = `${below}${entry.name}`;
      if (entry.isDirectory() && holdsOurs.has(path)) await scan(`${path}/`);
      else if (!ours.has(path)) found.push(path);
    }
  };
  await scan('');
  return found.sort();
}

/** The folders that a file stands in: `a/b/c.pdf` gives `a` and `a/b`. */
const foldersOf = (path: string): string[] => {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
};

/** Every file below a folder, by its path with forward slashes, sorted. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

async function hasContent(target: string, out: string): Promise<boolean> {
  const found = await lstat(target).catch(() => null);
  if (found && !found.isDirectory())
    throw new Refusal(`${out} is a file, not a folder: name a folder that is new or empty.`);
  const names = found ? await readdir(target) : [];
  return names.some((name) => !NOTHING_YET.has(name));
}

/** The place behind every link on the way to it, also of a folder that is still to be made. */
export async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  if (await lstat(whole).catch(() => null))
    return realpath(whole).catch(() => {
      throw new Refusal(
        `${path} is a link that leads nowhere: name a folder that is new or empty.`,
      );
    });
  const above = dirname(whole);
  return above === whole ? whole : join(await realPath(above), basename(whole));
}

/** What a system says where somebody may not write. */
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);

/** A text file, or `null` where there is none. */
export const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch(() => null);
