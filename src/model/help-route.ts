import { z } from 'zod';
import { ALERT_TOPICS } from './alert/alert-topics.ts';
import { NATIONS } from './audience.ts';
import { PHASES } from './band.ts';

/** The route for somebody in danger now: every reader of every page of help finds it. */
export const EMERGENCY = 'emergency-999';

/** Routes that every pupil page may fall back on, first to last. */
export const NEAREST = ['trusted-adult', 'school-safeguarding-lead', 'childline'] as const;

/** What every band hears in every lesson, whatever its risks: whom to turn to, and who comes in danger. */
export const ALWAYS: readonly string[] = [...NEAREST, EMERGENCY];

const Pattern = z.string().refine(
  (source) => {
    try {
      return new RegExp(source, 'u') !== null;
    } catch {
      return false;
    }
  },
  { error: 'Not a regular expression' },
);

/** How alerts name a service, as regular expressions. */
const NAMES = {
  /** In capitals or not. Default: by its name. */
  names: z.array(Pattern).min(1).optional(),
  /** The same, where capitals matter. */
  namesAsWritten: z.array(Pattern).min(1).optional(),
};

/**
 * When a sentence that names a route sends its readers there: anywhere, in help alone, with words that send (its name is
 * an ordinary word too, or a body with other work), or as the school's lead or the police are turned to.
 */
const SENT_BY = ['anywhere', 'in-help', 'words-that-send', 'lead', 'police'] as const;

/** A person or a line to turn to. Numbers and addresses print exactly as they stand here. */
export const HelpRoute = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Its name as it calls itself. */
  name: z.string(),
  ...NAMES,
  /** Default: wherever places to turn to stand, or with words that send. */
  sentBy: z.enum(SENT_BY).optional(),
  /** Whose service it is: where an alert names it, these beside it are no further routes. Default: its own. */
  partOf: z.array(z.string()).optional(),
  /** Kits that have it, though no alert names it: all, or those on images of children. Default: none. */
  everyKit: z.enum(['all', 'on-images']).optional(),
  /** Does it stand on every panel of help, from its `fromBand` on? The adult at hand may be the worry. */
  everyPanel: z.literal(true).optional(),
  /** Who may be sent there at all. */
  readers: z.array(z.enum(['pupil', 'parent', 'staff'])).min(1),
  /** First band whose pupils may see it; `null` is never. */
  fromBand: z.string().nullable(),
  /** Phone, text number, web address or mail address, as printed. `{lead}` and `{room}` are filled from the school. */
  contact: z.strictObject({
    display: z.string().optional(),
    phone: z.string().optional(),
    text: z.string().optional(),
    url: z.string().optional(),
    email: z.string().optional(),
  }),
  /** What it is for, as said to a pupil, from a band on. The nearest earlier entry serves. */
  forPupils: z.record(z.string(), z.string()),
  /** What it is for, as said to adults. */
  forAdults: z.string(),
  /** The same for families, where the words for adults tell staff what to do. */
  forFamilies: z.string().optional(),
  /** The same for families of younger children, where the plain words would be too much. */
  forFamiliesOfYoung: z.string().optional(),
  /** What it is not for, where an adult could go wrong. */
  notFor: z.string().nullable(),
  nations: z.array(z.enum(NATIONS)).min(1),
  /** `confirmed` prints anywhere it fits; `old` and `check` print for staff only, marked “check”. */
  sure: z.enum(['confirmed', 'old', 'check']),
  /** Where its contact and its purpose were read. */
  source: z.string().min(1),
  /** The day on which they were. */
  checked: z.iso.date(),
  /** Is it only for people of 18 or over? Then a page says so. */
  adultOnly: z.boolean(),
  /** The route for under-18s that it stands in for: where pupils may be 18, both are shown. Default: none. */
  insteadOf: z.string().optional(),
  /** Where the alert names it, families of every age are given it. Default: those of pupils who may see it. */
  familiesIfNamed: z.literal('all').optional(),
  /** The route that stands in its place in a nation that has it not. Default: none. */
  elsewhere: z.string().optional(),
  /** It is given only where the alert speaks of this, or names the route. Default: wherever it belongs. */
  onlyOn: z.enum(ALERT_TOPICS).optional(),
  /** A workshop gives it only where one of the risks that list it is taught, or the alert names it. Default: to all. */
  workshopNeeds: z.literal('its-risks').optional(),
  /**
   * A letter gives it only to families of pupils of `fromAge` and over who are taught one of the risks that list it, or
   * one that is about images. Default: to all.
   */
  letterNeeds: z
    .strictObject({ taught: z.enum(['its-risks', 'images']), fromAge: z.number().positive() })
    .optional(),
});
export type HelpRoute = z.infer<typeof HelpRoute>;

/** Why this reader is given a route in no nation, as it follows a colon; `null` where they may be given it. */
export function whyNotGiven(
  { readers, fromBand, sure }: Pick<HelpRoute, 'readers' | 'fromBand' | 'sure'>,
  reader: HelpRoute['readers'][number],
): string | null {
  if (!readers.includes(reader)) return `its readers are ${readers.join(', ')}`;
  if (reader === 'pupil' && fromBand === null) return 'no band may see it (fromBand: null)';
  if (reader !== 'staff' && sure !== 'confirmed')
    return `it is not confirmed (sure: ${sure}), and such a route is for staff alone`;
  return null;
}

/** Pages for adults that give the same routes whatever is taught. */
export const ROUTE_PAGES = [
  'plan',
  'briefing',
  'no-lesson',
  'no-lesson-grave',
  'home-letter',
  'workshop-strip',
  'briefing-strip',
] as const;

export const HelpRoutes = z.strictObject({
  /** Services that closed or changed their name: what an alert may say → the route that took over. */
  retired: z.array(z.strictObject({ name: z.string(), now: z.string(), note: z.string() })),
  /** Services of other countries, as an alert names them → the route that stands in their place. */
  foreign: z.array(z.strictObject({ ...NAMES, now: z.string(), note: z.string() })).default([]),
  /** Routes on the help card of a letter, by the phase of the child's age, 999 first. */
  card: z.record(z.enum(PHASES), z.array(z.string()).min(1)),
  /** Routes of pages for adults that give the same ones in every lesson, first to last. */
  pages: z.record(z.enum(ROUTE_PAGES), z.array(z.string()).min(1)),
  routes: z.array(HelpRoute).min(1),
});
export type HelpRoutes = z.infer<typeof HelpRoutes>;
