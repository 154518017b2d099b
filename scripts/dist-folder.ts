/**
 * Output folders of commands, replaced atomically: a new folder takes the place of the old one only when it is
 * complete, and files that no command made are kept. Each folder has a lock.
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
import { ifAbsent } from './system-fault.ts';

/**
 * The paths (with forward slashes) of the files that a command made in an existing folder; or, where the folder is not
 * a command's, why not, as the end of “out …”.
 */
export type OwnFilesIn = (folder: string) => Promise<ReadonlySet<string> | string>;

export interface Staging {
  /** Folder to write into. */
  dir: string;
  /** Writes a file below it; throws on a path that leads outside. */
  write: (path: string, bytes: Uint8Array | string) => Promise<void>;
  /** Deletes a file, and folders that become empty. */
  remove: (path: string) => Promise<void>;
  /** Every file written so far, sorted. */
  list: () => Promise<string[]>;
  /** Replaces the old folder with this one. Files in the old one that are not ours are moved over. */
  commit: () => Promise<void>;
  /** Deletes it. */
  discard: () => Promise<void>;
}

export interface Claim {
  /** The target folder, with links resolved. */
  target: string;
  /** Creates an empty staging folder. */
  open: () => Promise<Staging>;
  /** Runs some work in a staging folder; deletes the folder unless the work committed it. */
  stage: <T>(work: (staging: Staging) => Promise<T>) => Promise<T>;
  /** Releases the lock. */
  release: () => Promise<void>;
}

/** Files that hosts and systems put into otherwise empty folders. */
const IGNORED_FILES = new Set([
  ...['.git', '.gitkeep', '.gitignore', '.nojekyll', 'CNAME'],
  ...['.DS_Store', 'desktop.ini', 'Thumbs.db'],
]);

/**
 * Locks a folder for this command, and repairs what an interrupted one left. Throws a `Refusal` when another command
 * has the lock, or when the folder has files but is not a command's output.
 * @param out The folder as given on the command line.
 */
export async function claimFolder(out: string, oursIn: OwnFilesIn): Promise<Claim> {
  const target = await realPath(out);
  const { work, release } = await takeLock(out, target);
  try {
    await repair(target, work, oursIn);
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

/** The working folder beside the target, which exists while a command has its lock. */
const workFolderOf = (target: string): string =>
  join(dirname(target), `.${basename(target)}.forewarned`);

async function takeLock(out: string, target: string) {
  const work = workFolderOf(target);
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
    // The previous owner of the lock has just cleaned up.
    if (existsSync(work)) throw fault;
    return takeLock(out, target);
  }
  if (!letGo)
    throw new Refusal(
      `Another command is writing into ${out}: wait until it has ended, then give yours again.`,
    );
  const release = async () => {
    letGo();
    // Folders that are not empty stay: they hold output, or the next command's work.
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

/** Repairs an interrupted swap, so that the folder can be read. */
export async function restoreFolder(out: string, oursIn: OwnFilesIn): Promise<void> {
  const target = await realPath(out);
  if (!existsSync(workFolderOf(target))) return;
  // A running command will repair it itself.
  await claimFolder(out, oursIn).then(
    (claim) => claim.release(),
    (fault) => {
      if (!(fault instanceof Refusal)) throw fault;
    },
  );
}

async function repair(target: string, work: string, oursIn: OwnFilesIn): Promise<void> {
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
  oursIn: OwnFilesIn,
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

/** Moves foreign files over, then deletes our old ones. */
async function finishSwap(old: string, target: string, oursIn: OwnFilesIn): Promise<void> {
  for (const path of await foreignFilesIn(old, oursIn)) {
    const place = join(target, path);
    await mkdir(dirname(place), { recursive: true });
    // The path may have been taken during the swap.
    await rename(join(old, path), existsSync(place) ? `${place}.kept` : place);
  }
  // Rename before deleting: an interrupted deletion must not be mistaken for a folder with foreign files.
  const gone = join(dirname(old), 'gone');
  await rename(old, gone);
  await rm(gone, { recursive: true, force: true });
}

async function refuseToOverwrite(out: string, target: string, dir: string, oursIn: OwnFilesIn) {
  const inTheWay: string[] = [];
  for (const path of await foreignFilesIn(target, oursIn))
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

/** Is the path taken, or a file in the place of one of its folders? */
async function isTaken(dir: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const found = await lstat(join(dir, ...parts.slice(0, count))).catch(ifAbsent(null));
    if (!found) return false;
    if (!found.isDirectory()) return true;
  }
  return true;
}

/** Foreign files, links and folders in a folder: everything that is not ours, by path. */
async function foreignFilesIn(folder: string, oursIn: OwnFilesIn): Promise<string[]> {
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

/** The parent folders of a file: `a/b/c.pdf` gives `a` and `a/b`. */
const foldersOf = (path: string): string[] => {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** Every file below a folder, as sorted paths with forward slashes. */
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
  const found = await lstat(target).catch(ifAbsent(null));
  if (found && !found.isDirectory())
    throw new Refusal(`${out} is a file, not a folder: name a folder that is new or empty.`);
  const names = found ? await readdir(target) : [];
  return names.some((name) => !IGNORED_FILES.has(name));
}

/** The path with all links resolved; the last parts may not exist yet. */
export async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  if (await lstat(whole).catch(ifAbsent(null)))
    return realpath(whole).catch(() => {
      throw new Refusal(
        `${path} is a link that leads nowhere: name a folder that is new or empty.`,
      );
    });
  const above = dirname(whole);
  return above === whole ? whole : join(await realPath(above), basename(whole));
}

/** Error codes for missing permissions. */
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);

/** A file's text; `null` where there is none, throws where it cannot be read. */
export const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch(ifAbsent(null));
