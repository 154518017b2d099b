import { z } from 'zod';

const text = z.string().trim();

/** The person who confirmed a translation: blank until somebody has. */
export const Confirmed = z.strictObject({
  name: text,
  role: text,
  date: z.union([z.iso.date(), z.literal('')]),
});
export type Confirmed = z.infer<typeof Confirmed>;

export const isConfirmed = ({ name, role, date }: Confirmed): boolean =>
  name !== '' && role !== '' && date !== '';

/** The fixed texts of every letter. */
export const LetterWords = z.strictObject({
  /** The note on an unconfirmed translation; empty in English. */
  draft: text.min(1),
  /** `{name}`: the carer. */
  greeting: text.min(1),
  /** The greeting of a letter to all families. */
  everyone: text.min(1),
  /** `{name}` and `{class}`: the pupil's. */
  family: text.min(1),
  /** When the lessons are, where the school’s file does not say it in this language. */
  when: text.min(1),
  regards: text.min(1),
  card: text.min(1),
  keep: text.min(1),
  openers: text.min(1),
  firstHour: text.min(1),
  routes: text.min(1),
  contact: text.min(1),
  slip: text.min(1),
  /** Replaces the scissors line in a mail. */
  copy: text.min(1),
  /** Title of a card to cut off and keep. */
  talk: text.min(1),
  child: text.min(1),
  class: text.min(1),
  signed: text.min(1),
  date: text.min(1),
  /** Between two contacts of a help route. */
  or: text.min(1),
  /** `{page}` of `{pages}`. */
  page: text.min(1),
});
export type LetterWords = z.infer<typeof LetterWords>;

/** A language of letters besides English: `lessons/letter-frames/<lang>.yaml`. */
export const LetterFrame = z.strictObject({
  /** Language tag, as class lists use it. */
  lang: z.string().regex(/^[a-z]{2,3}$/),
  /** Its own name, and its English name. */
  name: text.min(1),
  english: text.min(1),
  direction: z.enum(['ltr', 'rtl']),
  confirmed: Confirmed,
  /** January to December, as in a date. */
  months: z.array(text.min(1)).length(12),
  words: LetterWords,
  /** A family's first step where somebody may not be safe tonight; `young` for families of younger children. */
  safeTonight: z.strictObject({ families: text.min(1), young: text.min(1) }),
  /** Purposes of help routes by id; their names too where these are descriptions. */
  routes: z.record(z.string(), z.strictObject({ name: text.optional(), says: text })),
});
export type LetterFrame = z.infer<typeof LetterFrame>;

/** Front matter of a lesson’s translated letters: `lessons/<lesson>/letters/<lang>.mdx`. */
export const TranslationMeta = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}$/),
  /** Translation of the status in `alert.md`. */
  status: z.strictObject({ now: text.min(1), nowUnnamed: text.min(1) }),
  confirmed: Confirmed,
});
export type TranslationMeta = z.infer<typeof TranslationMeta>;

/** The fixed texts of an English letter. */
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

/** Fills each `{name}` in a text. */
export const filledIn = (words: string, values: Record<string, string>): string =>
  words.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
