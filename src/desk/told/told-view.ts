/** What the page “What adults are told” shows of each sentence: in which list, and with whom. */
import type { Alert, Corrections } from '#model/alert/alert.ts';
import type { AlertSource, OwnSentence } from '#model/alert/alert-source.ts';
import {
  type AlertWords,
  acceptedWords,
  newPartOf,
  undecidedWords,
} from '#model/alert/alert-words.ts';
import { holdingOf } from '#model/language/timeless.ts';
import {
  isOpened,
  isOwnWords,
  isToldHome,
  proposedFor,
  type ToldValue,
  toldValue,
  wordOf,
} from './told-form.ts';
import { KIND_SAYS, letterList } from './where-told.ts';

/** A sentence with its submitted, saved or proposed value. */
export interface ToldLine {
  sentence: OwnSentence;
  value: ToldValue;
  /** Was it added since the last decisions? */
  isNew: boolean;
  /** Is it true only while the service stays as the alert says? */
  hangsOn: boolean;
  /** Did the lead reject our wording of it? */
  hasOurs: boolean;
  /** The part that a passage for families above it lacks; `null` where they share nothing. */
  beyond: string | null;
  /** Is it the first event that families are told? */
  isFirst: boolean;
}

/** Sentences of one audience, grouped as in a letter. */
interface ToldList {
  name: string;
  count: number;
  groups: { says: string; lines: ToldLine[] }[];
}

/** The lead's corrections, and whether somebody has looked at the service. */
interface AlertNow {
  corrections: Pick<Corrections, 'uses' | 'notOurs'>;
  status: Pick<Alert['status'], 'short' | 'confirmedBy'>;
}

export interface ToldView {
  /** Lists with something in them. */
  lists: ToldList[];
  /** Sentences that may not be told as they are; the lead may reword them, but nothing waits for it. */
  never: ToldLine[];
  /** Number of sentences that are not decided yet. */
  waiting: number;
}

/**
 * @param source The alert's sentences; `null` where they are not on this computer.
 * @param decided Saved decisions.
 * @param form Unsaved input.
 */
export function toldView(
  source: AlertSource | null,
  decided: AlertWords,
  { corrections, status }: AlertNow,
  form: FormData | null,
): ToldView {
  const { uses, notOurs = [] } = corrections;
  const sentences = source?.own ?? [];
  const holding = source ? holdingOf(sentences, source, status) : [];
  const undecided = new Set(undecidedWords(decided, source).map(({ key }) => key));
  const quotable = sentences.filter(({ whyNot }) => whyNot === null).length;
  const told = sentences.map((sentence) => ({
    sentence,
    value: toldValue(sentence, decided, form, proposedFor(sentence, holding, uses)),
  }));
  // The letter beside has what is proposed, too.
  const shown: AlertWords = { ...decided };
  for (const { sentence, value } of told) {
    const { adults, own } = value;
    if (adults !== '' && !decided[sentence.key])
      shown[sentence.key] = wordOf(sentence, adults, own);
  }
  const first = acceptedWords(shown, 'incident', 'families')[0]?.key;
  const lines = told.map(({ sentence, value }): ToldLine => {
    const { key } = sentence;
    return {
      sentence,
      value,
      // Where nothing is decided yet, nothing is new.
      isNew: undecided.has(key) && undecided.size < quotable,
      hangsOn: undecided.has(key) && value.adults === 'staff',
      hasOurs: notOurs.includes(key),
      beyond: null,
      isFirst: key === first,
    };
  });
  const audienceOf = ({ sentence, value: { adults } }: ToldLine): string | null => {
    if (isToldHome(sentence, adults)) return FAMILIES;
    if (adults === '') return null;
    return adults === 'out' ? NOBODY : STAFF;
  };
  const passage = lines.find(
    ({ sentence, value: { adults } }) =>
      sentence.parts && !isOwnWords(adults) && isToldHome(sentence, adults),
  );
  for (const line of lines)
    if (passage && line !== passage && line.sentence.parts)
      line.beyond = newPartOf(line.sentence.says, passage.sentence.says);
  const byAudience = Map.groupBy(lines, audienceOf);
  return {
    lists: [FAMILIES, STAFF, NOBODY].flatMap((name) => {
      const listed = byAudience.get(name) ?? [];
      return listed.length > 0
        ? [{ name, count: listed.length, groups: byKind(listed, uses) }]
        : [];
    }),
    never: lines.filter(({ value, sentence }) => value.adults === '' && sentence.whyNot !== null),
    waiting: undecided.size,
  };
}

const FAMILIES = 'Families and staff are told';
const STAFF = 'Staff alone are told';
const NOBODY = 'Nobody is told';

function byKind(lines: readonly ToldLine[], uses: Corrections['uses']): ToldList['groups'] {
  const kindOf = ({ sentence: { key, kind, says }, value }: ToldLine): string => {
    const list = letterList(kind, says, isOpened(value.adults));
    // Not by its form, where the lead has said which of the two it is.
    const use = uses?.[key]?.find((use) => use === 'advice' || use === 'do-not');
    const isDont = use && kind === 'advice' ? use === 'do-not' : list === 'dont';
    return isDont ? 'Not to do' : KIND_SAYS[list === 'dont' ? 'advice' : list];
  };
  return [...Map.groupBy(lines, kindOf)].map(([heading, of]) => ({ says: heading, lines: of }));
}
