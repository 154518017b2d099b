import { z } from 'zod';

/** A piece of the alert's text, without markup. */
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

/** Advice. `not: true`: it stood in a list of things not to do, so it must never be read as a step. */
export const AdvicePassage = Passage.extend({ not: z.literal(true).optional() });
export type AdvicePassage = z.infer<typeof AdvicePassage>;

/** A name that is not for pupils. */
export const FoundName = z.strictObject({
  name: z.string().min(1),
  /** Other spellings: those in the alert first, then those a text might use. */
  variants: z.array(z.string()),
  /** `subject` is what the alert is about. */
  role: z.enum(['subject', 'mentioned', 'challenge', 'currency']),
  /** Only weak evidence: a person is asked whether it is one, and until then no pupil reads it. Default: no. */
  isUnsure: z.literal(true).optional(),
});
export type FoundName = z.infer<typeof FoundName>;

/** How sure a reading is of a risk. See `isTaughtAsRead`; a person is asked about the rest. */
export const SURENESS = ['high', 'medium', 'low', 'faint'] as const;

export const FoundRisk = z.strictObject({
  /** Id of the taxonomy. */
  id: z.string(),
  sure: z.enum(SURENESS),
  evidence: z.array(Passage).min(1),
});
export type FoundRisk = z.infer<typeof FoundRisk>;

/** Was it read with medium sureness at least? A less sure risk may not lead a surer one. */
export const isFairlyRead = ({ sure }: Pick<FoundRisk, 'sure'>): boolean =>
  sure === 'high' || sure === 'medium';

/**
 * Is a risk taught where no person has decided? Yes if it is surely read, if two sentences give it with medium
 * sureness, or if the alert is mostly about it.
 */
export const isTaughtAsRead = ({ id, sure, evidence }: FoundRisk, lead: string | null): boolean =>
  sure === 'high' || (sure === 'medium' && evidence.length > 1) || id === lead;

/** A mechanism of `mechanisms.yaml`: what the service or scheme does. */
export const FoundMechanism = z.strictObject({
  id: z.string(),
  evidence: z.array(Passage).min(1),
  /** Only weak evidence: adults are not told how it works until a person has confirmed it. Default: no. */
  isUnsure: z.literal(true).optional(),
});
export type FoundMechanism = z.infer<typeof FoundMechanism>;

/** The only readers of a part of a paper; `leads` are the few who deal with a case. */
const AUDIENCES = ['leads', 'staff', 'families'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * A sentence of the alert with its uses: `name`, `risk:<id>`, `mechanism:<id>`, `reason`, `sign`, `advice`, `do-not`,
 * `service` (what the service does or lacks, in a corrected reading), `route:<id>`, `front` (title, publisher, date,
 * who may see it), `furniture` (greetings, headings, the site around it), `unmapped`. Two stand alone: `unused`, and
 * `settled` (a person decided that nothing follows from it).
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
  /** The only readers of its part of the paper. Default: none named. */
  for: z.enum(AUDIENCES).optional(),
  /** What it stands under makes it advice or a sign, and its own words do not: a person looks. */
  doubtful: z.literal(true).optional(),
});
export type Statement = z.infer<typeof Statement>;

/** Is it in a part of the paper for staff or leads only? */
export const isForStaffAlone = ({ for: audience }: Pick<Statement, 'for'>): boolean =>
  audience === 'staff' || audience === 'leads';

/** A help route as the alert gives it, and what is done with it in a UK school. */
export const FoundRoute = z.strictObject({
  asWritten: z.string().min(1),
  line: z.int().min(1),
  /** Id of `help-routes.yaml`; for a foreign or retired service, the id of its replacement. */
  routeId: z.string(),
  action: z.enum(['keep', 'replace', 'adults-only']),
  /** Why it is replaced. */
  why: z.string().optional(),
});
export type FoundRoute = z.infer<typeof FoundRoute>;

/** Parts that an alert should have. */
const EXPECTED_PARTS = [
  'title',
  'date',
  'publisher',
  'risks',
  'red flags',
  'advice',
  'routes',
] as const;

/** What an alert says, as the program read it. Missing parts are `null` or empty, never invented. */
export const AlertReading = z.strictObject({
  title: z.string().nullable(),
  /** When it was issued. */
  issued: IssueDay.nullable(),
  publisher: z.string().nullable(),
  platformNames: z.array(FoundName),
  /** The risk with most evidence first. */
  risks: z.array(FoundRisk),
  /** Id of the risk that the alert is mostly about; `null` where none was found. */
  lead: z.string().nullable(),
  /** The mechanism with most evidence first. */
  mechanisms: z.array(FoundMechanism),
  /** Id of the mechanism that the alert is mostly about. */
  leadMechanism: z.string().nullable(),
  /** Choices for a person, the better guess first. */
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
  /** Passages that fit no risk or route: a person decides. Never dropped, never taught. */
  unmapped: z.array(Passage.extend({ why: z.string() })),
  /** Passages whose heading did not say what they are: what they were read as, and why. */
  guessed: z.array(Passage.extend({ readAs: z.string(), why: z.string() })),
  /** Lines on who may be shown the paper: “OFFICIAL”, “not for onward sharing”. */
  sharing: z.array(Passage),
  /** Every sentence, in the order of the alert. */
  statements: z.array(Statement),
  /** The question that an adult answers before a letter is final. */
  statusCheck: z.strictObject({
    /** The status of the service as the alert gives it, or `null`. */
    alertSays: z.string().nullable(),
    question: z.string(),
  }),
  /** Expected parts that the alert lacks. */
  missing: z.array(z.enum(EXPECTED_PARTS)),
});
export type AlertReading = z.infer<typeof AlertReading>;
