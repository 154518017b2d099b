import type { AlertEdit } from '#model/alert/alert-edit.ts';

/** The edit of the lesson's front matter when it is approved. */
export const MARKED_FINAL: readonly AlertEdit[] = [{ at: ['status'], value: 'final' }];
