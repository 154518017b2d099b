/** Facts that adults are told in our words, and the alert's sentences that may be told instead. */
import type { Corrections, Fact } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import {
  type AlertSource,
  isByItsLines,
  type OurSentence,
  WORD_KINDS,
} from '#model/alert/alert-source.ts';

export interface OurWords {
  /** Our wording. */
  says: string;
  /** Its lines in the alert. */
  where: string;
  /** The sentences that it restates; empty where the alert is not stored on this computer. */
  sentences: readonly OurSentence[];
}

export const ourWords = (facts: readonly Fact[], source: AlertSource | null): OurWords[] =>
  facts
    .filter(
      ({ kind, leftOut, says }) =>
        WORD_KINDS.some((item) => item === kind) && !leftOut && !isByItsLines(says),
    )
    .map(({ id, says, source: where }) => ({
      ...{ says, where },
      sentences: (source?.ours ?? []).filter(({ fact }) => fact === id),
    }));

/** Edits by which a sentence is no longer told in our words: it is then decided like any other. */
export const notInOurs = (
  key: string,
  { notOurs = [] }: Pick<Corrections, 'notOurs'>,
): AlertEdit[] => [{ at: ['corrections', 'notOurs'], value: [...new Set([...notOurs, key])] }];

/** Edits by which our wording is used again. */
export const inOursAgain = (
  key: string,
  { notOurs = [] }: Pick<Corrections, 'notOurs'>,
): AlertEdit[] => {
  const others = notOurs.filter((notOur) => notOur !== key);
  return [
    { at: ['corrections', 'notOurs'], value: others.length > 0 ? others : undefined },
    { at: ['corrections', 'sentences', key], value: undefined },
  ];
};
