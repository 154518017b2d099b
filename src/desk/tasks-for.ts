/** Collects the tasks of an alert, including those of its kit and school. */
import type { OpenAlert } from './alert-desk.ts';
import { goesNoFurther } from './decision/decision-form.ts';
import type { Desk } from './desk.ts';
import { approvalState, decisionState, isFinal, kitState, schoolState } from './kit/task-states.ts';
import { namedAsStaff } from './names/names-form.ts';
import { type Task, tasksOf } from './tasks.ts';

export interface AlertTasks {
  tasks: Task[];
  /** Has the lead approved the present kit, or does nothing need approval? */
  isFinal: boolean;
}

export async function tasksFor(desk: Desk, open: OpenAlert): Promise<AlertTasks> {
  const existing = await desk.kits.existing(open.id);
  const isTaught = goesNoFurther(open.alert) === null;
  const school = await desk.school.read();
  const { people } = await desk.alerts.knowledge();
  const tasks = tasksOf(open, {
    namedAsStaff: namedAsStaff(
      people,
      await desk.kits.ages(),
      school.values.fields,
      open.characters,
    ),
    decision: decisionState(open.alert, existing === null, desk.today()),
    school: schoolState(school),
    kit: kitState(desk.kits.state(open.id), existing),
    approval: approvalState(existing, isTaught),
  });
  return { tasks, isFinal: isFinal(existing, isTaught) };
}
