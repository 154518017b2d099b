import { readHouse } from '#read/read-house.ts';
import { readModules } from '#read/read-modules.ts';
import { houseFiles, moduleFiles } from '#scripts/sources.ts';

/** The house and its modules, read; a fault of either fails the tests that ask for them. */
export async function houseForTests() {
  const faults: string[] = [];
  const report = ({ reason }: { reason: string }) => faults.push(reason);
  const files = await houseFiles('lessons', undefined, report);
  const house = files && (await readHouse(files, report));
  const modules = readModules(await moduleFiles('lessons', report), report);
  if (!house || faults.length > 0) throw new Error(faults.join('\n'));
  return { house, modules };
}
