/** The day on which a paper without a year was written: “[Thu 12 Nov, 21:47]”. A proposal, for its lead to take. */
import type { Passage } from '#model/alert/alert-reading.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = new RegExp(
  `^\\W*(?:sent|date|posted)?\\W*(${WEEKDAYS.join('|')})\\p{L}*,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')})\\p{L}*(?!,? (?:19|20)\\d\\d)`,
  'iu',
);
/** Sentences at the top of a paper, among which its day stands. */
const TOP = 3;
/** An alert that is read today is not older. */
const MOST_YEARS = 2;

/**
 * @param today YYYY-MM-DD
 * @returns The last such day up to today that is that day of the week, with its sentence; `null` where there is none.
 */
export function proposeDay(
  statements: readonly Passage[],
  today: string,
): { day: string; from: Passage } | null {
  for (const from of statements.slice(0, TOP)) {
    const [, weekday = '', date = '', month = ''] = DAY.exec(from.text) ?? [];
    const at = MONTHS.indexOf(month.toLowerCase());
    if (at < 0) continue;
    const year = Number(today.slice(0, 4));
    for (let ago = 0; ago <= MOST_YEARS; ago += 1) {
      const found = new Date(Date.UTC(year - ago, at, Number(date)));
      const day = found.toISOString().slice(0, 10);
      const isIt =
        found.getUTCMonth() === at && WEEKDAYS[found.getUTCDay()] === weekday.toLowerCase();
      if (isIt && day <= today) return { day, from };
    }
  }
  return null;
}
