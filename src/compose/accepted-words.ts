/** The alert's own words that the lead accepted, for families of one band. */

import type { ListItem } from 'mdast';
import type { WordKind } from '#model/alert/alert-source.ts';
import { type AcceptedWord, type AdultReader, acceptedWords } from '#model/alert/alert-words.ts';
import { wordParagraph } from '#model/alert/word-paragraph.ts';
import type { Band } from '#model/band.ts';
import { withoutSentences } from '#model/language/for-older.ts';
import { riskTerms } from '#model/language/risk-terms.ts';
import { areInfants, hearsPlainly, mayReadAccount, wordsFor } from '#model/language/told-ages.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultWords } from './letter-words.ts';

/**
 * The accepted words for families of a band. Problems in them are reported at their line of `alert.md`.
 * @param isClosed Does a sentence have a word that families of this age are not told? Then it is not quoted.
 */
function wordsForAdults(
  lesson: Lesson,
  reader: AdultReader,
  isClosed: (sentence: string) => boolean,
): AdultWords {
  const open = (word: AcceptedWord): AcceptedWord[] => {
    if (word.adults === 'own') return [word];
    const says = withoutSentences(word.says, isClosed);
    return says === null ? [] : [{ ...word, says }];
  };
  const itemsOfKind = (kind: WordKind): ListItem[] =>
    acceptedWords(lesson.alert.corrections.sentences, kind, reader)
      .flatMap(open)
      .map((word) => ({
        type: 'listItem',
        spread: false,
        children: [wordParagraph(word, kind, lesson)],
      }));
  return {
    incident: itemsOfKind('incident'),
    account: itemsOfKind('account'),
    service: itemsOfKind('service'),
    reason: itemsOfKind('reason'),
    sign: itemsOfKind('sign'),
    advice: itemsOfKind('advice'),
  };
}

const NO_WORDS: AdultWords = {
  incident: [],
  account: [],
  service: [],
  reason: [],
  sign: [],
  advice: [],
};

const readerOf = (band: Band): AdultReader =>
  hearsPlainly(band) ? 'families' : areInfants(band) ? 'families-of-infants' : 'families-of-young';

/** The alert's own words for families of this band, as far as they apply to children of that age. */
export function acceptedWordsFor(
  band: Band,
  lesson: Lesson,
  sharedData: Pick<SharedData, 'risks' | 'bands' | 'embargo'>,
): AdultWords {
  const { alert, meta } = lesson;
  const whose = wordsFor(alert.facts, band);
  if (whose === 'none') return NO_WORDS;
  const subject = sharedData.risks.find(({ id }) => id === meta.subject);
  const closed = riskTerms(sharedData, band);
  const isClosed = (sentence: string) => !hearsPlainly(band) && closed(sentence).length > 0;
  return {
    ...wordsForAdults(lesson, readerOf(band), isClosed),
    ...(mayReadAccount(alert, subject, band) ? {} : { incident: [], account: [] }),
    // A sign seen in older children is no sign for theirs.
    ...(whose === 'older' ? { sign: [] } : {}),
  };
}
