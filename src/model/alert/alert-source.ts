import type { Node } from 'mdast';
import { z } from 'zod';
import { linesAt } from '../text/lines-at.ts';
import { capital } from '../text/mid-sentence.ts';
import { Passage, Statement } from './alert-reading.ts';

/**
 * What a sentence is about, for a letter’s list or a briefing’s. `incident` is what happens, as a letter has room for it;
 * `account` is all that the alert tells families of it, in its order.
 */
export const WORD_KINDS = ['incident', 'account', 'service', 'reason', 'sign', 'advice'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Is it of what happens, in part or whole? */
export const isOfWhatHappens = (kind: WordKind): boolean =>
  kind === 'incident' || kind === 'account';

/** Of which kind a paragraph of the alert's own words is, as composing says in `data.alertWords`; `null` for any other node. */
export const wordKindOf = (node: Node): WordKind | null =>
  (node.data as { alertWords?: WordKind } | undefined)?.alertWords ?? null;

/** Are they quoted as they stand, and not in words that a lead found for them? */
export const isQuoted = (node: Node): boolean =>
  (node.data as { isQuoted?: boolean } | undefined)?.isQuoted === true;

/** Do families hear of this kind of sentence too, or staff alone? No letter has how a service works, or why children like it. */
export const isForFamilies = (kind: WordKind): boolean => kind !== 'service' && kind !== 'reason';

/** A sentence that no wording of ours says. */
export const OwnSentence = Passage.extend({
  /** The fact of `alert.md` that stands for it. */
  fact: z.string(),
  /** Key by which a decision names the sentence. */
  key: z.string(),
  kind: z.enum(WORD_KINDS),
  /** As adults may read it: without the service’s name. */
  says: z.string(),
  /** Why it is never quoted; `null` where it may be. */
  whyNot: z.string().nullable(),
  /** Why families are not told it, though staff may be. Absent where they may be, too. */
  notHome: z.string().optional(),
  /** Of a passage: its sentences, in order. */
  parts: z.array(Passage).optional(),
});
export type OwnSentence = z.infer<typeof OwnSentence>;

/** A sentence that wording of ours says. */
const OurSentence = Passage.extend({ fact: z.string(), key: z.string() });
export type OurSentence = z.infer<typeof OurSentence>;

/** What the alert is about, in a sentence of its own: nobody reads it in a letter until the lead has taken it. */
export const ProposedAbout = Passage.extend({
  /** Half a sentence, as it follows “It is about”, without the service’s name. */
  says: z.string(),
  /** Are they words of ours, for what the reading may have read in its sentence? Absent where they are the alert's. */
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
  text: z.string(),
  lead: z.int(),
  marks: z.array(z.strictObject({ at: z.int(), line: z.int() })),
});

/** The alert as it came, less its format: to be read again when a person puts the reading right. */
export const StoredAlert = z.strictObject({
  /** Its file's name. */
  file: z.string(),
  blocks: z.array(KeptBlock),
  /** What the file says of itself. */
  about: z.strictObject({
    title: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    issued: z.string().exactOptional(),
  }),
});
export type StoredAlert = z.infer<typeof StoredAlert>;

/**
 * `alert.source.json`: the alert's own sentences with what became of each, for its lead alone. It stays on the machine:
 * git ignores it. The lead's report quotes it, and a draft's briefing what nobody has decided on yet.
 */
export const AlertSource = z.strictObject({
  statements: z.array(Statement),
  own: z.array(OwnSentence),
  /** Those that wording of ours says; absent where the lesson was read before they were kept. */
  ours: z.array(OurSentence).optional(),
  /** What it says of whom it may be shown to; absent where it says nothing of it. */
  sharing: z.array(Passage).optional(),
  /** Absent where no sentence of the alert says it, and may be quoted. */
  about: ProposedAbout.optional(),
  /** Absent where the lesson was written before alerts were kept. */
  alert: StoredAlert.optional(),
});
export type AlertSource = z.infer<typeof AlertSource>;

/** How a fact is stated that no wording of ours says: by its lines alone. */
export const byItsLines = (lines: readonly number[], topic: string): string => {
  const [many, whose] = lines.length === 1 ? ['speaks', 'its'] : ['speak', 'their'];
  const at = linesAt(lines);
  return `${capital(at)} of the alert ${many} of ${topic} in words of ${whose} own.`;
};

/** Is a fact stated by its lines alone? */
export const isByItsLines = (text: string): boolean =>
  /^Lines? [\d, and]+ of the alert speaks? of [\w ]+ in words of (?:its|their) own\.$/.test(text);
