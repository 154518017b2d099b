/** The alert's own words in letters: what the front of the first has room for, and how their lists are headed. */

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
