/** What adults are told in words of ours: a sentence may be told in the alert's words, or the lead's, in their place. */
import type { Corrections, Fact } from '#model/alert.ts';
import type { AlertEdit } from '#model/alert-edit.ts';
import {
  type AlertSource,
  isByItsLines,
  type OurSentence,
  WORD_KINDS,
} from '#model/alert-source.ts';

export interface OurWords {
  /** What we say. */
  says: string;
  /** Which line of the alert says it. */
  where: string;
  /** The alert's sentences that it stands for; none where they are not on this computer. */
  sentences: readonly OurSentence[];
}

export const ourWords = (facts: readonly Fact[], source: AlertSource | null): OurWords[] =>
  facts
    .filter(
      ({ kind, leftOut, says }) =>
        WORD_KINDS.some((one) => one === kind) && !leftOut && !isByItsLines(says),
    )
    .map(({ id, says, source: where }) => ({
      ...{ says, where },
      sentences: (source?.ours ?? []).filter(({ fact }) => fact === id),
    }));

/** The sentence is told otherwise than in our words: what is told instead is decided as for those without. */
export const notInOurs = (
  key: string,
  { notOurs = [] }: Pick<Corrections, 'notOurs'>,
): AlertEdit[] => [{ at: ['corrections', 'notOurs'], value: [...new Set([...notOurs, key])] }];

/** Edits that undo the decisions on a sentence, so that our own wording is used again. */
export const inOursAgain = (
  key: string,
  { notOurs = [] }: Pick<Corrections, 'notOurs'>,
): AlertEdit[] => {
  const others = notOurs.filter((one) => one !== key);
  return [
    { at: ['corrections', 'notOurs'], value: others.length > 0 ? others : undefined },
    { at: ['corrections', 'sentences', key], value: undefined },
  ];
};
