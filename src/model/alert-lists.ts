/** The alert's own words for adults: what the front of a letter has room for, and how their lists are headed. */
import type { WordKind } from './alert-source.ts';

/** The rest follows in the letter after the lesson. */
export const ON_FRONT = { incident: 2, sign: 2, advice: 3, dont: 4 } as const;
export const FRONT_HEADS = {
  incident: 'What the alert says',
  sign: 'Signs that the alert names',
  advice: 'What the alert advises',
  dont: 'What it asks you not to do',
} as const;
export const AFTER_HEADS = {
  incident: 'The alert also says',
  sign: 'It also names these signs',
  advice: 'The alert also advises',
  dont: 'It also asks you not to do this',
} as const;

/** The same in the briefing of staff. */
export const BRIEFING_HEADS: Readonly<Record<WordKind, string>> = {
  incident: 'What happens',
  service: 'How it works',
  reason: 'Why they like it',
  sign: 'Signs, which may be nothing',
  advice: 'What it advises',
};
