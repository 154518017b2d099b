/** The safeguarding lead approves a lesson, by the command. */
import { run } from './run-program.ts';

export async function approveLesson(
  lessons: string,
  slug: string,
  school: string,
  approvals: string,
): Promise<void> {
  const { status, said } = await run('approve', [
    slug,
    ...['--lessons', lessons],
    ...['--school', school],
    ...['--role', 'Designated Safeguarding Lead'],
    ...['--approvals', approvals],
  ]);
  if (status !== 0) throw new Error(said);
}
