import { z } from 'zod';
import type { Band } from './band.ts';

/** A statement for baseline and endpoint: what it says, how it is marked, and why. */
const Claim = z.strictObject({ says: z.string(), mark: z.string(), because: z.string() });

/** Texts on a mechanism for pupils of one phase. */
const ForPupils = z.strictObject({
  /** First band of the phase that is taught it. Default: all. */
  from: z.string().optional(),
  /** How it works, in one sentence. */
  works: z.string(),
  /** The lesson's “I can”, for mechanisms that can lead. */
  outcome: z.string().optional(),
  /** The key question, for mechanisms that can lead. */
  ask: z.string().optional(),
  claim: Claim,
});
export type MechanismForPupils = z.infer<typeof ForPupils>;

/** Phases, by age. */
const PHASES = ['3-7', '7-11', '11-14', '14-18'] as const;

/** From this age on, a letter may say more than to families of younger children. */
const OLDER_FROM = 11;

/**
 * A mechanism: what a service or a scheme does. It makes a lesson concrete without naming anything
 * (`lessons/mechanisms.yaml`).
 */
export const Mechanism = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Its name for adults. */
  name: z.string(),
  /** The title of a lesson that it leads. Default: its risk's. */
  title: z.string().optional(),
  /** `condition` and `push` aggravate another mechanism, and never lead. */
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
  /** The kind of lead story that can show it; `null` for none. */
  story: z.string().nullable(),
  /** What one of the slides has to show. */
  shows: z.array(z.string()).min(1).max(3),
  /** Risks that it can lead to, the main one first. */
  opens: z.array(z.string()).min(1),
  /** Patterns of sentences that are about it alone, even if they resemble others. Default: none. */
  surely: z.array(z.string()).optional(),
  /** Why people like it; stated first. */
  likes: z.string(),
  pupils: z.strictObject({
    '3-7': ForPupils.nullable(),
    '7-11': ForPupils.nullable(),
    '11-14': ForPupils.nullable(),
    '14-18': ForPupils.nullable(),
  }),
  adults: z.strictObject({
    /** What an alert on it is about, as it follows “It is about”, where its risk has no plainer phrase. */
    about: z.string().optional(),
    /** “How it works”, for a letter home. */
    letter: z.string(),
    /** The same for families of pupils from eleven on. Default: `letter`. */
    older: z.string().optional(),
    /** The law on it, for adults: in letters from eleven on, and in the briefing. */
    law: z.string().optional(),
    /** Signs for staff. */
    staff: z.string(),
    /** A question to ask at home. */
    home: z.string(),
    /** A setting or a step that helps. */
    step: z.string(),
    /** A sign, always with the note that signs may be nothing. */
    sign: z.string(),
    /** The first thing to do if it has happened, in a line. Default: its risk's. */
    firstThing: z.string().optional(),
    /** A family's first step after it has happened, before those of its risk. */
    firstHour: z.string().optional(),
  }),
  /** Nobody is in danger and it is no crime: the police are named last. Default: not so. */
  lawful: z.literal(true).optional(),
  /** Beginnings of words that show that a lesson is about it. */
  proof: z.array(z.string()).min(1),
});
export type Mechanism = z.infer<typeof Mechanism>;

export const Mechanisms = z.strictObject({ mechanisms: z.array(Mechanism) });

/** Can it lead a lesson? */
export const canLead = ({ kind }: Pick<Mechanism, 'kind'>): boolean =>
  kind !== 'condition' && kind !== 'push';

/** The texts for pupils of a band; `null` where it is not for their age. */
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

/** The “How it works” for families of a band. */
export const forFamiliesOf = ({ adults }: Mechanism, { ages }: Pick<Band, 'ages'>): string =>
  ages[0] >= OLDER_FROM ? (adults.older ?? adults.letter) : adults.letter;
