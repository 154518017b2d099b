/** The alert in its own words, as the staff briefing quotes it where no wording of ours says the same. */
import type { AdultSection } from '#model/adult-document.ts';
import { BRIEFING_HEADS } from '#model/alert-lists.ts';
import { WORD_KINDS } from '#model/alert-source.ts';
import { acceptedWords, undecidedWords, wordingOf } from '#model/alert-words.ts';
import type { Lesson } from '#model/lesson.ts';
import { publisherTold } from '#model/published-by.ts';
import { section } from './adult-sections.ts';
import { plain } from './text.ts';

/**
 * A row for each kind of sentence: what the lead accepted, and in a draft what nobody has decided on yet, marked so.
 * @param hasBox Do the signs that were accepted stand in a table above, with the alert in short?
 * @returns The section, or none where nothing is quoted.
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
  const about = isDraft && alert.corrections.about === undefined ? source?.about : undefined;
  const account = acceptedWords(sentences, 'incident', 'staff')
    .map(({ says }) => says)
    .join(' ');
  const rows = WORD_KINDS.flatMap((kind) => {
    const isInBox = hasBox && kind === 'sign';
    const accepted = isInBox ? [] : acceptedWords(sentences, kind, 'staff').map(wordingOf);
    const proposal = kind === 'service' ? about : undefined;
    const unchecked = [
      ...(proposal && !account.includes(withoutMarks(proposal.says))
        ? [aboutSentence(proposal.says)]
        : []),
      ...undecided
        .filter((sentence) => sentence.kind === kind && sentence.text !== proposal?.text)
        .map(({ says }) => `“${says}”`),
    ];
    const quoted = [
      ...accepted,
      ...(unchecked.length > 0 ? [`Not checked yet: ${unchecked.join(' ')}`] : []),
    ];
    return quoted.length > 0 ? [[plain(BRIEFING_HEADS[kind]), plain(quoted.join(' '))]] : [];
  });
  if (rows.length === 0) return [];
  const publisher = publisherTold(alert) ?? 'the alert';
  return [
    section('The alert, in its own words', 'page', [
      { kind: 'table', head: ['', `From ${publisher}`].map(plain), widths: [1, 4], rows },
    ]),
  ];
}

/** “this: “Adults pose as …”” is a sentence of the alert; anything else follows “about”. */
const aboutSentence = (about: string): string =>
  about.startsWith('this: ') ? `${about.replace(/^this: /, '')}.` : `It is about ${about}.`;

/** What is quoted in “this: “Adults pose as …””, without its full stop. */
const withoutMarks = (about: string): string => about.replace(/^.*?“|”$/g, '').replace(/[.]$/, '');

/** A whole sentence, or a label with its value: half a list says nothing, and is shown to nobody. */
const isStatement = ({ says }: { says: string }): boolean =>
  /^["“'‘(]?\p{Lu}.* .*[.!?]["”'’)]*$/su.test(says) || /^\p{Lu}[^:.]{1,40}: \S/u.test(says);
