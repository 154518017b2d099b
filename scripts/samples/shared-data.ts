/**
 * The files of our own library, read once by all tests of a process. Who reads the same object again knows what was read
 * of it (cache-by-files.ts): who changes a file changes a copy.
 */
import type { Problem } from '#diagnostics/problem.ts';
import { readModules } from '#read/read-modules.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '../sources.ts';

const fail = ({ reason, place }: Problem): never => {
  throw new Error(`${place.file}, line ${place.line}: ${reason}`);
};
const shared = await sharedFiles('lessons', undefined, fail);
const sharedData = shared && (await readSharedData(shared, fail));
if (!shared || !sharedData) throw new Error('The house files cannot be read');

/** What all lessons share, what they are composed of, and the lesson that ships: as files. */
export const sharedSources = shared;
export const moduleSources = await moduleFiles('lessons', fail);
export const lessonSources = await lessonFolders('lessons', undefined, fail);

const read = { sharedData, modules: readModules(moduleSources, fail) };

/** The shared data and its modules, read. */
export const sharedDataForTests = async () => read;
