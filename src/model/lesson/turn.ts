/**
 * A turn: how a risk joins the lead story of another one. It is written in roles, so that it fits every story that
 * offers its hooks.
 */
import { z } from 'zod';
import { HOOKS, OTHERS, of, STAGES, text } from './hooks.ts';
import { LIGHTS, MOODS, SETTINGS, type Show } from './scene.ts';
import { SCREEN_KINDS } from './screen.ts';

const Note = z.union([of('say'), of('do'), of('hear', 'reply')]);

export type TurnNote = z.infer<typeof Note>;

/** Roles that every story has; and roles that a turn has to require. */
const ROLES = ['hero', 'other', 'adult', 'on', 'says'] as const;

const ASKED_ROLES = ['confidant', 'home'] as const;

/** A slot in a turn's text. */
export const SLOT = /\{([a-z.-]+)\}/g;

/** Ideas of pictures that work with the main character alone. */
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

/** A screen of a turn: attributes and rows of `<Screen>`. */
const TurnScreen = z.strictObject({
  kind: z.enum(SCREEN_KINDS),
  title: text.optional(),
  with: text.optional(),
  price: text.optional(),
  hurry: text.optional(),
  rows: z.array(text).min(1).max(5),
});

/** The picture of a turn: the main character in a place. */
const TurnPicture = z
  .strictObject({
    show: z.enum(OF_ONE).optional(),
    /** Default: the place and light of the story's picture before it. */
    place: z.enum(SETTINGS).optional(),
    light: z.enum(LIGHTS).optional(),
    /** The main character's mood. */
    mood: z.enum(MOODS).optional(),
    /** Things beside the main character. */
    things: z.array(text).max(3).default([]),
    /** Default: generated from the other fields. */
    alt: text.optional(),
    /** The content of a screen; if `show` is given too, the main character stands beside it. */
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

export const Turn = z
  .strictObject({
    stage: z.enum(STAGES),
    /** Order among asks, the mildest first. Default: 0. */
    climb: z.number().int().min(0).default(0),
    /** Does time pass: a night, a day? */
    later: z.literal(true).optional(),
    /** Hooks and optional roles that it requires. */
    needs: z.array(z.enum([...HOOKS, ...ASKED_ROLES])),
    /** Kinds of offender that it fits. Default: any. */
    of: z.array(z.enum(OTHERS)).optional(),
    title: text,
    /** The paragraphs on its slide. */
    slide: z.array(text).min(1),
    picture: TurnPicture,
    notes: z.array(Note).min(1),
    /** A summary in one clause. */
    sofar: text,
    /** Its line of the record. Default: none. */
    record: text.optional(),
    /** The clause after “Lowri tells …”. */
    tells: text,
    /** A sentence on what an adult does about it. */
    mends: text,
    /**
     * For a turn that may be a crime: the slide on its consequences, before the story's last one, with its notes.
     * Default: only the notes of the telling mention them.
     */
    ends: of('title', 'says', 'notes').optional(),
    /** What pupils learn from it, after “your child will learn”. Default: the risk's own text. */
    learn: text.optional(),
    /** What shows that it was learnt, for the plan. Default: the risk's own text. */
    secure: text.optional(),
    /**
     * A wrong answer for the check, in the words of a child of this age, and the reply. `picture`: for children who
     * cannot read yet. Default: none.
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
