/** States of the tasks “Your school”, “Make the kit” and “Read and approve”, in words. */
import type { Alert } from '#model/alert/alert.ts';
import { teaches } from '#model/alert/decision.ts';
import { longDate } from '#model/text/long-date.ts';
import { isPast } from '../decision/sending-form.ts';
import type { SchoolPage } from '../school/school-desk.ts';
import type { TaskState } from '../tasks.ts';
import type { ExistingKit } from './kit-desk.ts';
import { isMaking, type KitState, progressOf } from './kit-state.ts';

export function schoolState({ state }: Pick<SchoolPage, 'state'>): TaskState {
  if (state === 'none') return { says: 'To fill in', kind: 'todo' };
  return state === 'broken'
    ? { says: 'To put right', kind: 'todo' }
    : { says: 'Done', kind: 'done' };
}

/** @param isNew Has the alert no kit yet? Then its letters have not gone out. */
export function decisionState(
  { decision, sending }: Pick<Alert, 'decision' | 'sending'>,
  isNew: boolean,
  today: string,
): TaskState {
  if (!decision) return { says: 'To decide', kind: 'todo' };
  if (teaches(decision.action) && !sending) return { says: 'Dates to fill in', kind: 'todo' };
  return isNew && isPast({ sending }, today)
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

/** Is the existing kit final? */
export const isFinal = (existing: ExistingKit | null, isTaught: boolean): boolean =>
  approvalState(existing, isTaught).kind === 'done';
