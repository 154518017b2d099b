import { z } from 'zod';

/** What a safeguarding lead may decide on an alert: rows A to D of the decision sheet, and C with D. */
const ACTIONS = ['nothing', 'staff-only', 'write-home', 'teach', 'teach-and-write-home'] as const;
type Action = (typeof ACTIONS)[number];

/** Does an action include a lesson? Accepts a form's value, which may be no action yet. */
export const teaches = (action: string): boolean => action.startsWith('teach');

const CHOOSE = `write one of ${ACTIONS.join(', ')}`;

/** The lead's decision, as recorded in `alert.md`. Guidance asks for written reasons. */
export const Decision = z.strictObject({
  action: z.enum(ACTIONS, { error: CHOOSE }),
  because: z
    .string({ error: 'write why, in a sentence' })
    .trim()
    .min(10, 'write why, in a sentence of ten letters or more'),
  /** Who decided, by their role. */
  role: z
    .string({ error: 'write the role of whoever decided, such as Safeguarding lead' })
    .trim()
    .min(2, 'write the role of whoever decided, such as Safeguarding lead'),
  date: z.iso.date({ error: 'write the day, as in 2026-11-27' }),
});
export type Decision = z.infer<typeof Decision>;

/** The decision as a clause. */
export const DECIDED: Readonly<Record<Action, string>> = {
  nothing: 'nothing goes out',
  'staff-only': 'staff are told, and nobody else',
  'write-home':
    'families are written to in the alert’s own words, staff are told, and nothing is taught',
  teach: 'it is taught, without a letter home',
  'teach-and-write-home': 'it is taught, and families are written to',
};

/**
 * Why an alert gets no lesson, whatever its risks. `grave`: a matter for specialists, such as self-harm; no letter goes
 * out unless somebody decides so. `off-list`: no lesson of ours is on it.
 */
const NO_LESSON = ['hoax', 'live-case', 'grave', 'off-list'] as const;
export type NoLessonWhy = (typeof NO_LESSON)[number];

export const NoLesson = z.strictObject({
  why: z.enum(NO_LESSON),
  /** In our words: what the alert is. */
  says: z.string().min(1),
  /** Lines of the alert that say so. */
  lines: z.array(z.int().min(1)).min(1),
});
export type NoLesson = z.infer<typeof NoLesson>;

/** What is made. Without a decision, everything is made as a draft. */
export interface DecisionScope {
  /** Slides, sheets, plans and the workshops. */
  lesson: boolean;
  letters: boolean;
  /** One letter to all families, with the alert's own words, where nothing is taught. */
  homeLetter: boolean;
  briefing: boolean;
}

/** What a decision allows; the lead's report is always made. */
export function decisionScope(
  decision: Decision | undefined,
  noLesson: readonly NoLesson[],
): DecisionScope {
  const action = decision?.action;
  const lesson = action ? teaches(action) : noLesson.length === 0;
  // An off-list alert needs no advice first, so a draft of the letter is made before a decision.
  const isForFamilies = !lesson && noLesson.every(({ why }) => why === 'off-list');
  const homeLetter = action ? action === 'write-home' : isForFamilies;
  return {
    lesson,
    letters: lesson && action !== 'teach',
    homeLetter,
    briefing: lesson || homeLetter || action === 'staff-only',
  };
}
