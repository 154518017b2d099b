/**
 * One alert, one incident: what the lead story of a risk offers in a band, and how another risk joins it as a turn
 * (`lessons/stories/<band>.yaml`). A turn is written in roles, so that it fits every story that offers its hooks.
 */

import { z } from 'zod';
import { Pattern } from '../text/pattern.ts';
import { LIGHTS, MOODS, SETTINGS, type Show } from './scene.ts';
import { SCREEN_KINDS } from './screen.ts';

/** Parts of an incident, in order; turns stand after `ask`. `choose` is a check: what would the class do? */
export const BEATS = ['pull', 'ask', 'choose', 'tell', 'rest'] as const;

/** Kinds of story: what pupils see a service or a scheme do. */
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

/** When a turn happens: how it could begin, what more is wanted, what is held, what is done with it. */
export const STAGES = ['door', 'ask', 'hold', 'after'] as const;

/** Who does it to the main character; never a face. */
const OTHERS = ['account', 'peer', 'program', 'shop', 'feed'] as const;

const text = z.string().min(1);
const of = <K extends string>(...keys: K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);

/** What a story has that a turn may hang on, each with its phrases: whole, with article and preposition. */
const Hooks = z.strictObject({
  /** Something that gives away what nobody told. `sense`: see, hear or read. */
  clue: of('sense', 'thing', 'tells', 'matter').optional(),
  /** A friend's news that the main character knows. */
  news: of('who', 'what').optional(),
  offer: of('a', 'how').optional(),
  /** Whom the main character is not to tell. */
  'shut-out': of('who', 'says').optional(),
  /** What somebody could have saved. */
  kept: of('what').optional(),
  buy: of('a', 'price', 'with').optional(),
  audience: of('who', 'where').optional(),
  dare: of('to').optional(),
  /** A picture or a voice that can be taken or changed. */
  face: of('what', 'whose').optional(),
  link: of('to', 'says').optional(),
  /** What comes next by itself. */
  next: of('what', 'where').optional(),
  /** The main character can ask a chatbot. */
  alone: of('when', 'with').optional(),
});
const HOOKS = Hooks.keyof().options;

/**
 * A line of the record. What is `fine` is so by itself, whatever comes of it; of what is `unsure` nobody can say yet. Any
 * other line is one to tell about, or what the story's own children do.
 */
const Line = z.union([text, of('fine'), of('unsure')]);
export type Line = z.infer<typeof Line>;

/** What a line of the record says. */
export const saysOf = (line: Line): string =>
  typeof line === 'string' ? line : 'fine' in line ? line.fine : line.unsure;

export const Telling = z.strictObject({
  /** The risk whose story it is. Default: the one that it is called by, as each risk's first story is. */
  risk: text.optional(),
  /** Mechanisms that pupils see in it, by id. */
  shows: z.array(text),
  /**
   * Patterns, case aside: an alert that has them all tells of the like, and is told by this story first; any other one, last.
   * Default: none, for a story that fits every alert on what it shows.
   */
  like: z.array(Pattern).default([]),
  /**
   * Patterns, case aside: an alert that has one of them would be told something else than it says, and is told by this story
   * only where there is no other. Default: none.
   */
  unlike: z.array(Pattern).default([]),
  /** The child it happens to, and who helps: ids of the cast. */
  hero: text,
  confidant: text.nullable(),
  adult: text,
  home: text.nullable(),
  other: z.strictObject({ name: text, is: z.enum(OTHERS), as: text }),
  /** Where it happens: “on the livestream”. */
  on: text,
  /** How `other` speaks: “writes”. */
  says: text,
  /** Its own ask, in one clause. */
  sofar: text,
  /** What the class works on: lines of what happened, in order. Default: none. */
  record: z.array(Line).default([]),
  /**
   * The ask by other mechanisms, each with a slide of its own in the module (`<Slide mechanism="…">`, with the id of the
   * slide in whose place it stands). `says`: how `other` speaks there, where it is not as elsewhere; `like`: the alerts of that
   * mechanism that are told so first, and any other one last. Default: none.
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
   * Help routes in place of those that its risk has, in the order in which they help: who makes a child carry is told of
   * elsewhere than who asks for a picture. Default: its risk's.
   */
  routes: z.array(text).min(1).optional(),
  /** Is “safe tonight?” asked with it, whatever its risk asks? */
  tonight: z.literal(true).optional(),
  /** Risks whose turns would not be true in it: of a known thief nobody says 'perhaps a nice one'. Default: none. */
  refuses: z.array(text).default([]),
  /** Risks whose turns come before its own ask: after it nobody would believe them. Default: none. */
  early: z.array(text).default([]),
  /**
   * How the main character meets `other`, in a story that begins with its ask: read out before a turn that comes first.
   * Default: nothing comes before the ask of such a story.
   */
  meets: text.optional(),
  /** The telling goes on in the moment in which the ask ends: then no turn may let time pass. */
  atOnce: z.literal(true).optional(),
  /** Do its own statements say all? The mechanism's speaks of the other side: of who is given to, where this one tells of who pays. */
  ownStatements: z.literal(true).optional(),
  /** The wrong option of the first check that a turn takes the place of; the first is 1. Default: none, for a new case. */
  swap: z.number().int().min(1).optional(),
  hooks: Hooks,
});
export type Telling = z.infer<typeof Telling>;

const Note = z.union([of('say'), of('do'), of('hear', 'reply')]);
export type TurnNote = z.infer<typeof Note>;

/** Roles that every story has, and those that a turn has to ask for. */
const ROLES = ['hero', 'other', 'adult', 'on', 'says'] as const;
const ASKED_ROLES = ['confidant', 'home'] as const;

/** `{name}` in a text of a turn. */
export const SLOT = /\{([a-z.-]+)\}/g;

/** Ideas that a picture of the main character alone can show. */
const OF_ONE = [
  'alone-with-screen',
  'someone-new-on-screen',
  'gift-arrives',
  'camera-sees',
  'adult-away',
  'empty-place',
  'close-up',
  'thing-alone',
  'together',
] as const satisfies readonly Show[];

/** A screen of a turn: the attributes of `<Screen>`, and its rows. */
const TurnScreen = z.strictObject({
  kind: z.enum(SCREEN_KINDS),
  title: text.optional(),
  with: text.optional(),
  price: text.optional(),
  hurry: text.optional(),
  rows: z.array(text).min(1).max(5),
});

/** A turn’s picture: the main character in a place, as a scene of a lesson has it. */
const TurnPicture = z
  .strictObject({
    show: z.enum(OF_ONE).optional(),
    /** Default: where the story’s own picture before it is, and in its light. */
    place: z.enum(SETTINGS).optional(),
    light: z.enum(LIGHTS).optional(),
    /** How the main character feels. */
    mood: z.enum(MOODS).optional(),
    /** Names of things, drawn beside the main character. */
    things: z.array(text).max(3).default([]),
    /** Default: told from the rest. */
    alt: text.optional(),
    /** What is on the screen, as `<Screen>` has it; the main character stands beside it where `show` is written too. */
    screen: TurnScreen.optional(),
  })
  .superRefine(({ show, mood, screen }, context) => {
    if (!show && !screen)
      context.addIssue({
        code: 'custom',
        message: 'say what it shows: show: alone-with-screen, with place and mood',
      });
    if (show && !mood)
      context.addIssue({
        code: 'custom',
        message: 'say how the main character feels: mood: worried',
      });
  });

const Turn = z
  .strictObject({
    stage: z.enum(STAGES),
    /** Order among asks, the lightest first. Default: 0. */
    climb: z.number().int().min(0).default(0),
    /** Time passes in it: a night, a day. */
    later: z.literal(true).optional(),
    /** Hooks, and roles that not every story has, without which it cannot happen. */
    needs: z.array(z.enum([...HOOKS, ...ASKED_ROLES])),
    /** Who can do it. Default: anybody. */
    of: z.array(z.enum(OTHERS)).optional(),
    title: text,
    /** What pupils read: paragraphs. */
    slide: z.array(text).min(1),
    picture: TurnPicture,
    notes: z.array(Note).min(1),
    /** What happened, in one clause. */
    sofar: text,
    /** Its line of the record. Default: none. */
    record: text.optional(),
    /** After “Lowri tells …”. */
    tells: text,
    /** What an adult does about it: a sentence. */
    mends: text,
    /**
     * Of what can be a crime, what pupils read of how it ends: a slide before the story's last, with what is said of it. Default:
     * the telling says it in the notes alone.
     */
    ends: of('title', 'says', 'notes').optional(),
    /** What pupils learn by it, after “your child will learn”. Default: what the risk's own lesson teaches. */
    learn: text.optional(),
    /** What shows that it was learnt, for the plan. Default: what the risk's own lesson looks for. */
    secure: text.optional(),
    /**
     * A wrong answer of the check, as children of this age would give it, and what to reply. `picture`: for those who
     * don't read yet. Default: none, where the checks ask of a new case.
     */
    option: z
      .strictObject({ says: text, reply: text, picture: of('name', 'alt').optional() })
      .optional(),
  })
  .superRefine((turn, context) => {
    const known = new Set<string>([...ROLES, ...turn.needs]);
    for (const [slot, name = ''] of JSON.stringify(turn).matchAll(SLOT))
      if (!known.has(name.split('.')[0] ?? ''))
        context.addIssue({
          code: 'custom',
          message: `“${slot}” is not among what this turn needs: add it to needs, or take it out`,
        });
  });
export type Turn = z.infer<typeof Turn>;

/** `lessons/stories/<band>.yaml`: turns by the id of their risk, tellings by that or, further ones, by an id of their own. */
export const Stories = z.strictObject({
  /** How the telling tells of the turns: `{tells}` is what, `{mends}` what adults do about it. Default: in the present. */
  toldToo: text.default('{hero} leaves nothing out. {mends}'),
  tellings: z.record(z.string(), Telling),
  turns: z.record(z.string(), Turn),
});
export type Stories = z.infer<typeof Stories>;

/** A lead story as a mechanism has it, where it has an ask of its own for it. */
export function toldBy(telling: Telling, mechanism: string | undefined): Telling {
  const ask = mechanism === undefined ? undefined : telling.asks[mechanism];
  return ask
    ? { ...telling, ...ask, says: ask.says ?? telling.says, like: ask.like ?? telling.like }
    : telling;
}

/** Mechanisms that pupils can see in a story. */
export const shownIn = ({ shows, asks }: Telling): string[] => [...shows, ...Object.keys(asks)];
