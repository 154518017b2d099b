/** Output folders of builds: which files belong to a build, and where one may be written. */
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './command.ts';
import { type OwnFilesIn, realPath, textOf } from './dist-folder.ts';

/** The build's record, beside its manifest: the files that it wrote, and what a later build must know. */
export const BUILD_FILE = 'build.json';

/** A folder is a build if it has a manifest and a record. */
export const ownFilesOfBuild: OwnFilesIn = async (folder) => {
  const manifest = jsonIn(await textOf(join(folder, 'manifest.json')));
  if (
    manifest?.version !== 1 ||
    ![manifest.lessons, manifest.files].every((list) => Array.isArray(list))
  )
    return 'holds files, and none of them is a kit’s manifest: a build writes into a folder that is new, empty, or a build’s already. Name another folder with --out.';
  const { files } = jsonIn(await textOf(join(folder, BUILD_FILE))) ?? {};
  if (!Array.isArray(files) || !files.every((path) => typeof path === 'string'))
    return `holds a kit, but no ${BUILD_FILE} that says which files are the kit’s. Move the folder away, or name another with --out.`;
  return new Set<string>([...files, BUILD_FILE]);
};

function jsonIn(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The program's own folders, into which nothing is written. */
const PROGRAM_FOLDERS = [
  ...['.ci', '.git', '.github', 'approvals', 'ci', 'handouts', 'lessons', 'node_modules'],
  ...['scripts', 'slides', 'src', 'tests'],
];
const CACHE = join('node_modules', '.cache');

/**
 * Throws a `Refusal` where an output folder contains sources of the build, or is inside them.
 * @param sources Files and folders that the command reads, besides the program's own.
 */
export async function refuseSources(out: string, sources: readonly string[]): Promise<void> {
  const target = await realPath(out);
  const real = (path: string) => realPath(path).catch(() => path);
  const programFolders = await Promise.all(PROGRAM_FOLDERS.map((name) => real(join(ROOT, name))));
  const read = await Promise.all(sources.map(real));
  const around = await Promise.all([ROOT, process.cwd(), homedir()].map(real));
  const inside = [...around, ...programFolders, ...read].find((path) => isWithin(path, target));
  if (inside !== undefined)
    throw new Refusal(
      `${out} holds ${inside}, which a command reads and never writes into: name another folder with --out, such as dist.`,
    );
  const cache = await real(join(ROOT, CACHE));
  const outside = [...programFolders, ...read].find((path) => isWithin(target, path));
  if (outside !== undefined && !isWithin(target, cache))
    throw new Refusal(
      `${out} lies in ${outside}, which a command reads and never writes into: name a folder outside it with --out, such as dist.`,
    );
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
