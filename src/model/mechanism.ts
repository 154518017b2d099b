import { z } from 'zod';
import type { Band } from './band.ts';

/** A statement for baseline and endpoint: what it says, how it is marked, and why. */
const Claim = z.strictObject({ says: z.string(), mark: z.string(), because: z.string() });

/** What pupils of one phase hear of a mechanism. */
const ForPupils = z.strictObject({
  /** First band of the phase that hears of it. Default: all. */
  from: z.string().optional(),
  /** How it works, in one breath. */
  works: z.string(),
  /** The lesson's “I can”, where it leads; a condition never leads. */
  outcome: z.string().optional(),
  /** The key question, where it leads. */
  ask: z.string().optional(),
  claim: Claim,
});
export type MechanismForPupils = z.infer<typeof ForPupils>;

/** Phases by the ages in them. */
const PHASES = ['3-7', '7-11', '11-14', '14-18'] as const;

/** The first age from which a letter may say more than it says to families of younger children. */
const OLDER_FROM = 11;

/** What a service or a scheme does: what makes a lesson concrete without naming anything (`lessons/mechanisms.yaml`). */
export const Mechanism = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** What an adult calls it. */
  name: z.string(),
  /** What a lesson is called that it leads. Default: as its risk has it. */
  title: z.string().optional(),
  /** `condition` and `push` make another mechanism worse, and never lead. */
  kind: z.enum([
    'meeting',
    'talking',
    'showing',
    'paying',
    'machine',
    'spreading',
    'scheme',
    'condition',
    'push',
  ]),
  /** The family of lead stories that can show it; `null` where none does. */
  story: z.string().nullable(),
  /** What a slide must let pupils see. */
  shows: z.array(z.string()).min(1).max(3),
  /** Risks that it opens the door to, the first one leading. */
  opens: z.array(z.string()).min(1),
  /** Words (patterns) of a sentence that tells of it and of no other, whatever others it sounds like. Default: none. */
  surely: z.array(z.string()).optional(),
  /** Why people like it: said first. */
  likes: z.string(),
  pupils: z.strictObject({
    '3-7': ForPupils.nullable(),
    '7-11': ForPupils.nullable(),
    '11-14': ForPupils.nullable(),
    '14-18': ForPupils.nullable(),
  }),
  adults: z.strictObject({
    /** What an alert on it is about, as it follows “It is about”, where its risk has no plainer words. */
    about: z.string().optional(),
    /** “How it works”, for a letter home. */
    letter: z.string(),
    /** The same to families of pupils from eleven on. Default: `letter`. */
    older: z.string().optional(),
    /** What the law is, to adults: in letters from eleven on, and in the briefing. */
    law: z.string().optional(),
    /** What to look for in school. */
    staff: z.string(),
    /** A question to ask at home. */
    home: z.string(),
    /** A setting or a step that helps. */
    step: z.string(),
    /** A sign that it may leave; always under “these may be nothing”. */
    sign: z.string(),
    /** What is done first if it happens, in a line; default: that of its risk. */
    firstThing: z.string().optional(),
    /** What a family does first once it has happened, before what holds of its risk. */
    firstHour: z.string().optional(),
  }),
  /** Nobody is in danger by it, and it is no crime: the police are the last that families are sent to. Default: not so. */
  lawful: z.literal(true).optional(),
  /** Word stems, matched at the start of a word, by which a lesson shows that it is led by this. */
  proof: z.array(z.string()).min(1),
});
export type Mechanism = z.infer<typeof Mechanism>;

export const Mechanisms = z.strictObject({ mechanisms: z.array(Mechanism) });

/** Can a lesson be led by it? */
export const canLead = ({ kind }: Pick<Mechanism, 'kind'>): boolean =>
  kind !== 'condition' && kind !== 'push';

/** What pupils of a band hear of a mechanism; `null` where it is not for their age. */
export function forPupilsOf(
  mechanism: Mechanism,
  band: Pick<Band, 'ages'>,
  bands: readonly Pick<Band, 'id' | 'ages'>[],
): MechanismForPupils | null {
  const [youngest] = band.ages;
  const phase = PHASES.find((ages) => {
    const [from = 0, to = 0] = ages.split('-').map(Number);
    return youngest >= from && youngest < to;
  });
  const words = phase ? mechanism.pupils[phase] : null;
  if (!words) return null;
  const from = bands.find(({ id }) => id === words.from)?.ages[0] ?? 0;
  return youngest >= from ? words : null;
}

/** How it works, to families of a band. */
export const forFamiliesOf = ({ adults }: Mechanism, { ages }: Pick<Band, 'ages'>): string =>
  ages[0] >= OLDER_FROM ? (adults.older ?? adults.letter) : adults.letter;
