import { z } from 'zod';

const text = z.string().trim();

/** Who read a translation and stands by it: blank until somebody has. */
export const Confirmed = z.strictObject({
  name: text,
  role: text,
  date: z.union([z.iso.date(), z.literal('')]),
});
export type Confirmed = z.infer<typeof Confirmed>;

export const isConfirmed = ({ name, role, date }: Confirmed): boolean =>
  name !== '' && role !== '' && date !== '';

/** The words that stand around every letter. */
export const LetterWords = z.strictObject({
  /** Says that a translation is a draft; English has none. */
  draft: text.min(1),
  /** `{name}` is whom it greets. */
  greeting: text.min(1),
  /** Whom a letter to every family greets. */
  everyone: text.min(1),
  /** `{name}` and `{class}` of the pupil. */
  family: text.min(1),
  /** When the lessons are, where the school’s file doesn’t say it in this language. */
  when: text.min(1),
  regards: text.min(1),
  card: text.min(1),
  keep: text.min(1),
  openers: text.min(1),
  firstHour: text.min(1),
  routes: text.min(1),
  contact: text.min(1),
  slip: text.min(1),
  /** Text of a mail in place of the scissors line. */
  copy: text.min(1),
  /** Title of a card to cut off and keep. */
  talk: text.min(1),
  child: text.min(1),
  class: text.min(1),
  signed: text.min(1),
  date: text.min(1),
  /** Between two ways to reach one help route. */
  or: text.min(1),
  /** `{page}` of `{pages}`. */
  page: text.min(1),
});
export type LetterWords = z.infer<typeof LetterWords>;

/** A language that letters are written in besides English: `lessons/letter-frames/<lang>.yaml`. */
export const LetterFrame = z.strictObject({
  /** Language tag, as a class list’s languages are read. */
  lang: z.string().regex(/^[a-z]{2,3}$/),
  /** Its own name, and its English one. */
  name: text.min(1),
  english: text.min(1),
  direction: z.enum(['ltr', 'rtl']),
  confirmed: Confirmed,
  /** January to December, as they stand in a date. */
  months: z.array(text.min(1)).length(12),
  words: LetterWords,
  /** What a family is told first where somebody may not be safe tonight; `young` for families of younger children. */
  safeTonight: z.strictObject({ families: text.min(1), young: text.min(1) }),
  /** What each help route is for, by its id; names only where they are words rather than names. */
  routes: z.record(z.string(), z.strictObject({ name: text.optional(), says: text })),
});
export type LetterFrame = z.infer<typeof LetterFrame>;

/** Front matter of a lesson’s letters in another language: `lessons/<lesson>/letters/<lang>.mdx`. */
export const TranslationMeta = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}$/),
  /** The alert’s status, as `alert.md` says it in English. */
  status: z.strictObject({ now: text.min(1), nowUnnamed: text.min(1) }),
  confirmed: Confirmed,
});
export type TranslationMeta = z.infer<typeof TranslationMeta>;

/** What stands around an English letter. */
export const ENGLISH: LetterWords = {
  draft: 'Draft translation: nobody has confirmed it yet.',
  greeting: 'Dear {name},',
  everyone: 'parents and carers',
  family: 'For the family of {name} · {class}',
  when: '',
  regards: 'Yours sincerely,',
  card: 'Help card',
  keep: 'Keep this side. You may never need it.',
  openers: 'Ways to start talking',
  firstHour: 'If something has gone wrong: the first hour',
  routes: 'Who can help',
  contact: 'Questions about this letter?',
  slip: 'Return slip',
  copy: 'Copy these lines into your reply, or write them on paper.',
  talk: 'Talk card: keep it where you eat or wait',
  child: 'Child’s name',
  class: 'Class',
  signed: 'Signed',
  date: 'Date',
  or: 'or',
  page: 'Page {page} of {pages}',
};

/** Puts values where `{name}` stands. */
export const filledIn = (words: string, values: Record<string, string>): string =>
  words.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
