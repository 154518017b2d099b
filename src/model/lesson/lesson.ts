import type { BlockContent, Root } from 'mdast';
import { z } from 'zod';
import type { Alert } from '../alert/alert.ts';
import type { AlertSource } from '../alert/alert-source.ts';
import type { Change } from '../alert/change.ts';
import type { Fact } from '../alert/facts.ts';
import type { Restatement } from '../alert/restatement.ts';
import { Untold } from '../alert/untold.ts';
import type { Band } from '../band.ts';
import type { Curriculum } from '../curriculum.ts';
import type { HelpRoutes } from '../help-route.ts';
import type { Approval } from '../kit/approval.ts';
import type { SameAdvice } from '../language/same-advice.ts';
import type { Logo } from '../logo.ts';
import type { Mechanism } from '../mechanism.ts';
import type { Edition } from '../paper/edition.ts';
import type { LetterFrame, TranslationMeta } from '../paper/letter-frame.ts';
import type { Risk } from '../risk.ts';
import type { School } from '../school.ts';
import { movedKeys } from '../text/moved-keys.ts';
import { Pattern } from '../text/pattern.ts';
import type { WordsByAge } from '../words-by-age.ts';
import type { Character, Named } from './character.ts';
import type { Component } from './component.ts';
import type { Quiz } from './quiz.ts';

/** The subject of a lesson’s folder in which nothing is taught. */
export const NO_SUBJECT = 'none';

/** Front matter of `lesson.mdx`. */
export const LessonMeta = z.strictObject(
  {
    /** Title that pupils may read: names no platform and nothing to search for. */
    title: z.string().min(3),
    /** One sentence for the staff who choose it. */
    summary: z.string(),
    /** The risk that the alert is first about. */
    subject: z.string(),
    /** `final` when the people who wrote it stand by it; a kit may still be a draft for its school. */
    status: z.enum(['draft', 'final']),
    /** Day after which the lesson must be checked again. */
    reviewBy: z.iso.date(),
    /** New names for characters, where a pupil shares one: `{ hana: Mina }`. Also of people who are named and never drawn. */
    names: z.record(z.string(), z.string()).default({}),
    /** Warnings that a person looked at and accepted; they stand in the lead's report. An error can't be accepted. */
    accepted: z
      .array(
        z.strictObject({
          /** Id of the rule. */
          rule: z.string(),
          /** Role of the person. */
          by: z.string().min(2),
          date: z.iso.date(),
          why: z.string().min(10),
        }),
      )
      .default([]),
    /** What the service or scheme of the alert does, by id of `lessons/mechanisms.yaml`; the first one leads. Default: none. */
    mechanisms: z.array(z.string()).max(2).default([]),
    /** Risks of the alert that no band is taught here, and why. */
    also: z.array(z.strictObject({ risk: z.string(), why: z.string() })).default([]),
    /** Bands that were taught this story before, as every other that fits, and the day. Default: none. */
    retold: z.array(z.strictObject({ band: z.string(), date: z.string() })).default([]),
    /** Bands whose story is about something else than what the alert's service does. Default: none. */
    untold: z.array(Untold).default([]),
  },
  movedKeys({
    namePlatform:
      'nobody is told the name until the lead decides so, under naming: in alert.md. Delete the line',
  }),
);
export type LessonMeta = z.infer<typeof LessonMeta>;

/** A lesson as read: checked against the vocabulary, not yet cut to a band. */
export interface Lesson {
  /** Folder name; safe as a file name that pupils see. */
  slug: string;
  file: string;
  meta: LessonMeta;
  root: Root;
  alert: Alert;
  alertFile: string;
  /** Lines of what stands in the front matter of `lesson.mdx` and `alert.md`, by path: `corrections.risks.grooming`. */
  lines: Readonly<Record<'lesson' | 'alert', Readonly<Record<string, number>>>>;
  /** The alert’s own sentences, for the lead’s report alone; `null` where they are not kept. */
  source: AlertSource | null;
  /** Truncated hashes of the alert’s eight-word runs; `null` when the lesson ships none. */
  shingles: ReadonlySet<string> | null;
  /** Those among them that the shared data's own templates and modules happen to hold. */
  sharedRuns: ReadonlySet<string>;
  /** Forms of the alert's names that are ordinary words too, in small letters. */
  ordinary: ReadonlySet<string>;
  /** Sentences of the shared data, as they stand in this lesson, that use such a word in its ordinary sense. */
  excused: readonly ExcusedSentence[];
  /** Its letters in other languages. */
  translations: LetterTranslation[];
  /** Did the lead approve it as it is? `null` where nothing is to be said of it. */
  approval: Approval | null;
  /** What a person wrote by hand, and not the program: of other lines the shared data answers for the words. */
  byHand: Lines[];
}

/** The day by which a lesson must be looked at again: its own or its alert's, whichever comes first. */
export const reviewDay = ({ alert, meta }: Pick<Lesson, 'alert' | 'meta'>): string =>
  [alert.reviewBy, meta.reviewBy].sort()[0] as string;

/** Lines of a file, from the first to the last. */
export interface Lines {
  file: string;
  from: number;
  to: number;
}

/** A sentence that the shared data wrote before the alert came, with a word in it that the alert has for a name. */
export interface ExcusedSentence {
  name: string;
  /** The sentence. */
  says: string;
  /** Truncated SHA-256 of its words: what it is known by in every product. */
  hash: string;
}

/** A lesson's letters in another language, as read. */
export interface LetterTranslation {
  meta: TranslationMeta;
  file: string;
  /** `<Translated>` by band id. */
  bands: Map<string, Component>;
}

/** What all lessons share. */
export interface SharedData {
  bands: Band[];
  risks: Risk[];
  routes: HelpRoutes;
  cast: Character[];
  /** Those of stories who are named and never drawn. */
  named: Named[];
  curriculum: Curriculum['entries'];
  /** What is so in law, guidance and help, with the day on which each was read. */
  facts: Fact[];
  /** What changed in them, and elsewhere, since kits were last made. */
  changes: Change[];
  /** What a quiz may ask in front of a class. */
  quiz: Quiz;
  /** What items of letters say alike. */
  sameAdvice: SameAdvice;
  /** Texts of `lessons/common.mdx`, by section id. */
  common: Map<string, BlockContent[]>;
  /** Where those stand. */
  commonFile: string;
  embargo: Embargo;
  words: WordsByAge;
  /** What alerts often say, in our words: `new` writes it into lessons. */
  restatements: Restatement[];
  /** What services and schemes do. */
  mechanisms: Mechanism[];
  /** Languages that letters are written in besides English. */
  frames: LetterFrame[];
  /** Versions of a sheet of paper, `standard` first. */
  paper: Edition[];
  school: School;
  schoolFile: string;
  /** Lines of what stands in the school's file. */
  schoolLines: Readonly<Record<string, number>>;
  /** Default: none. */
  logo?: Logo;
}

/** What the service of the alert does most; `undefined` where the lesson names nothing that is known. */
export const leadMechanism = (
  { meta }: Pick<Lesson, 'meta'>,
  { mechanisms }: Pick<SharedData, 'mechanisms'>,
): Mechanism | undefined => mechanisms.find(({ id }) => id === meta.mechanisms[0]);

/** Rules on wording that a list of phrases upholds. */
const PHRASE_RULES = [
  'no-victim-blame',
  'no-scare',
  'no-graphic',
  'no-how-to',
  'no-own-device',
  'no-secrecy-promise',
  'no-image-handling',
  'no-promised-outcome',
  'no-stereotype',
  'right-to-pass',
  'letter-safe',
  'use-the-term',
  'every-family',
  'uk-english',
  'framework-current',
  'claims-hold',
  'no-program-words',
  'colour-not-alone',
] as const;

/** Names that no pupil reads, and words that a band does not hear. */
export const Embargo = z.strictObject({
  names: z.array(
    z.strictObject({
      name: z.string(),
      variants: z.array(z.string()).default([]),
      /** Also an ordinary word: only a capitalised use that is not a sentence's first word counts. */
      ambiguous: z.boolean().default(false),
    }),
  ),
  /** Stems that pupils of a band may not read, with the last band they are closed to. */
  words: z.array(
    z.strictObject({
      stem: z.string(),
      /** First band that may read it; `null` is never, for any pupil. */
      from: z.string().nullable(),
      why: z.string(),
    }),
  ),
  /** Phrases that no text uses: blame, fright, promises, another country's words. */
  phrases: z.array(
    z.strictObject({
      /** A regular expression, whatever the case of its letters. */
      pattern: Pattern,
      rule: z.enum(PHRASE_RULES),
      /** What to write. */
      instead: z.string(),
      /** Whose text may not hold it. */
      for: z.enum(['everyone', 'pupils', 'parents']).default('everyone'),
    }),
  ),
});
export type Embargo = z.infer<typeof Embargo>;
