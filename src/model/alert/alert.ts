import { z } from 'zod';
import { PAPER_KINDS } from '../paper/paper-kind.ts';
import { IssueDay, SURENESS } from './alert-reading.ts';
import { ALERT_TOPICS } from './alert-topics.ts';
import { AlertWords } from './alert-words.ts';
import { Decision, NoLesson } from './decision.ts';
import { Sending } from './sending.ts';

/** Beginning of the fact that gives the ages of those affected. */
export const TELLS_OF = 'The alert tells of';

/** The ages of those affected: they decide which families read what. */
const OfWhom = z.strictObject({
  /** The youngest and the oldest. Default: no age is given, as for “teenagers”. */
  ages: z.tuple([z.int(), z.int()]).optional(),
  /** May others be affected too? */
  orAny: z.literal(true).optional(),
});

/** One checkable statement of an alert, in our words. */
const PlainFact = z.strictObject({
  id: z.string().regex(/^f\d{2,}$/),
  /** The statement. */
  says: z.string(),
  /** Where the alert says it: section or paragraph. */
  source: z.string(),
  /** Risks it speaks of; empty for a service fact or advice. */
  risks: z.array(z.string()).default([]),
  kind: z.enum(['service', 'reason', 'risk', 'sign', 'advice', 'route', 'incident']),
  /** Does it still hold? `disputed` and `undated` are never restated as fact. */
  holds: z.enum(['yes', 'no', 'changed', 'disputed', 'undated']),
  /** What is true now, where that differs. */
  now: z.string().optional(),
  /** Why no product states it. A fact without this must be used. */
  leftOut: z.string().optional(),
  /** `person`: somebody added it, so it is kept when the alert is read again. */
  by: z.literal('person').optional(),
  /** Set on the fact that gives the ages of those affected. */
  ofWhom: OfWhom.optional(),
});
export const Fact = PlainFact.refine(
  ({ says, ofWhom }) => ofWhom !== undefined || !says.startsWith(TELLS_OF),
  { path: ['ofWhom'], error: 'Write the ages beside the sentence: ofWhom: { ages: [11, 14] }' },
);
export type Fact = z.infer<typeof Fact>;

const SENTENCE_KEY = z.string().regex(/^s[0-9a-f]{8}$/);

/** What a person may mark a sentence as. */
const PersonsUse = z
  .string()
  .regex(/^(?:reason|sign|advice|do-not|service|(?:risk|mechanism):[a-z][a-z-]*)$/);

/** A person's corrections of a reading; they are kept when the alert is read again. */
export const Corrections = z.strictObject({
  /** Risks by id: `true` is taught, `false` is not. */
  risks: z.record(z.string(), z.boolean()).default({}),
  /** The risk that the alert is mainly about. */
  subject: z.string().nullable().default(null),
  /** The leading mechanism, by its id in `lessons/mechanisms.yaml`. */
  mechanism: z.string().nullable().default(null),
  /** What the alert is about, as it follows “an alert about”, in the lead's words. */
  about: z.string().trim().min(3).optional(),
  /** No story of ours fits: the lesson is only near to the alert, and says so. */
  near: z.literal(true).optional(),
  /** Words that were wrongly read as names. */
  notNames: z.array(z.string()).default([]),
  /** Names that the reading missed. */
  names: z.array(z.string()).default([]),
  /** Those among the names that are a person, a school or a place. Default: none. */
  notServices: z.array(z.string()).optional(),
  /** Decisions on the alert's own words, by the key of the sentence (`npm run adults`). */
  sentences: AlertWords.default({}),
  /** Uses of sentences, by the key of the sentence; an empty list settles that nothing follows from it. */
  uses: z.record(SENTENCE_KEY, z.array(PersonsUse)).optional(),
  /**
   * Sentences that our restatements cover, and that are told in the alert's words or the lead's all the same: by their
   * keys.
   */
  notOurs: z.array(SENTENCE_KEY).optional(),
  /** Help routes that sentences refer to, by the key of the sentence; an empty list is none. */
  routes: z.record(SENTENCE_KEY, z.array(z.string())).optional(),
  /** The correct title, publisher and date of issue; `null` where the alert has none. */
  title: z.string().trim().min(3).optional(),
  publisher: z.string().trim().min(2).nullable().optional(),
  issued: IssueDay.nullable().optional(),
});
export type Corrections = z.infer<typeof Corrections>;

/** Readers to whom the lead may decide to name the service. Pupils are never among them. */
const NAMED_TO = ['families', 'staff'] as const;
export type NamedTo = (typeof NAMED_TO)[number];

/** The lead's recorded decision to name the service to some readers, with the reason. */
const NamingDecision = z.strictObject(
  {
    because: z.string().trim().min(10, 'say why they can’t act without the name, in a few words'),
    role: z.string().trim().min(2, 'say in which role it was decided'),
    date: z.iso.date('expected the day of the decision, as 2026-11-24'),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type'
        ? 'expected { because: …, role: …, date: … }; leave the line out to name nothing'
        : undefined,
  },
);

/** Readers to whom the service is named. Default: none. */
const Naming = z.strictObject(
  { families: NamingDecision.optional(), staff: NamingDecision.optional() },
  {
    error: ({ code }) =>
      code === 'invalid_type' || code === 'unrecognized_keys'
        ? 'expected families: and staff: at most, each with because, role and date; a line that is left out names nothing to them, and pupils are never told a name'
        : undefined,
  },
);

/** A safeguarding alert, read and restated: the basis of lessons and letters. */
export const Alert = z.strictObject({
  /** The alert's own title may hold a platform's name: adults only. */
  title: z.string(),
  publisher: z.string().nullable(),
  issued: IssueDay.nullable(),
  /** Where it was found, for the record: nothing is fetched from there. */
  address: z.string().optional(),
  /** Day the alert was read and checked. */
  read: z.iso.date(),
  /**
   * Every name that is not for pupils. `subject` is what the alert is about, `other` a person, a school or a place.
   */
  names: z.array(
    z.strictObject({
      name: z.string(),
      variants: z.array(z.string()).default([]),
      role: z.enum([
        'subject',
        'mentioned',
        'challenge',
        'currency',
        'successor',
        'slogan',
        'other',
      ]),
      /** Also an ordinary word. It is searched for all the same; only sentences of the shared data may contain it. */
      ambiguous: z.boolean().default(false),
    }),
  ),
  /** Default: the service is named to nobody but the lead. */
  naming: Naming.prefault({}),
  /** Does the service still run as the alert says? An adult confirms it before a letter is final. */
  status: z.strictObject({
    asOf: z.iso.date(),
    alertSays: z.string(),
    /** What is true today, for readers to whom the lead decided to name the service. */
    now: z.string(),
    /** The same for everybody else, without the platform's name. */
    nowUnnamed: z.string(),
    /** The status as a short clause for a title line, e.g. “closed in November 2023”. */
    short: z.string(),
    source: z.string(),
    confirmedBy: z.strictObject({ role: z.string().trim().min(2), date: z.iso.date() }).nullable(),
  }),
  /** The day after which it must be checked again. */
  reviewBy: z.iso.date(),
  facts: z.array(Fact).min(1),
  /** Help routes as the alert gives them, and what is done with them. */
  routes: z.array(
    z.strictObject({
      asWritten: z.string(),
      routeId: z.string(),
      action: z.enum(['keep', 'replace', 'adults-only']),
      why: z.string().optional(),
    }),
  ),
  /** Help routes that the kit adds. */
  addedRoutes: z.array(z.string()).default([]),
  /** Passages that fit no risk: a person decides. */
  unmapped: z.array(z.strictObject({ says: z.string(), why: z.string() })).default([]),
  /** The lead's decision. Without one everything is a draft. */
  decision: Decision.optional(),
  /** Dates of the lessons and letters. Default: the school's. */
  sending: Sending.optional(),
  /** Why no lesson is made; empty where one is. */
  noLesson: z.array(NoLesson).default([]),
  /** How the program read the alert; absent in a lesson that was written by hand. */
  reading: z
    .strictObject({
      /** SHA-256 of the alert's text: shows whether a new issue differs. */
      text: z.string(),
      /** SHA-256 of the generated `lesson.mdx`: shows whether a person edited it since. */
      lesson: z.string(),
      /** Risks as read: how surely, on which lines, and whether pupils are taught them. */
      risks: z.array(
        z.strictObject({
          id: z.string(),
          sure: z.enum(SURENESS),
          lines: z.array(z.int().min(1)),
          taught: z.boolean(),
        }),
      ),
      /** What the reading was unsure of. */
      unsure: z.array(z.enum(['lead', 'leadMechanism'])).optional(),
      /** Topics that no sentence mentions. Default: not checked. */
      silentOn: z.array(z.enum(ALERT_TOPICS)).optional(),
      /** Does it tell of self-harm or suicide? Default: no. */
      selfHarm: z.literal(true).optional(),
      /** Does it say what to do if a child speaks of it? Default: no. */
      selfHarmAsked: z.literal(true).optional(),
      /** Does it advise to tell an adult before anybody is blocked, or anything turned off? Default: no. */
      tellFirst: z.literal(true).optional(),
      /** The kind of paper that it calls itself. Default: an alert. */
      paper: z.enum(PAPER_KINDS).optional(),
      /** Expected parts that the alert lacks. */
      missing: z.array(z.string()),
      /** The day on which somebody compared the reading with the alert, and confirmed it. */
      checked: z.iso.date().optional(),
    })
    .optional(),
  corrections: Corrections.prefault({}),
  /** What changed when the alert was read again, newest first. */
  changes: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        /** Was there a new issue of the alert? Otherwise a person corrected the reading. */
        isNewIssue: z.literal(true).optional(),
        /** What the alert says newly, or no longer. */
        what: z.array(z.string()),
        /** Products to make and hand out again. */
        products: z.array(z.string()),
        /** Bands whose letters have to be sent again. */
        letters: z.array(z.string()),
      }),
    )
    .default([]),
  /** Advice that was softened, and why. */
  softened: z
    .array(z.strictObject({ fact: z.string(), to: z.string(), why: z.string() }))
    .default([]),
});
export type Alert = z.infer<typeof Alert>;

/** Names that these readers may be told: those of the service, if the lead decided so. Never a challenge's. */
export const namesToldTo = (
  reader: NamedTo,
  { names, naming }: Pick<Alert, 'names' | 'naming'>,
): Set<string> =>
  new Set(
    naming[reader] && !names.some(({ role }) => role === 'challenge')
      ? names.filter(({ role }) => role === 'subject').map(({ name }) => name)
      : [],
  );

/** Placeholder until somebody has confirmed the status. */
export const STATUS_TO_COME =
  'We have not confirmed yet whether the service in the alert still runs as it says. The advice holds for any service of this kind.';

/** Phrases that postpone an answer, where a status should give one. */
const NOT_SETTLED =
  /^\W*$|\bwe (?:have not|haven[’']t|have (?:yet|still) to|could not|couldn[’']t)\b[^.]{0,20}\b(?:confirm|check|look|find out|found out|hear)|\bwe are (?:still )?(?:check|confirm|find|look)ing\b|\b(?:nobody|no one) (?:yet\b|has (?:yet )?(?:confirmed|checked|looked))|\bto be (?:confirmed|checked)\b|\bunconfirmed\b|\bnot (?:yet )?confirmed(?: yet)?\W*$|\b(?:tbc|todo)\b/i;

/** How a status is named in short where the service is as the alert says. */
export const STILL_RUNNING = 'still running';
/** … where the alert is about no one service. */
export const NO_ONE_SERVICE = 'no single service';

/** Fields of a status that have no answer yet. */
export const unsettled = (status: Alert['status']): string[] =>
  (['now', 'nowUnnamed', 'short', 'source'] as const).filter((line) =>
    NOT_SETTLED.test(status[line]),
  );
