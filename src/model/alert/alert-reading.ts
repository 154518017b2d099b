import { z } from 'zod';

/** A piece of the alert, as written less the markup. */
export const Passage = z.strictObject({
  text: z.string().min(1),
  /** Line of the source file; of a `.docx` or `.pdf`, the line of the text taken from it. From 1. */
  line: z.int().min(1),
});
export type Passage = z.infer<typeof Passage>;

/** A day, `YYYY-MM-DD`, or a month, `YYYY-MM`, where no day is given. */
export const IssueDay = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'expected a day, as 2026-11-24, or a month'),
]);

/** Advice; `not: true` stood in a list of things not to do, so it must never be read as something to do. */
export const AdvicePassage = Passage.extend({ not: z.literal(true).optional() });
export type AdvicePassage = z.infer<typeof AdvicePassage>;

/** A name that is not for pupils. */
export const FoundName = z.strictObject({
  name: z.string().min(1),
  /** Other spellings: those in the alert first, then those a text might use. */
  variants: z.array(z.string()),
  /** `subject` is what the alert is about. */
  role: z.enum(['subject', 'mentioned', 'challenge', 'currency']),
});
export type FoundName = z.infer<typeof FoundName>;

/** How sure a reading is of a risk: up to `medium` it is taught where two sentences say it; of all else a person is asked. */
export const SURENESS = ['high', 'medium', 'low', 'faint'] as const;

export const FoundRisk = z.strictObject({
  /** Id of the taxonomy. */
  id: z.string(),
  sure: z.enum(SURENESS),
  evidence: z.array(Passage).min(1),
});
export type FoundRisk = z.infer<typeof FoundRisk>;

/** Is it read fairly surely at least? What is read less so may lead nothing that is surer. */
export const isFairlyRead = ({ sure }: Pick<FoundRisk, 'sure'>): boolean =>
  sure === 'high' || sure === 'medium';

/**
 * Is a risk taught where no person has said? What is read surely is, what two sentences say fairly surely, and what the alert
 * is mostly about, however surely.
 */
export const isTaughtAsRead = ({ id, sure, evidence }: FoundRisk, lead: string | null): boolean =>
  sure === 'high' || (sure === 'medium' && evidence.length > 1) || id === lead;

/** What the service or scheme does, of `mechanisms.yaml`. */
export const FoundMechanism = z.strictObject({
  id: z.string(),
  evidence: z.array(Passage).min(1),
  /** Is it hardly said? Adults are not told how it works before a person has said that it does so. Default: no. */
  isUnsure: z.literal(true).optional(),
});
export type FoundMechanism = z.infer<typeof FoundMechanism>;

/** Readers whom alone a part of a paper is for; `leads` are the few who deal with a case. */
const AUDIENCES = ['leads', 'staff', 'families'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * A sentence of the alert with all that became of it: `name`, `risk:<id>`, `mechanism:<id>`, `reason`, `sign`, `advice`,
 * `do-not`, `service` (what the service does or lacks, in a corrected reading), `route:<id>`, `front` (title, publisher, date, who may see it), `furniture` (greetings, headings, the site
 * around it), `unmapped`; `unused` stands alone, and so does `settled`: a person decided that nothing follows from it.
 */
export const Statement = Passage.extend({
  uses: z
    .array(
      z
        .string()
        .regex(
          /^(?:name|reason|sign|advice|do-not|service|front|furniture|unmapped|unused|settled|(?:risk|mechanism|route):[a-z0-9-]+)$/,
        ),
    )
    .min(1),
  /** For whom alone it is, by what it stands under. Absent where nothing says. */
  for: z.enum(AUDIENCES).optional(),
});
export type Statement = z.infer<typeof Statement>;

/** Does it stand in a part of the paper that is for those who work with children, or for a few of them? */
export const isForStaffAlone = ({ for: audience }: Pick<Statement, 'for'>): boolean =>
  audience === 'staff' || audience === 'leads';

/** A place to turn to, as the alert gives it, and what becomes of it in a UK school. */
export const FoundRoute = z.strictObject({
  asWritten: z.string().min(1),
  line: z.int().min(1),
  /** Id of `help-routes.yaml`; for a foreign or retired service, of the one that takes over. */
  routeId: z.string(),
  action: z.enum(['keep', 'replace', 'adults-only']),
  /** Why it is replaced. */
  why: z.string().optional(),
});
export type FoundRoute = z.infer<typeof FoundRoute>;

/** What an alert should have. */
const EXPECTED_PARTS = [
  'title',
  'date',
  'publisher',
  'risks',
  'red flags',
  'advice',
  'routes',
] as const;

/** What an alert says, found by reading it. Nothing that is missing is invented: it is `null` or empty. */
export const AlertReading = z.strictObject({
  title: z.string().nullable(),
  /** When it was issued. */
  issued: IssueDay.nullable(),
  publisher: z.string().nullable(),
  platformNames: z.array(FoundName),
  /** What most is said of first. */
  risks: z.array(FoundRisk),
  /** Id of the risk that the alert is mostly about; `null` where none was found. */
  lead: z.string().nullable(),
  /** What most is said of first. */
  mechanisms: z.array(FoundMechanism),
  /** Id of the mechanism that the alert is mostly about. */
  leadMechanism: z.string().nullable(),
  /** What a person is asked to choose, the better guess first. */
  unsure: z.array(
    z.strictObject({
      what: z.enum(['lead', 'leadMechanism']),
      between: z.tuple([z.string(), z.string()]),
    }),
  ),
  /** What the service does or lacks. Never a risk by itself. */
  serviceFacts: z.array(Passage),
  /** Why children like it. */
  appeal: z.array(Passage),
  redFlags: z.array(Passage),
  advice: z.array(AdvicePassage),
  routes: z.array(FoundRoute),
  /** What fits no risk or route: a person decides. Never dropped, never taught. */
  unmapped: z.array(Passage.extend({ why: z.string() })),
  /** Lists and paragraphs whose heading did not say what they are, with what they were taken for and why. */
  guessed: z.array(Passage.extend({ readAs: z.string(), why: z.string() })),
  /** What the paper says of whom it may be shown to: “OFFICIAL”, “not for onward sharing”. */
  sharing: z.array(Passage),
  /** Every sentence, in the order of the alert. */
  statements: z.array(Statement),
  /** What an adult confirms before a letter is final. */
  statusCheck: z.strictObject({
    /** How the alert says that things stand, or `null`. */
    alertSays: z.string().nullable(),
    question: z.string(),
  }),
  /** Parts that an alert should have, and this one has not. */
  missing: z.array(z.enum(EXPECTED_PARTS)),
});
export type AlertReading = z.infer<typeof AlertReading>;
