import { readModules } from '#read/read-modules.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { moduleFiles, sharedFiles } from '#scripts/sources.ts';

/** The shared data and its modules, read; a fault of either fails the tests that ask for them. */
export async function sharedDataForTests() {
  const faults: string[] = [];
  const report = ({ reason }: { reason: string }) => faults.push(reason);
  const files = await sharedFiles('lessons', undefined, report);
  const sharedData = files && (await readSharedData(files, report));
  const modules = readModules(await moduleFiles('lessons', report), report);
  if (!sharedData || faults.length > 0) throw new Error(faults.join('\n'));
  return { sharedData, modules };
}
