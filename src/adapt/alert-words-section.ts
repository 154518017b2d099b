/** The section of the staff briefing with the alert's own words that none of our restatements covers. */

import { BRIEFING_HEADS, STAFF_ADVICE } from '#model/alert/alert-lists.ts';
import { type OwnSentence, WORD_KINDS } from '#model/alert/alert-source.ts';
import {
  type AcceptedWord,
  acceptedWords,
  undecidedWords,
  wordingOf,
} from '#model/alert/alert-words.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { section } from './adult-sections.ts';
import { plain } from './text.ts';

/**
 * A part for each kind of sentence: accepted ones, and in a draft also undecided ones, marked as such.
 * @param hasBox Are accepted ones in the table “The alert in short” already?
 * @returns The section; none where nothing is quoted.
 */
export function alertWords(
  { alert, source }: Lesson,
  isDraft: boolean,
  hasBox: boolean,
): AdultSection[] {
  const { sentences } = alert.corrections;
  const undecided = isDraft
    ? undecidedWords(sentences, source).filter(
        (sentence) => sentence.kind === 'sign' || isStatement(sentence),
      )
    : [];
  const row = (
    head: string,
    accepted: readonly AcceptedWord[],
    undecided: readonly OwnSentence[],
  ) => {
    const unchecked = undecided.map(({ says }) => `“${says}”`);
    const quoted = [
      ...(hasBox ? [] : accepted.map(wordingOf)),
      ...(unchecked.length > 0 ? [`Not checked yet: ${unchecked.join(' ')}`] : []),
    ];
    return quoted.length > 0 ? [[plain(head), plain(quoted.join(' '))]] : [];
  };
  const rows = WORD_KINDS.flatMap((kind) => {
    const accepted = acceptedWords(sentences, kind, 'staff');
    const waiting = undecided.filter((sentence) => sentence.kind === kind);
    if (kind !== 'advice') return row(BRIEFING_HEADS[kind], accepted, waiting);
    // Sentences that families are not told are for staff.
    const toFamilies = new Set(acceptedWords(sentences, kind, 'families').map(({ key }) => key));
    return [
      ...row(
        STAFF_ADVICE,
        accepted.filter(({ key }) => !toFamilies.has(key)),
        waiting.filter(({ notHome }) => notHome !== undefined),
      ),
      ...row(
        BRIEFING_HEADS.advice,
        accepted.filter(({ key }) => toFamilies.has(key)),
        waiting.filter(({ notHome }) => notHome === undefined),
      ),
    ];
  });
  if (rows.length === 0) return [];
  const publisher = publisherTold(alert) ?? 'the alert';
  return [
    section('The alert, in its own words', 'page', [
      { kind: 'table', head: ['', `From ${publisher}`].map(plain), widths: [1, 4], rows },
    ]),
  ];
}

/** A whole sentence, or a label with its value; fragments are not shown. */
const isStatement = ({ says }: { says: string }): boolean =>
  /^["“'‘(]?\p{Lu}.* .*[.!?]["”'’)]*$/su.test(says) || /^\p{Lu}[^:.]{1,40}: \S/u.test(says);
