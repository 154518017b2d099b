import type { AlertEdit } from '#model/alert-edit.ts';

/** What approving changes at the head of a lesson. */
export const MARKED_FINAL: readonly AlertEdit[] = [{ at: ['status'], value: 'final' }];
