/** Whom an alert says that it happened to: “boys aged 14 to 17”. Another question than whom a lesson teaches. */
import { type Fact, TELLS_OF } from '#model/alert/alert.ts';
import { type AlertReading, isForStaffAlone } from '#model/alert/alert-reading.ts';
import { linesAt } from '#model/text/lines-at.ts';
import { listed } from '#model/text/mid-sentence.ts';
import { givesAge, limitOf, ONE_CHILD, phraseOf, whomStated } from './stated-ages.ts';

/** Is a statement one of those on whom it happened to? */
export const isOnAffected = (text: string): boolean =>
  new RegExp(`^${TELLS_OF} [\\w ,;-]+\\.$`).test(text);

/** The fact, from every sentence that gives an age or a year; `null` where none does. Whom to ring for a year is no such sentence. */
export function affectedFact({
  statements,
}: Pick<AlertReading, 'statements'>): Omit<Fact, 'id'> | null {
  // What stands in a part for staff says who a child is.
  const telling = statements.filter(
    ({ uses, text, for: audience }) =>
      !isForStaffAlone({ for: audience }) &&
      !uses.some((use) => use.startsWith('route:')) &&
      givesAge(text),
  );
  const all = whomStated(telling.map(({ text }) => text));
  // One child beside many says no more of whom it happens to.
  const many = all.filter(({ who }) => who !== ONE_CHILD);
  const named = many.length > 0 ? many : all;
  if (named.length === 0) return null;
  const ages = named.flatMap((whom) => whom.ages);
  const orAny = statements.some(({ text }) => OF_ALL.test(text));
  return {
    says: `${TELLS_OF} ${orAny ? 'children of any age, and names ' : ''}${listed(named.map(phraseOf))}.`,
    source: linesAt([...new Set(telling.map(({ line }) => line))]),
    risks: [],
    kind: 'incident',
    holds: 'yes',
    ofWhom: {
      ...(ages.length > 0 ? { ages: [Math.min(...ages), Math.max(...ages)] } : {}),
      ...(orAny ? { orAny } : {}),
    },
  };
}

/** “All ages and genders are targeted”: an age that it names says whom it happens to most, and not whom alone. */
const OF_ALL =
  /\b(?:all|any) (?:ages?|genders?)\b[^.]{0,30}\b(?:targeted|affected|at risk|victims?)\b|\b(?:anyone|anybody|any (?:child|young person|pupil)) can (?:be|become) (?:a )?(?:target\w*|victims?|affected)\b/i;

const LIMIT = 'It names a lowest age for its users';

/**
 * What the alert says of the age that a service asks for; `null` where it says nothing of it. An answer counts with its
 * question: “Is there an age limit? Seventeen.”
 */
export function ageLimitFact({
  statements,
}: Pick<AlertReading, 'statements'>): Omit<Fact, 'id'> | null {
  const asked = statements.map(({ text, line }, at) => {
    const before = statements[at - 1]?.text ?? '';
    return {
      line,
      text: ASKS_LIMIT.test(before) ? `The age limit is ${text.toLowerCase()}` : text,
    };
  });
  const telling = asked.filter(({ text }) => limitOf([text]) !== null);
  const limit = limitOf(telling.map(({ text }) => text));
  return limit === null
    ? null
    : {
        says: `${LIMIT}: ${limit}.`,
        source: linesAt([...new Set(telling.map(({ line }) => line))]),
        risks: [],
        kind: 'service',
        holds: 'changed',
        now: 'Said of the service in the alert; look it up for another, or today.',
      };
}

const ASKS_LIMIT = /\bage (?:limit|rating)\b.*\?$|\bhow old (?:must|do|should)\b.*\?$/i;
