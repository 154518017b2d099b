/** What the lead decides of the alert's own words, written into `alert.md` and nothing else of it changed. */
import { aboutEdit } from '#model/alert/alert-about.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { isForFamilies, type OwnSentence } from '#model/alert/alert-source.ts';
import type { AlertWord } from '#model/alert/alert-words.ts';
import { editedAlert } from './edit-alert.ts';

/** Decisions as changes of `alert.md`, by the key of the sentence. */
const wordEdits = (decisions: Readonly<Record<string, AlertWord>>): AlertEdit[] =>
  Object.entries(decisions).map(([key, value]) => ({
    at: ['corrections', 'sentences', key],
    value,
  }));

/**
 * @param about What the alert is about, in the lead's words.
 * @returns The text of `alert.md` with the decisions; `null` where it has no front matter.
 */
export const withDecisions = (
  text: string,
  decisions: Readonly<Record<string, AlertWord>>,
  about?: string,
): string | null =>
  editedAlert(text, [...wordEdits(decisions), ...(about ? [aboutEdit(about)] : [])]);

export interface WordDecisions {
  quote: readonly string[];
  out: readonly string[];
  /** Own words by key. */
  own: Readonly<Record<string, string>>;
}

/** `all` stands for every sentence that may be quoted and that nobody has decided on; `timeless` for those that hold anyway. */
const ALL = 'all';
const TIMELESS = 'timeless';
/** Marks what was decided so, in one step. */
const TOGETHER = { together: true } as const;
type Meant = OwnSentence & Pick<AlertWord, 'together'>;

/**
 * @param open Those of the sentences that wait for a decision.
 * @param timeless Those among them that hold whatever the service does.
 * @returns Decisions by key, and what cannot be done, in words.
 */
export function decisionsOf(
  { quote, out, own: inOurWords }: WordDecisions,
  sentences: readonly OwnSentence[],
  open: readonly OwnSentence[],
  timeless: readonly OwnSentence[] = [],
): { decisions: Record<string, AlertWord>; refused: string[] } {
  const decisions: Record<string, AlertWord> = {};
  const refused: string[] = [];
  const meant = (keys: readonly string[]) =>
    keys.flatMap((key): Meant | Meant[] => {
      if (key === ALL) return open.map((sentence) => ({ ...sentence, ...TOGETHER }));
      if (key === TIMELESS) return timeless.map((sentence) => ({ ...sentence, ...TOGETHER }));
      const found = sentences.find((sentence) => sentence.key === key);
      if (!found)
        refused.push(
          `No sentence of the alert has the key “${key}”. The keys are ${sentences.map((sentence) => sentence.key).join(', ') || 'none: every sentence has words of ours'}.`,
        );
      return found ?? [];
    });
  for (const { key, kind, together } of meant(out))
    decisions[key] = { adults: 'out', kind, ...(together && TOGETHER) };
  for (const { key, kind, says, whyNot, notHome, line, together } of meant(quote))
    if (whyNot !== null)
      refused.push(
        `The sentence ${key} (line ${line}) is never quoted: ${whyNot} Say it in your own words, with --own ${key}="…", or leave it out.`,
      );
    else {
      const adults = notHome && isForFamilies(kind) ? 'staff' : 'quoted';
      decisions[key] = { adults, kind, says, ...(together && TOGETHER) };
    }
  for (const { key, kind } of meant(Object.keys(inOurWords)))
    decisions[key] = { adults: 'own', kind, says: inOurWords[key] ?? '' };
  return { decisions, refused };
}
