/** The safeguarding lead approves a lesson, as a person does it at a command line. */
import { execFileSync } from 'node:child_process';
import { program } from './program.ts';

export const approveLesson = (
  lessons: string,
  slug: string,
  school: string,
  approvals: string,
): void => {
  execFileSync(
    process.execPath,
    [
      ...program('approve'),
      slug,
      ...['--lessons', lessons],
      ...['--school', school],
      ...['--role', 'Designated Safeguarding Lead'],
      ...['--approvals', approvals],
    ],
    { env: { ...process.env, SOURCE_DATE_EPOCH: '1795478400' } },
  );
};
