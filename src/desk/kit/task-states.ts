/** How “Your school”, “Make the kit” and “Read and approve” stand, in the words of the list of tasks. */
import { longDate } from '#model/long-date.ts';
import type { SchoolPage } from '../school/school-desk.ts';
import { isPast } from '../school/school-form.ts';
import type { TaskState } from '../tasks.ts';
import type { ExistingKit } from './kit-desk.ts';
import { isMaking, type KitState, progressOf } from './kit-state.ts';

/** @param isNew Has the alert no kit yet? Its letters want a day of their own. */
export function schoolState(
  { state, values }: Pick<SchoolPage, 'state' | 'values'>,
  isNew: boolean,
  today: string,
): TaskState {
  if (state === 'none') return { says: 'To fill in', kind: 'todo' };
  if (state === 'broken') return { says: 'To put right', kind: 'todo' };
  return isNew && isPast(values.fields, today)
    ? { says: 'Dates to look at', kind: 'todo' }
    : { says: 'Done', kind: 'done' };
}

export function kitState(making: KitState | null, existing: ExistingKit | null): TaskState {
  if (making && isMaking(making)) {
    const { done, of } = progressOf(making);
    return { says: `Being made: ${done} of ${of}`, kind: 'now' };
  }
  if (making?.end === 'content') return { says: 'To put right', kind: 'todo' };
  if (!existing) return { says: 'To make', kind: 'todo' };
  return existing.isOld
    ? { says: 'Changed since: make it again', kind: 'todo' }
    : { says: `Made on ${longDate(existing.date)}`, kind: 'done' };
}

/** @param isTaught Is there a lesson to approve? */
export function approvalState(existing: ExistingKit | null, isTaught: boolean): TaskState {
  if (!existing || existing.isOld) return { says: 'After the kit', kind: 'later' };
  if (!isTaught) return { says: 'Nothing to approve', kind: 'done' };
  return existing.status === 'final'
    ? { says: 'Final', kind: 'done' }
    : { says: 'To read', kind: 'todo' };
}

/** Is the kit that stands the one that goes out? */
export const isFinal = (existing: ExistingKit | null, isTaught: boolean): boolean =>
  approvalState(existing, isTaught).kind === 'done';
