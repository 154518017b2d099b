/**
 * Makes ahead what will be approved, while the lead reads, in a process that gives way to all others: `node ahead-process.ts`,
 * told by one message what to make. It ends when that is made, and at once where what it is made of is changed.
 */
import { watch } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { endWithParent } from '../../engines/end-with-parent.ts';
import { deskSchool } from '../desk-school.ts';
import { type MakeAhead, makeAhead } from './make-ahead.ts';

endWithParent();
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
/** Without waiting for an engine's threads. */
const end = () => process.kill(process.pid, 'SIGKILL');

process.once('message', async (asked: MakeAhead) => {
  watch(join(asked.places.lessons, asked.lesson), end);
  const school = await deskSchool(asked.places.school);
  if (school) watch(dirname(school), (_, name) => name === basename(school) && end());
  await makeAhead(asked);
  process.send?.('made', end);
});
