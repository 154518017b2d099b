import { z } from 'zod';
import { ALERT_TOPICS } from './alert/alert-topics.ts';
import type { Band } from './band.ts';

/** Depths in which a band is taught a risk, in order. */
export const DEPTHS = ['none', 'foundation', 'named-simply', 'named', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];
/** Depths of which pupils are told anything. */
export const HEARD = ['foundation', 'named-simply', 'named', 'full'] as const satisfies Depth[];
export type Heard = (typeof HEARD)[number];
/** The label of a band that learns safe behaviour, without the harm being named. */
export const SAFE_ONLY = 'safe behaviour only';

/** KCSIE's four areas of online risk. */
const AREAS = ['content', 'contact', 'conduct', 'commerce'] as const;

/** A risk that an alert may raise, and what each band is taught of it. */
export const Risk = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Its name for staff. */
  label: z.string(),
  /** The field's standard term. */
  term: z.string(),
  /** What every alert on it is about, for adults, as it follows “an alert about”. Default: the label. */
  alerts: z.string().optional(),
  /** The same for families of children up to nine, in gentler words. */
  alertsToFamiliesOfYoung: z.string().optional(),
  /** How it usually happens, for families, where the mechanism is unsure. Default: nothing is said. */
  works: z.string().optional(),
  /**
   * What alerts on it are about, by the kind of thing (“a talking toy”, as in the alert's facts). Default: `alerts`.
   */
  alertsOn: z.record(z.string(), z.string()).optional(),
  /** What alerts on it are about that do not mention a topic. Default: `alerts`. */
  alertsSilentOn: z.partialRecord(z.enum(ALERT_TOPICS), z.string()).optional(),
  /** The first thing to do, and when, as one sentence: for families of pupils from eleven on, and for staff. */
  firstThing: z.string().optional(),
  /** Its main area, and another one that it touches. */
  area: z.enum(AREAS),
  alsoArea: z.enum(AREAS).nullable(),
  /** Words and stems that point to it in an alert. */
  triggers: z.array(z.string()),
  /** Depth by band id, and its name for pupils. */
  bands: z.record(
    z.string(),
    z.strictObject({ depth: z.enum(DEPTHS), pupilName: z.string().nullable() }),
  ),
  /** Strands of Education for a Connected World, the first one leading. */
  strands: z.array(z.string()).min(1),
  /** Help routes, in the order of a page. */
  routes: z.array(z.string()).min(1),
  /** First band whose pupils are asked “Safe tonight?” about it. Default: none. */
  safeTonightFrom: z.string().optional(),
  /** The same if the alert mentions self-harm. Default: `safeTonightFrom`. */
  safeTonightOfSelfHarmFrom: z.string().optional(),
  /**
   * First band whose stories on it involve images; younger bands only if the alert does. Default: all bands, if the
   * service that takes images down is one of its routes.
   */
  imagesAnywayFrom: z.string().optional(),
  /** Are its first steps in every lesson that includes it, even if another risk leads? */
  cannotWait: z.boolean().default(false),
  /**
   * Does an account of it teach it, such as the rules of a dare? Then only families of the ages affected are told the
   * account.
   */
  accountTeaches: z.boolean().default(false),
  /** Are alerts on it about a single thing that answers, which they call “it”? */
  isThing: z.boolean().default(false),
  /** The common text with figures on who is at more risk of it, for staff. Default: none. */
  atRiskFigures: z.string().optional(),
  /** Is it mentioned in most alerts? If another risk is surely read too, that one may be the main one. */
  commonplace: z.boolean().default(false),
  /** May it be sexual? Then sexual words of an alert belong to it. */
  sexual: z.boolean().default(false),
  /** Does its lesson cover clips and posts on any subject? Then an alert's subject is covered by it. */
  anyContent: z.boolean().default(false),
  /** Does a lesson have space for only few of its kind? */
  grave: z.boolean().default(false),
  /**
   * A pattern that an alert on it contains: without a match, neither it nor its first mechanism is surely read.
   * Default: none.
   */
  cues: z.string().optional(),
  /** A pattern of sentences that only resemble it: a person known from the gym is no stranger. Default: none. */
  unless: z.string().optional(),
});
export type Risk = z.infer<typeof Risk>;

export const Taxonomy = z.strictObject({ risks: z.array(Risk).min(1) });

/**
 * A risk whose help routes are replaced by those of its story. If only the story has images, and the alert has none,
 * letters do not mention images.
 */
export const withStoryRoutes = (
  risk: Pick<Risk, 'routes'>,
  routes: readonly string[],
): { routes: string[]; imagesIfNamed: boolean } => ({
  routes: [...routes],
  imagesIfNamed: !isOnImages(risk),
});

/** The first thing to do about the leading risk. */
export const firstThingOf = (risks: readonly Risk[], id: string | undefined): string | undefined =>
  risks.find((risk) => risk.id === id)?.firstThing;

/** Is it about images of children? Then the service that takes them down is one of its routes. */
export const isOnImages = (risk: Pick<Risk, 'routes'>): boolean =>
  risk.routes.includes('report-remove');

/**
 * Are families of this band told about images because of it? A threat may be over a secret instead, and images may
 * occur only in our story (`imagesIfNamed`).
 * @param hasImages Does the alert mention images?
 */
export function isOnImagesFor(
  risk: Pick<Risk, 'routes' | 'imagesAnywayFrom'> & { imagesIfNamed?: boolean },
  band: Pick<Band, 'ages'>,
  bands: readonly Pick<Band, 'id' | 'ages'>[],
  hasImages: boolean,
): boolean {
  if (!isOnImages(risk) || (risk.imagesIfNamed && !hasImages)) return false;
  const from = bands.find(({ id }) => id === risk.imagesAnywayFrom)?.ages[0] ?? 0;
  return hasImages || band.ages[0] >= from;
}

/**
 * Does one of these risks require “Safe tonight?” for this band?
 * @param tellsOfSelfHarm Does the alert mention self-harm?
 */
export const asksSafeTonight = (
  { risks, bands }: { risks: readonly Risk[]; bands: readonly Band[] },
  band: Pick<Band, 'ages'>,
  ids: readonly string[],
  tellsOfSelfHarm: boolean,
): boolean =>
  risks.some(({ id, safeTonightFrom, safeTonightOfSelfHarmFrom }) => {
    const first = (tellsOfSelfHarm && safeTonightOfSelfHarmFrom) || safeTonightFrom;
    const from = bands.find((band) => band.id === first)?.ages[0];
    return ids.includes(id) && from !== undefined && from <= band.ages[0];
  });

/**
 * Are most of the bands taught this risk? Papers for all adults leave out risks of one or two bands.
 * @param taught Ids of each band's risks.
 */
export function isTaughtWidely(taught: readonly (readonly string[])[], id: string): boolean {
  const ages = taught.filter((ids) => ids.length > 0);
  return ages.filter((ids) => ids.includes(id)).length * 2 >= ages.length;
}

/**
 * The risks for papers for all adults: the lesson's subject, risks that cannot wait, and those of most bands; if there
 * are none, all risks.
 * @param ids Ids of the risks that are taught.
 * @param taught Ids of each band's risks.
 */
export function forAllAdults(
  ids: readonly string[],
  subject: string | undefined,
  taught: readonly (readonly string[])[],
  risks: readonly Pick<Risk, 'id' | 'cannotWait'>[],
): readonly string[] {
  const cannotWait = (id: string) => risks.some((risk) => risk.id === id && risk.cannotWait);
  const forAll = ids.filter((id) => id === subject || cannotWait(id) || isTaughtWidely(taught, id));
  return forAll.length > 0 ? forAll : ids;
}
