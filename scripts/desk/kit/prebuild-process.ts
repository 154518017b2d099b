/**
 * Child process that fills the cache with the approved kit while the lead reads. It runs at low priority, receives one
 * message, and exits when done, or at once when its sources change.
 */
import { watch } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { endWithParent } from '../../engines/end-with-parent.ts';
import { deskSchool } from '../desk-school.ts';
import { type PrebuildRequest, prebuildKit } from './prebuild-kit.ts';

endWithParent();
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
/** Kill rather than exit: an exit waits for the engines' native threads. */
const end = () => process.kill(process.pid, 'SIGKILL');

process.once('message', async (request: PrebuildRequest) => {
  watch(join(request.places.lessons, request.lesson), end);
  const school = await deskSchool(request.places.school);
  if (school) watch(dirname(school), (_, name) => name === basename(school) && end());
  await prebuildKit(request);
  process.send?.('made', end);
});
