import { z } from 'zod';
import { ALERT_TOPICS } from './alert/alert-topics.ts';
import type { Band } from './band.ts';

/** How deep a band goes into a risk. The order is the depth. */
export const DEPTHS = ['none', 'foundation', 'named-simply', 'named', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];
/** How much pupils hear of what they hear at all. */
export const HEARD = ['foundation', 'named-simply', 'named', 'full'] as const satisfies Depth[];
export type Heard = (typeof HEARD)[number];
/** What a report says of a band that learns what keeps it safe, and to which the harm is not named. */
export const SAFE_ONLY = 'safe behaviour only';

/** KCSIE's four areas of online risk. */
const AREAS = ['content', 'contact', 'conduct', 'commerce'] as const;

/** One of the risks an alert may raise, and what each band may hear of it. */
export const Risk = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** What staff call it. */
  label: z.string(),
  /** The field's standard term. */
  term: z.string(),
  /** What every alert on it is about, to adults, as it follows “an alert about”. Default: the label. */
  alerts: z.string().optional(),
  /** The same to families of children up to nine, where that would be too much. */
  alertsToFamiliesOfYoung: z.string().optional(),
  /** How it goes, to families of any age, where it is not sure what the service of an alert does. Default: nothing is said. */
  works: z.string().optional(),
  /** What alerts on it are about where that is a thing: “a talking toy”, as their fact has it, and no app. Default: the same. */
  alertsOn: z.record(z.string(), z.string()).optional(),
  /** What alerts on it are about that do not speak of something. Default: the same. */
  alertsSilentOn: z.partialRecord(z.enum(ALERT_TOPICS), z.string()).optional(),
  /** What to do first, with when that is, to adults: of pupils from eleven on, and in the briefing. It stands alone. */
  firstThing: z.string().optional(),
  /** The area of risk it belongs to first, and the one it also touches. */
  area: z.enum(AREAS),
  alsoArea: z.enum(AREAS).nullable(),
  /** Words and stems in an alert that point to it. */
  triggers: z.array(z.string()),
  /** Depth by band id, and the name pupils hear. */
  bands: z.record(
    z.string(),
    z.strictObject({ depth: z.enum(DEPTHS), pupilName: z.string().nullable() }),
  ),
  /** Strands of Education for a Connected World, the first one leading. */
  strands: z.array(z.string()).min(1),
  /** Help routes, in the order a page gives them. */
  routes: z.array(z.string()).min(1),
  /** First band in which whoever hears of it is asked “safe tonight?” too; default: none. */
  safeTonightFrom: z.string().optional(),
  /** The same where the alert tells of self-harm; default: `safeTonightFrom`. */
  safeTonightOfSelfHarmFrom: z.string().optional(),
  /**
   * First band in which its stories are about an image; before, it is about images only where the alert is. Default: it is
   * in all bands, where the service that takes them down is one of its routes.
   */
  imagesAnywayFrom: z.string().optional(),
  /** Do its first steps stand among those of every lesson that teaches it, whatever that is first about? */
  cannotWait: z.boolean().default(false),
  /** Would an account of it teach it, as the rules of a dare do? Then it is for families of the ages that it tells of alone. */
  accountTeaches: z.boolean().default(false),
  /** Is an alert on it about one thing that answers, which it calls “it”? */
  isThing: z.boolean().default(false),
  /** Section of the common texts with figures on who is at more risk of it, for staff where it is taught. Default: none. */
  atRiskFigures: z.string().optional(),
  /** Does it come into most alerts? Where another risk is surely read too, that may be what the alert is about. */
  commonplace: z.boolean().default(false),
  /** Is it sexual, or may it be? Where such a risk is read, sexual words of an alert are no matter of their own. */
  sexual: z.boolean().default(false),
  /** Does its lesson teach of clips and posts whatever they are of? Then what an alert names of these is taught there. */
  anyContent: z.boolean().default(false),
  /** Has a lesson room for few of its kind? */
  grave: z.boolean().default(false),
  /**
   * Words (a pattern) one of which stands in an alert on it: without any, neither it nor what opens the door to it first is
   * surely read. Default: none is needed.
   */
  cues: z.string().optional(),
  /**
   * What a sentence says (a pattern) that tells of something else, though it sounds like it: who is known from the gym is no
   * stranger. Default: nothing.
   */
  unless: z.string().optional(),
});
export type Risk = z.infer<typeof Risk>;

export const Taxonomy = z.strictObject({ risks: z.array(Risk).min(1) });

/**
 * A risk as a story of its own routes tells it. Pictures that are the story's, and not the risk's, are no matter of letters
 * where the alert speaks of none.
 */
export const withStoryRoutes = (
  risk: Pick<Risk, 'routes'>,
  routes: readonly string[],
): { routes: string[]; imagesIfNamed: boolean } => ({
  routes: [...routes],
  imagesIfNamed: !isOnImages(risk),
});

/** What is done first if it happens, of the risk that leads. */
export const firstThingOf = (risks: readonly Risk[], id: string | undefined): string | undefined =>
  risks.find((risk) => risk.id === id)?.firstThing;

/** Is it about images of children? Then the service that takes them down is one of its routes. */
export const isOnImages = (risk: Pick<Risk, 'routes'>): boolean =>
  risk.routes.includes('report-remove');

/**
 * Are families of this band told about images with it? A threat may be over a secret or a sword, and a story of ours may
 * have pictures (`imagesIfNamed`) of which the alert says nothing.
 * @param hasImages Does the alert speak of any?
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
 * Does one of these risks, at the age of this band, ask whether somebody is safe tonight?
 * @param tellsOfSelfHarm Does the alert tell of self-harm?
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
 * Do most of the ages that are taught anything hear of a risk? What one or two hear is no matter of papers for all adults.
 * @param taught Ids of the risks of each age.
 */
export function isTaughtWidely(taught: readonly (readonly string[])[], id: string): boolean {
  const ages = taught.filter((ids) => ids.length > 0);
  return ages.filter((ids) => ids.includes(id)).length * 2 >= ages.length;
}

/**
 * The risks that papers for all adults speak of: what the lesson is on, what cannot wait, and what is taught widely; where
 * nothing is left, all of them.
 * @param ids Of the risks that are taught.
 * @param taught Ids of the risks of each age.
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
