/** What of the alert is left out, and why. */
import type { PhrasingContent } from 'mdast';
import type { Fact } from '#model/alert.ts';
import { isByItsLines } from '#model/alert-source.ts';
import type { Lesson } from '#model/lesson.ts';
import { linesAt } from '#model/lines-at.ts';
import { plain } from '../text.ts';
import { ALL_BANDS } from './coverage.ts';
import type { LetterReaders } from './letter-readers.ts';

/** A fact as reports say it, with who wrote it. */
export const factSays = ({ id, says, by }: Fact): string =>
  `${id} ${says}${by === 'person' ? ' (added by a person)' : ''}`;

/** Sentences of the alert that are quoted for one kind of fact; the rest are named by their lines. */
const MOST_QUOTED = 12;

const KIND: Partial<Record<Fact['kind'], string>> = {
  service: 'How it works',
  reason: 'Why they like it',
  sign: 'A sign',
  advice: 'Advice',
};

const DECIDED_WORDS = {
  open: 'Nobody has decided yet whether adults are told.',
  staff: 'Staff alone are told it in these words.',
  out: 'Left out.',
} as const;

const OWN_TO_STAFF = 'Staff alone are told it in the lead’s own words.';

/** Who is told it, as the letters were made. @param words In which words. */
const toldTo = (who: string, words: string): string =>
  who === ''
    ? `Staff are told it in ${words}. No letter has it.`
    : who === ALL_BANDS
      ? `Families and staff are told it in ${words}.`
      : `Staff are told it in ${words}, and families in the letters of ${who}.`;

/** What is left out, and why. What no wording of ours says is quoted, with what the lead decided on it. */
export function leftOutRows(
  fact: Fact,
  {
    source,
    alert: {
      corrections: { sentences },
    },
  }: Pick<Lesson, 'source' | 'alert'>,
  readersOf: LetterReaders,
): PhrasingContent[][][] {
  // How it works, and why children like it, is for staff: no letter has it.
  const isForStaff = fact.kind === 'service' || fact.kind === 'reason';
  const decided = (key: string) => {
    const { adults = 'open', says = '' } = sentences[key] ?? {};
    if (adults !== 'quoted' && adults !== 'own') return DECIDED_WORDS[adults];
    const isOwn = adults === 'own';
    if (isForStaff) return isOwn ? OWN_TO_STAFF : DECIDED_WORDS.staff;
    return toldTo(readersOf(says), isOwn ? 'the lead’s own words' : 'these words');
  };
  const own = (isByItsLines(fact.says) && source?.own.filter((one) => one.fact === fact.id)) || [];
  if (own.length === 0) return [[plain(factSays(fact)), plain(fact.leftOut ?? '')]];
  const rest = own.slice(MOST_QUOTED);
  return [
    ...own
      .slice(0, MOST_QUOTED)
      .map(({ text, line, key, whyNot }) => [
        plain(`${KIND[fact.kind] ?? 'The alert'}: “${text}”`),
        plain(
          `Line ${line}. ${whyNot && sentences[key]?.adults !== 'own' ? `Never quoted: ${whyNot}` : decided(key)}`,
        ),
      ]),
    ...(rest.length > 0
      ? [
          [
            plain(`${rest.length} more sentences of the kind`),
            plain(`Read them in the alert, ${linesAt(rest.map(({ line }) => line))}.`),
          ],
        ]
      : []),
  ];
}
