import type { Node } from 'mdast';
import { z } from 'zod';
import { linesAt } from '../text/lines-at.ts';
import { capital } from '../text/mid-sentence.ts';
import { Passage, Statement } from './alert-reading.ts';

/**
 * Which list of a letter or briefing a sentence belongs to. `incident`: events, as far as a letter's front has space;
 * `account`: the whole account of events for families, in the alert's order.
 */
export const WORD_KINDS = ['incident', 'account', 'service', 'reason', 'sign', 'advice'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Is it about events, in part or whole? */
export const isOfWhatHappens = (kind: WordKind): boolean =>
  kind === 'incident' || kind === 'account';

/**
 * The kind of a paragraph with the alert's own words, which composing stores in `data.alertWords`; `null` for any other
 * node.
 */
export const wordKindOf = (node: Node): WordKind | null =>
  (node.data as { alertWords?: WordKind } | undefined)?.alertWords ?? null;

/** Is it quoted, rather than in the lead's words? */
export const isQuoted = (node: Node): boolean =>
  (node.data as { isQuoted?: boolean } | undefined)?.isQuoted === true;

/** May families read this kind of sentence? Only staff are told how a service works, and why children like it. */
export const isForFamilies = (kind: WordKind): boolean => kind !== 'service' && kind !== 'reason';

/** A sentence that none of our restatements covers. */
export const OwnSentence = Passage.extend({
  /** The fact of `alert.md` that represents it. */
  fact: z.string(),
  /** Key of the sentence, by which a decision refers to it. */
  key: z.string(),
  kind: z.enum(WORD_KINDS),
  /** The text for adults, without the service's name. */
  says: z.string(),
  /** Why it is never quoted; `null` where it may be. */
  whyNot: z.string().nullable(),
  /** Why families may not be told it, though staff may. Absent where both may. */
  notHome: z.string().optional(),
  /** The sentences of a passage, in order. */
  parts: z.array(Passage).optional(),
});
export type OwnSentence = z.infer<typeof OwnSentence>;

/** A sentence that one of our restatements covers. */
const OurSentence = Passage.extend({ fact: z.string(), key: z.string() });
export type OurSentence = z.infer<typeof OurSentence>;

/** A proposed phrase for what the alert is about. No letter has it until the lead accepts it. */
export const ProposedAbout = Passage.extend({
  /** Half a sentence, as it follows “It is about”, without the service's name. */
  says: z.string(),
  /** Is the phrase ours rather than the alert's? */
  ours: z.literal(true).optional(),
});
export type ProposedAbout = z.infer<typeof ProposedAbout>;

/** A block of the alert's text, as `src/alert` reads it. */
const KeptBlock = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'quote', 'caption']),
  level: z.int(),
  sign: z.string(),
  under: z.string(),
  urls: z.array(z.string()),
  emphasised: z.array(z.string()).default([]),
  text: z.string(),
  lead: z.int(),
  marks: z.array(z.strictObject({ at: z.int(), line: z.int() })),
});

/** The alert's text and structure, to be read again when a person corrects the reading. */
export const StoredAlert = z.strictObject({
  /** Its file's name. */
  file: z.string(),
  blocks: z.array(KeptBlock),
  /** Metadata of the file. */
  about: z.strictObject({
    title: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    issued: z.string().exactOptional(),
  }),
});
export type StoredAlert = z.infer<typeof StoredAlert>;

/**
 * `alert.source.json`: every sentence of the alert with its uses, for the lead alone. Git ignores the file. The lead's
 * report quotes from it, and so does a draft's briefing where nobody has decided yet.
 */
export const AlertSource = z.strictObject({
  statements: z.array(Statement),
  own: z.array(OwnSentence),
  /** Absent in lessons that were read by an older version. */
  ours: z.array(OurSentence).optional(),
  /** Lines on who may be shown the alert; absent where there are none. */
  sharing: z.array(Passage).optional(),
  /** Absent where no sentence that may be quoted says what the alert is about. */
  about: ProposedAbout.optional(),
  /** Absent in lessons that were written by an older version. */
  alert: StoredAlert.optional(),
});
export type AlertSource = z.infer<typeof AlertSource>;

/** The text of a fact that none of our restatements covers: it names only the lines. */
export const byItsLines = (lines: readonly number[], topic: string): string => {
  const [many, whose] = lines.length === 1 ? ['speaks', 'its'] : ['speak', 'their'];
  const at = linesAt(lines);
  return `${capital(at)} of the alert ${many} of ${topic} in words of ${whose} own.`;
};

/** Does a fact's text name only lines? */
export const isByItsLines = (text: string): boolean =>
  /^Lines? [\d, and]+ of the alert speaks? of [\w ]+ in words of (?:its|their) own\.$/.test(text);
