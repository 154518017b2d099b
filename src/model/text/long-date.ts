import { MONTHS } from './calendar.ts';

/** A date as a letter says it: `2026-11-24` → “24 November 2026”, `2026-11` → “November 2026”. `months` are another language’s. */
export function longDate(date: string, months: readonly string[] = MONTHS): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (!name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
