/** The tasks of an alert as they stand now, with those of its kit and its school. */
import type { OpenAlert } from './alert-desk.ts';
import type { Desk } from './desk.ts';
import { approvalState, kitState, schoolState } from './kit/task-states.ts';
import { type Task, tasksOf } from './tasks.ts';

export interface AlertTasks {
  tasks: Task[];
  /** Has the lead approved the kit as it stands? */
  isFinal: boolean;
}

export async function tasksFor(desk: Desk, open: OpenAlert): Promise<AlertTasks> {
  const standing = await desk.kits.standing(open.id);
  const tasks = tasksOf(open, {
    school: schoolState(await desk.school.read(), standing === null, desk.today()),
    kit: kitState(desk.kits.state(open.id), standing),
    approval: approvalState(standing),
  });
  return { tasks, isFinal: standing?.status === 'final' && !standing.isOld };
}
