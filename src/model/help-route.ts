import { z } from 'zod';
import { ALERT_TOPICS } from './alert/alert-topics.ts';
import { NATIONS } from './audience.ts';
import { PHASES } from './band.ts';

/** The route for immediate danger: on every help page, for every reader. */
export const EMERGENCY = 'emergency-999';

/** Help routes that every pupil page may fall back on, in order. */
export const NEAREST = ['trusted-adult', 'school-safeguarding-lead', 'childline'] as const;

/** People whom a child sees each day: who they are differs from child to child, and from school to school. */
export const isPersonNear = (id: string): boolean =>
  id === 'trusted-adult' || id === 'school-safeguarding-lead';

/** Help routes of every lesson and band. */
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

/** Patterns for the name of a service in alerts. */
const NAMES = {
  /** Case does not matter. Default: its name. */
  names: z.array(Pattern).min(1).optional(),
  /** The same, where case matters. */
  namesAsWritten: z.array(Pattern).min(1).optional(),
};

/**
 * When a sentence that names a route refers its readers to it: anywhere; only in a section on help; only with words
 * such as “ring” (its name is an ordinary word, or a body with other duties); or as an alert refers to the school's
 * lead or the police.
 */
const SENT_BY = ['anywhere', 'in-help', 'words-that-send', 'lead', 'police'] as const;

/** A person or a line to turn to. Numbers and addresses print exactly as they stand here. */
export const HelpRoute = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Its name as it calls itself. */
  name: z.string(),
  ...NAMES,
  /** Default: in a section on help, or with words such as “ring”. */
  sentBy: z.enum(SENT_BY).optional(),
  /** The services that run it: if an alert names one of them beside it, they count as one route. Default: none. */
  partOf: z.array(z.string()).optional(),
  /** Kits that have it though no alert names it: all, or those on images of children. Default: none. */
  everyKit: z.enum(['all', 'on-images']).optional(),
  /** Is it in every help panel from its `fromBand` on? A pupil's nearest adult may be the problem. */
  everyPanel: z.literal(true).optional(),
  /** Readers who may be given it. */
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
  /** Its purpose for pupils, by the first band of each text. */
  forPupils: z.record(z.string(), z.string()),
  /** Its purpose for adults. */
  forAdults: z.string(),
  /** Its purpose for families, where `forAdults` addresses staff. */
  forFamilies: z.string().optional(),
  /** Its purpose for families of younger children, in gentler words. */
  forFamiliesOfYoung: z.string().optional(),
  /** What it is not for, where an adult could go wrong. */
  notFor: z.string().nullable(),
  nations: z.array(z.enum(NATIONS)).min(1),
  /** `confirmed` prints anywhere it fits; `old` and `check` print for staff only, marked “check”. */
  sure: z.enum(['confirmed', 'old', 'check']),
  /** Source of its contact and purpose. */
  source: z.string().min(1),
  /** The day on which the source was read. */
  checked: z.iso.date(),
  /** Is it only for people of 18 or over? Then a page says so. */
  adultOnly: z.boolean(),
  /** The route for under-18s that it replaces: where pupils may be 18, both are shown. Default: none. */
  insteadOf: z.string().optional(),
  /** Given to all families if the alert names it. Default: only to families of pupils who may see it. */
  familiesIfNamed: z.literal('all').optional(),
  /** The route that stands in for it in nations where it does not exist. Default: none. */
  elsewhere: z.string().optional(),
  /** Given only where the alert is about this topic or names the route. Default: wherever it is listed. */
  onlyOn: z.enum(ALERT_TOPICS).optional(),
  /** Workshops give it only if one of its risks is taught, or the alert names it. Default: always. */
  workshopNeeds: z.literal('its-risks').optional(),
  /**
   * Letters give it only to families of pupils from `fromAge` on who are taught one of its risks, or one on images.
   * Default: to all.
   */
  letterNeeds: z
    .strictObject({ taught: z.enum(['its-risks', 'images']), fromAge: z.number().positive() })
    .optional(),
});
export type HelpRoute = z.infer<typeof HelpRoute>;

/** Why this reader is never given a route, as it follows a colon; `null` where they may be. */
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

/** Pages for adults whose routes are the same in every lesson. */
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
  /** Services that closed or changed their name: names in alerts → the route that replaced them. */
  retired: z.array(z.strictObject({ name: z.string(), now: z.string(), note: z.string() })),
  /** Services of other countries: names in alerts → the route to use here. */
  foreign: z.array(z.strictObject({ ...NAMES, now: z.string(), note: z.string() })).default([]),
  /** Routes on the help card of a letter, by the phase of the child's age, 999 first. */
  card: z.record(z.enum(PHASES), z.array(z.string()).min(1)),
  /** Routes of pages for adults, in order. */
  pages: z.record(z.enum(ROUTE_PAGES), z.array(z.string()).min(1)),
  routes: z.array(HelpRoute).min(1),
});
export type HelpRoutes = z.infer<typeof HelpRoutes>;
