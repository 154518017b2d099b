import { z } from 'zod';
import { Changes } from '../alert/change.ts';
import { NATIONS } from '../audience.ts';
import { COPIES } from '../paper/copies.ts';
import { DEPTHS } from '../risk.ts';
import { Manifest, productPath } from './manifest.ts';

const line = z.string().trim().min(1);

/** What the kit room says of a product beyond the manifest's entry for it. */
export const SiteFile = z.strictObject({
  /** The product's path in the manifest. */
  path: productPath,
  /** Its own title, e.g. “Evidence file”; an answer sheet has that of its sheet. Not shown where the kind says enough. */
  title: line,
  /** Copies a class needs; `null` where it isn't handed out. */
  copies: z.enum(COPIES).nullable().default(null),
  /** Which version of a sheet it is, and for whom; `null` for what is no pupils' sheet. */
  version: z.strictObject({ name: line, use: line }).nullable().default(null),
  /** What it is for, where its kind does not say it. */
  says: line.nullable().default(null),
  /** What each of its small pictures shows, in order; empty where it is no strip of pictures. */
  shows: z.array(line).default([]),
});
export type SiteFile = z.infer<typeof SiteFile>;

/** What families read of an age's lesson: the letter's own words, without what identifies a school. */
export const SiteFamilies = z.strictObject({
  /** Which of the small pictures of the slides families see: by their places, from 0. */
  slides: z.array(z.number().int().nonnegative()),
  /** Signs to know, and what helps at home. */
  lists: z.array(z.strictObject({ heading: line, items: z.array(line) })),
  /** Ways to start talking. */
  openers: z.array(line),
  /** What to do first where something has gone wrong, in order. */
  firstHour: z.array(line),
  routes: z.array(
    z.strictObject({
      name: line,
      contact: z.array(z.strictObject({ text: line, href: z.string().nullable() })),
      says: line,
    }),
  ),
});
export type SiteFamilies = z.infer<typeof SiteFamilies>;

/** A band's version of a lesson, as the kit room shows it. */
export const SiteBand = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** e.g. “Upper Key Stage 2”. */
  name: line,
  ages: z.tuple([z.number(), z.number()]),
  /** Year names in the school's nation, e.g. “Years 5–6”. */
  years: line,
  /** Title of this version; pupil-safe. */
  title: line,
  /** “I can …”. */
  outcome: line,
  /** Minutes of the whole lesson as planned. */
  minutes: z.number().positive(),
  /** Minutes of the short route; `null` where none is offered. */
  shortMinutes: z.number().positive().nullable(),
  /** What happens when, part by part: the slides by their numbers, and what is left of it on the short route. */
  plan: z.array(
    z.strictObject({
      part: line,
      minutes: z.number().nonnegative(),
      slides: z.array(line),
      does: line,
      short: z
        .strictObject({ minutes: z.number().nonnegative(), slides: z.array(line) })
        .nullable(),
    }),
  ),
  /** Slides as they are numbered, in the deck, on paper and in the plan. */
  slides: z.number().int().positive(),
  /** Risks that the band is taught, with their depth. */
  risks: z.array(
    z.strictObject({
      id: z.string(),
      label: line,
      depth: z.enum(DEPTHS),
      pupilName: z.string().nullable(),
    }),
  ),
  /** What families read of it; `null` where no letter goes home. */
  families: SiteFamilies.nullable().default(null),
  /** Why its kit is a draft; empty when it is final. */
  draft: z.array(line),
  files: z.array(SiteFile),
});
export type SiteBand = z.infer<typeof SiteBand>;

/** A lesson, as the kit room shows it. No text here names a platform: adults find names in `lead/` and in their products. */
export const SiteLesson = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: line,
  /** One sentence for the staff who choose it. */
  summary: line,
  /** Words by which staff look for it: of its risks, and of what the service in the alert does. */
  words: z.array(line).default([]),
  /** Has the safeguarding lead still to approve it, or a person something to fill in? */
  state: z.enum(['draft', 'final']).default('draft'),
  /** How things stood on a day, without the platform's name; `null` while nobody has confirmed it. */
  status: z.strictObject({ says: line, asOf: z.iso.date() }).nullable(),
  reviewBy: z.iso.date(),
  /** Youngest band first; none where nothing is taught: then there is a report. */
  bands: z.array(SiteBand),
  /** What the lead decided, in words. Default: nobody has. */
  decided: line.optional(),
  /** No letter goes home. */
  unwritten: z.literal(true).optional(),
  /** What families can do: in our words what letters tell, and what the lead accepted of its own. */
  advice: z.array(line).default([]),
  /** Why the lesson's kits are drafts, in plain words. */
  draft: z.array(line),
  /** Products for the whole school: briefing, report, whole-school kit. */
  files: z.array(SiteFile),
  /** What an adult has yet to decide or confirm. */
  decisions: z.array(z.strictObject({ what: line, why: line.nullable().default(null) })),
  /** Each fact of the alert by its id, worded without a name; the manifest says who hears of it. */
  facts: z.record(z.string(), line),
  /** What the alert also says and no lesson teaches: for a person to decide. */
  unmapped: z.array(z.strictObject({ says: line, why: line })),
  /** How surely each risk was read, where, and which bands are taught it; empty for a lesson written by hand. */
  reading: z
    .array(
      z.strictObject({
        ...{ label: line, sure: line, where: line, taught: z.array(z.string()) },
        /** Has the lead said that the alert does not tell of it? */
        isDenied: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** What changed each time the alert was read again, newest first. */
  changes: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        what: z.array(line),
        products: z.array(line),
        letters: z.array(line),
      }),
    )
    .default([]),
});
export type SiteLesson = z.infer<typeof SiteLesson>;

/** All that the kit room is built from: one JSON file, whose path is in `FOREWARNED_SITE_DATA`. */
export const SiteData = z.strictObject({
  manifest: Manifest,
  /** The school it was built for. */
  school: z.strictObject({
    name: line,
    specimen: z.boolean(),
    nation: z.enum(NATIONS),
    leadRole: line,
  }),
  /** What this build was not asked for: products of a band by name, and kits. Default: everything was made. */
  notMade: z
    .strictObject({ products: z.array(line), kits: z.boolean() })
    .default({ products: [], kits: false }),
  /** Is it for everybody to see? Then nothing that is the lead's alone is in it. */
  isPublic: z.boolean().default(false),
  lessons: z.array(SiteLesson),
  /** What changed since kits were last made, for the feed. Default: nothing. */
  changes: Changes.shape.changes.default([]),
});
export type SiteData = z.infer<typeof SiteData>;
