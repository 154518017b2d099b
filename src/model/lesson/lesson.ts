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

/** The subject of a lesson's folder where nothing is taught. */
export const NO_SUBJECT = 'none';

/** Front matter of `lesson.mdx`. */
export const LessonMeta = z.strictObject(
  {
    /** Title that pupils may read: names no platform and nothing to search for. */
    title: z.string().min(3),
    /** One sentence for the staff who choose it. */
    summary: z.string(),
    /** The risk that the alert is mainly about. */
    subject: z.string(),
    /** `final` when its authors are done; a kit may still be a draft for its school. */
    status: z.enum(['draft', 'final']),
    /** Day after which the lesson must be checked again. Default: its alert's. */
    reviewBy: z.iso.date().optional(),
    /** New names for characters, drawn or only named, where a pupil has the same name: `{ hana: Mina }`. */
    names: z.record(z.string(), z.string()).default({}),
    /** Warnings that a person accepted; the lead's report lists them. Errors cannot be accepted. */
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
    /** Mechanisms of the alert, by id of `lessons/mechanisms.yaml`; the first one leads. Default: none. */
    mechanisms: z.array(z.string()).max(2).default([]),
    /** Risks of the alert that no band is taught, and why. */
    also: z.array(z.strictObject({ risk: z.string(), why: z.string() })).default([]),
    /** Bands that were taught this story before, since every story that fits was, and the day. Default: none. */
    retold: z.array(z.strictObject({ band: z.string(), date: z.string() })).default([]),
    /** Bands whose story does not match the alert's mechanism. Default: none. */
    untold: z.array(Untold).default([]),
  },
  movedKeys({
    namePlatform:
      'nobody is told the name until the lead decides so, under naming: in alert.md. Delete the line',
  }),
);
export type LessonMeta = z.infer<typeof LessonMeta>;

/** A lesson as read: checked against the vocabulary, not yet adapted to a band. */
export interface Lesson {
  /** Folder name; safe as a file name that pupils see. */
  slug: string;
  file: string;
  meta: LessonMeta;
  root: Root;
  alert: Alert;
  alertFile: string;
  /** Lines of the front matter of `lesson.mdx` and `alert.md`, by path: `corrections.risks.grooming`. */
  lines: Readonly<Record<'lesson' | 'alert', Readonly<Record<string, number>>>>;
  /** The alert's own sentences, for the lead's report alone; `null` where they are not stored. */
  source: AlertSource | null;
  /** Truncated hashes of the alert’s eight-word runs; `null` when the lesson ships none. */
  shingles: ReadonlySet<string> | null;
  /** Hashes among them that also occur in the shared data's templates and modules. */
  sharedRuns: ReadonlySet<string>;
  /** The alert's names that are also ordinary words, in lower case. */
  ordinary: ReadonlySet<string>;
  /** Sentences of the shared data in this lesson that use such a word in its ordinary sense. */
  excused: readonly ExcusedSentence[];
  /** Its letters in other languages. */
  translations: LetterTranslation[];
  /** Its approval; `null` where it does not matter. */
  approval: Approval | null;
  /** Lines that a person wrote; other lines come from the shared data or the program. */
  byHand: Lines[];
}

/** The day by which a lesson must be reviewed: its own or its alert's, whichever is earlier. */
export const reviewDay = ({ alert, meta }: Pick<Lesson, 'alert' | 'meta'>): string =>
  [alert.reviewBy, meta.reviewBy ?? alert.reviewBy].sort()[0] as string;

/** Lines of a file, from the first to the last. */
export interface Lines {
  file: string;
  from: number;
  to: number;
}

/** A sentence of the shared data, older than the alert, with a word that is a name in the alert. */
export interface ExcusedSentence {
  name: string;
  /** The sentence. */
  says: string;
  /** Truncated SHA-256 of its words, which identifies it in every product. */
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
  /** Characters who are named but never drawn. */
  named: Named[];
  curriculum: Curriculum['entries'];
  /** Facts of law, guidance and help, each with the day on which it was checked. */
  facts: Fact[];
  /** Changes in facts, and others, since kits were last made. */
  changes: Change[];
  /** What a quiz may ask in front of a class. */
  quiz: Quiz;
  /** Topics by which items of letters that say the same are recognised. */
  sameAdvice: SameAdvice;
  /** Texts of `lessons/common.mdx`, by section id. */
  common: Map<string, BlockContent[]>;
  /** The places of these texts. */
  commonFile: string;
  embargo: Embargo;
  words: WordsByAge;
  /** Restatements of what alerts often say: `new` writes them into lessons. */
  restatements: Restatement[];
  /** Mechanisms: what services and schemes do. */
  mechanisms: Mechanism[];
  /** Languages that letters are written in besides English. */
  frames: LetterFrame[];
  /** Editions of paper, `standard` first. */
  paper: Edition[];
  school: School;
  schoolFile: string;
  /** Lines of the school's file, by path. */
  schoolLines: Readonly<Record<string, number>>;
  /** Default: none. */
  logo?: Logo;
}

/** The leading mechanism; `undefined` where the lesson names none that is known. */
export const leadMechanism = (
  { meta }: Pick<Lesson, 'meta'>,
  { mechanisms }: Pick<SharedData, 'mechanisms'>,
): Mechanism | undefined => mechanisms.find(({ id }) => id === meta.mechanisms[0]);

/** Rules that a list of phrases defines. */
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

/** Names that pupils may not read, and words that a band may not read. */
export const Embargo = z.strictObject({
  names: z.array(
    z.strictObject({
      name: z.string(),
      variants: z.array(z.string()).default([]),
      /** Also an ordinary word: only a capitalised use within a sentence counts. */
      ambiguous: z.boolean().default(false),
    }),
  ),
  /** Word stems that pupils of some bands may not read. */
  words: z.array(
    z.strictObject({
      stem: z.string(),
      /** First band that may read it; `null` for none. */
      from: z.string().nullable(),
      why: z.string(),
    }),
  ),
  /** Phrases that no text may use: blame, threats, promises, terms of other countries. */
  phrases: z.array(
    z.strictObject({
      /** A regular expression; case does not matter. */
      pattern: Pattern,
      rule: z.enum(PHRASE_RULES),
      /** What to write instead. */
      instead: z.string(),
      /** The readers whose texts it is forbidden in. */
      for: z.enum(['everyone', 'pupils', 'parents']).default('everyone'),
    }),
  ),
});
export type Embargo = z.infer<typeof Embargo>;
