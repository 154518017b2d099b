import { z } from 'zod';
import { Changes } from '../alert/change.ts';
import { NATIONS } from '../audience.ts';
import { COPIES } from '../paper/copies.ts';
import { DEPTHS } from '../risk.ts';
import { Manifest, productPath } from './manifest.ts';

const line = z.string().trim().min(1);

/** The kit room's description of a product, besides its manifest entry. */
export const SiteFile = z.strictObject({
  /** The product's path in the manifest. */
  path: productPath,
  /** Its own title, e.g. “Evidence file”; an answer sheet has its sheet's. Not shown where the kind is enough. */
  title: line,
  /** Copies for a class; `null` where it is not handed out. */
  copies: z.enum(COPIES).nullable().default(null),
  /** The edition of a sheet, and its readers; `null` for anything but pupils' sheets. */
  version: z.strictObject({ name: line, use: line }).nullable().default(null),
  /** Its use, where its kind does not tell it. */
  says: line.nullable().default(null),
  /** Descriptions of its page pictures, in order; empty where it has none. */
  shows: z.array(line).default([]),
});
export type SiteFile = z.infer<typeof SiteFile>;

/** The families' page of a band: texts of its letters, without what identifies a school. */
export const SiteFamilies = z.strictObject({
  /** Indices of slide pictures that families see. */
  slides: z.array(z.number().int().nonnegative()),
  /** Signs, and what helps at home. */
  lists: z.array(z.strictObject({ heading: line, items: z.array(line) })),
  /** Ways to start talking. */
  openers: z.array(line),
  /** First steps where something has gone wrong, in order. */
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

/** A band's version of a lesson in the kit room. */
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
  /** The timeline: the slides of each part by their numbers, and the minutes of the short route. */
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
  /** Slides by their numbers, which are the same in deck, paper and plan. */
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
  /** The families' page; `null` where no letter goes home. */
  families: SiteFamilies.nullable().default(null),
  /** Why its kit is a draft; empty when it is final. */
  draft: z.array(line),
  files: z.array(SiteFile),
});
export type SiteBand = z.infer<typeof SiteBand>;

/** A lesson in the kit room. No text in it names a platform. */
export const SiteLesson = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: line,
  /** One sentence for the staff who choose it. */
  summary: line,
  /** Search words for staff: on its risks, and on the alert's mechanism. */
  words: z.array(line).default([]),
  /** Does the lead still have to approve it, or somebody to fill something in? */
  state: z.enum(['draft', 'final']).default('draft'),
  /** The status of the service on a day, without its name; `null` while nobody has confirmed it. */
  status: z.strictObject({ says: line, asOf: z.iso.date() }).nullable(),
  reviewBy: z.iso.date(),
  /** Youngest band first; none where nothing is taught: then there is only a report. */
  bands: z.array(SiteBand),
  /** The lead's decision, in words. Default: none. */
  decided: line.optional(),
  /** No letter goes home. */
  unwritten: z.literal(true).optional(),
  /** Steps for families: our restatements in letters, and the alert's own words that the lead accepted. */
  advice: z.array(line).default([]),
  /** Why the lesson's kits are drafts, in plain words. */
  draft: z.array(line),
  /** Products for the whole school: briefing, report, whole-school kit. */
  files: z.array(SiteFile),
  /** Decisions that are due. */
  decisions: z.array(z.strictObject({ what: line, why: line.nullable().default(null) })),
  /** Each fact of the alert by its id, worded without a name; the manifest has its readers. */
  facts: z.record(z.string(), line),
  /** Passages of the alert that no lesson teaches: a person decides. */
  unmapped: z.array(z.strictObject({ says: line, why: line })),
  /** How each risk was read, and which bands are taught it; empty for a lesson written by hand. */
  reading: z
    .array(
      z.strictObject({
        ...{ label: line, sure: line, where: line, taught: z.array(z.string()) },
        /** Did the lead say that the alert is not about it? */
        isDenied: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** Changes at each new reading of the alert, newest first. */
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

/** The input of the kit room: one JSON file, whose path is in `FOREWARNED_SITE_DATA`. */
export const SiteData = z.strictObject({
  manifest: Manifest,
  /** The school it was built for. */
  school: z.strictObject({
    name: line,
    specimen: z.boolean(),
    nation: z.enum(NATIONS),
    leadRole: line,
  }),
  /** Products that this build was not asked for: products of a band by name, and kits. Default: everything was made. */
  notMade: z
    .strictObject({ products: z.array(line), kits: z.boolean() })
    .default({ products: [], kits: false }),
  /** Is it a public site? Then it has nothing that is for the lead alone. */
  isPublic: z.boolean().default(false),
  lessons: z.array(SiteLesson),
  /** Changes since kits were last made, for the feed. Default: none. */
  changes: Changes.shape.changes.default([]),
});
export type SiteData = z.infer<typeof SiteData>;
