/** Groups alerts by state, those that wait for the lead first. */
import type { OpenAlert } from './alert-desk.ts';
import type { TaskId } from './tasks.ts';
import type { AlertTasks } from './tasks-for.ts';

export const GROUPS = [
  {
    id: 'due',
    heading: 'Due for review',
    says: 'The day has come to look whether they still hold.',
  },
  {
    id: 'waiting',
    heading: 'Waiting for you',
    says: 'Something is to be decided before a kit is final.',
  },
  {
    id: 'drafts',
    heading: 'Drafts',
    says: 'Everything is decided: the kit is to be made, read and approved.',
  },
  { id: 'final', heading: 'Final', says: 'Approved as they are, or made for adults alone.' },
  {
    id: 'by-hand',
    heading: 'Written by hand',
    says: 'Lessons that came with Forewarned, or that somebody wrote. Nothing in them waits for you.',
  },
] as const;
export type GroupId = (typeof GROUPS)[number]['id'];

/** Tasks that follow the decisions. */
const AFTER: readonly TaskId[] = ['kit', 'approval', 'names', 'school'];

export function groupOf(
  { alert }: Pick<OpenAlert, 'alert'>,
  { tasks, isFinal }: AlertTasks,
  today: string,
): GroupId {
  if (alert.reviewBy < today) return 'due';
  if (isFinal) return 'final';
  // The lesson was not made from an alert, so the lead has nothing to decide.
  if (!alert.reading) return 'by-hand';
  return nextTask(tasks) && tasks.some((task) => isWaiting(task) && !AFTER.includes(task.id))
    ? 'waiting'
    : 'drafts';
}

const isWaiting = ({ state }: AlertTasks['tasks'][number]): boolean =>
  state.kind === 'todo' || state.kind === 'stuck' || state.kind === 'now';

/** The lead's next task; nothing where all are done. */
export const nextTask = (tasks: AlertTasks['tasks']) => tasks.find(isWaiting) ?? null;

/** Label of the link to a task. */
export const nextSays = ({ name, state }: AlertTasks['tasks'][number]): string =>
  state.kind === 'now' ? 'The kit is being made now: look' : `Next: ${name}`;
