/** The lead stories of a band, and the turns that join them (`lessons/stories/<band>.yaml`): one alert, one incident. */

import { z } from 'zod';
import { Pattern } from '../text/pattern.ts';
import { Hooks, OTHERS, of, text } from './hooks.ts';
import { Turn } from './turn.ts';

/** Parts of a story, in order; turns come after `ask`. `choose` is a check: what would the class do? */
export const BEATS = ['pull', 'ask', 'choose', 'tell', 'rest'] as const;

/** Kinds of story, by what pupils see a service or a scheme do. */
export const FAMILIES = [
  'pairing',
  'game-talk',
  'inbox',
  'live',
  'group',
  'map',
  'fake',
  'pay',
  'machine',
  'feed',
  'dare',
  'gifts',
  'trick',
  'threat',
] as const;

/**
 * A line of the record. `fine`: it is fine in itself, whatever follows. `unsure`: nobody can tell yet. Any other line
 * is one to tell an adult about, or what the story's own children do.
 */
const Line = z.union([text, of('fine'), of('unsure')]);
export type Line = z.infer<typeof Line>;

/** The text of a line. */
export const saysOf = (line: Line): string =>
  typeof line === 'string' ? line : 'fine' in line ? line.fine : line.unsure;

export const Telling = z.strictObject({
  /** The risk whose story it is. Default: its key, as for each risk's first story. */
  risk: text.optional(),
  /** Ids of the mechanisms that pupils see in it. */
  shows: z.array(text),
  /**
   * Patterns, all of which an alert has to match for the story to be chosen first; for other alerts it is chosen last.
   * Case does not matter. Default: none; it fits every alert on its mechanisms.
   */
  like: z.array(Pattern).default([]),
  /**
   * Patterns, one of which rules the story out for an alert, unless there is no other: it would tell something untrue.
   * Case does not matter. Default: none.
   */
  unlike: z.array(Pattern).default([]),
  /** Ids of the child whom it happens to, and of who helps. */
  hero: text,
  confidant: text.nullable(),
  adult: text,
  home: text.nullable(),
  other: z.strictObject({ name: text, is: z.enum(OTHERS), as: text }),
  /** The place: “on the livestream”. */
  on: text,
  /** The verb for what `other` says: “writes”. */
  says: text,
  /** Its own ask, in one clause. */
  sofar: text,
  /** The lines of the record sheet, in order. Default: none. */
  record: z.array(Line).default([]),
  /**
   * Asks for other mechanisms, each with its slide in the module (`<Slide mechanism="…">`, with the id of the slide
   * that it replaces). `says` and `like` override those of the story. Default: none.
   */
  asks: z
    .record(
      z.string(),
      z.strictObject({
        sofar: text,
        record: z.array(Line).default([]),
        says: text.optional(),
        like: z.array(Pattern).optional(),
      }),
    )
    .default({}),
  /**
   * Help routes that replace those of its risk, in order: a child who is made to carry needs other services than one
   * who is asked for a picture. Default: its risk's.
   */
  routes: z.array(text).min(1).optional(),
  /** Does it ask “Safe tonight?”, even if its risk does not? */
  tonight: z.literal(true).optional(),
  /** Risks whose turns would be untrue in it: nobody says of a known thief 'perhaps a nice one'. Default: none. */
  refuses: z.array(text).default([]),
  /** Risks whose turns come before its own ask: after it they would not be believable. Default: none. */
  early: z.array(text).default([]),
  /**
   * How the main character meets `other`, in a story that begins with the ask: read out before a turn that comes first.
   * Default: no turn comes before the ask of such a story.
   */
  meets: text.optional(),
  /** The telling follows the ask at once: no turn may let time pass. */
  atOnce: z.literal(true).optional(),
  /**
   * Are its own statements complete? Then the mechanism's statement, which may be about the other side, is left out.
   */
  ownStatements: z.literal(true).optional(),
  /**
   * The number, from 1, of a wrong option of the first check that a turn may replace. Default: none may be replaced.
   */
  swap: z.number().int().min(1).optional(),
  hooks: Hooks,
});
export type Telling = z.infer<typeof Telling>;

/**
 * `lessons/stories/<band>.yaml`: turns by the id of their risk; stories by the id of their risk or, for further ones,
 * by their own.
 */
export const Stories = z.strictObject({
  /**
   * The sentence by which the telling mentions the turns; `{tells}` is what the child tells, `{mends}` what adults do.
   * Default: in the present tense.
   */
  toldToo: text.default('{hero} leaves nothing out. {mends}'),
  tellings: z.record(z.string(), Telling),
  turns: z.record(z.string(), Turn),
});
export type Stories = z.infer<typeof Stories>;

/** A story with its ask for a mechanism, where it has one. */
export function toldBy(telling: Telling, mechanism: string | undefined): Telling {
  const ask = mechanism === undefined ? undefined : telling.asks[mechanism];
  return ask
    ? { ...telling, ...ask, says: ask.says ?? telling.says, like: ask.like ?? telling.like }
    : telling;
}

/** Mechanisms that pupils may see in a story. */
export const shownIn = ({ shows, asks }: Telling): string[] => [...shows, ...Object.keys(asks)];
