/** Hooks: what a story offers for turns of other risks to join it. */
import { z } from 'zod';

/**
 * When a turn happens: how contact begins, what more is asked for, what is kept as a hold, and what is done with it.
 */
export const STAGES = ['door', 'ask', 'hold', 'after'] as const;

/** Kinds of offender; none is drawn with a face. */
export const OTHERS = ['account', 'peer', 'program', 'shop', 'feed'] as const;

export const text = z.string().min(1);

export const of = <K extends string>(...keys: K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);

/** A story's hooks, with complete phrases (article and preposition included). */
export const Hooks = z.strictObject({
  /** A clue that gives away something untold. `sense`: see, hear or read. */
  clue: of('sense', 'thing', 'tells', 'matter').optional(),
  /** A friend's news that the main character knows. */
  news: of('who', 'what').optional(),
  offer: of('a', 'how').optional(),
  /** A person whom the main character is told not to tell. */
  'shut-out': of('who', 'says').optional(),
  /** Something that somebody could have saved. */
  kept: of('what').optional(),
  buy: of('a', 'price', 'with').optional(),
  audience: of('who', 'where').optional(),
  dare: of('to').optional(),
  /** A picture or a voice that could be taken or changed. */
  face: of('what', 'whose').optional(),
  link: of('to', 'says').optional(),
  /** What a feed shows next by itself. */
  next: of('what', 'where').optional(),
  /** A chatbot that the main character can ask. */
  alone: of('when', 'with').optional(),
});

export const HOOKS = Hooks.keyof().options;
