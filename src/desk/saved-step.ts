/** Confirmation messages after a redirect. */
const STEPS: Readonly<Record<string, string>> = {
  reading: 'Check the reading',
  told: 'What adults are told',
  status: 'Is it still so?',
  decision: 'Should this go out?',
  school: 'Your school',
};

/** Is it the name of a step? */
export const isStep = (step: string): boolean => step in STEPS;

/** e.g. “Saved: Is it still so?”; `null` where it is not a step. */
export const savedSays = (step: string | null): string | null =>
  step !== null && isStep(step) ? `Saved: “${STEPS[step]}”.` : null;
