/** A rule: what should hold, its severity, its source and an example of a breach. */
export interface Rule {
  title: string;
  /** `error` blocks a kit; `warning` asks a person to look. */
  severity: 'error' | 'warning';
  /** The standard or guidance behind it, with its year; or our own judgement. */
  source: string;
  /** Shown in the kit room and run by the tests: the change breaks this rule and no other. */
  example: Example;
}

/** Where an example applies: a file of the fixture lesson or of the shared data, a product, or an alert. */
export const EXAMPLE_PLACES = {
  'lesson.mdx': 'a lesson',
  'alert.md': 'the notes on an alert',
  'bands.yaml': 'the age bands',
  'taxonomy.yaml': 'the list of risks',
  'help-routes.yaml': 'the help routes',
  'workshops.mdx': 'the frames of workshops',
  'deck-share.html': 'the pupils’ copy of the slides',
  'the alert': 'an alert as it came',
  'the folder': 'the folder of a lesson',
} as const;
export type ExamplePlace = keyof typeof EXAMPLE_PLACES;

/** A piece of the fixture that keeps the rule, and a replacement that breaks it. */
export interface Example {
  in: ExamplePlace;
  /** Text that occurs exactly once there. */
  ok: string;
  /** Its replacement; empty to delete it. */
  notOk: string;
  /** Text at which the problem is reported, where that is on another line. */
  at?: string;
}

/** Helpers to write rules in reading order: sentence, example, source. */
export const error = (title: string, example: Example, source = 'our own judgement'): Rule => ({
  title,
  severity: 'error',
  source,
  example,
});
export const warning = (title: string, example: Example, source = 'our own judgement'): Rule => ({
  title,
  severity: 'warning',
  source,
  example,
});

/** A change of the fixture lesson: the most common example. */
export const lesson = (ok: string, notOk: string, at?: string): Example => ({
  in: 'lesson.mdx',
  ok,
  notOk,
  ...(at === undefined ? {} : { at }),
});
/** Changes of a teacher's note, of a sentence of the story, and of the letter's first sentence. */
export const note = (notOk: string): Example =>
  lesson('**Do:** Count each corner and write it down.', `**Do:** ${notOk}`);
export const story = (notOk: string, at?: string): Example =>
  lesson('Wren shows her kite on a live video. A new flyer asks where she flies it.', notOk, at);
export const letter = (notOk: string, at?: string): Example =>
  lesson('We are writing to say what your child will learn.', notOk, at);
