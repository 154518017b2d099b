/** Confirmation messages after a redirect. */
import { TASK_NAMES } from './tasks.ts';

const NAMES: Readonly<Record<string, string>> = TASK_NAMES;

/** Is it the id of a task? */
export const isStep = (step: string): boolean => Object.hasOwn(NAMES, step);

/** e.g. “Saved: “Is it still so?”.”; `null` where it is not a task. */
export const savedMessage = (step: string | null): string | null =>
  step !== null && isStep(step) ? `Saved: “${NAMES[step]}”.` : null;
