/** Reckoning with days of the calendar, written YYYY-MM-DD. */

/** A valid calendar date, such as 2026-11-24. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const daysAfter = (day: string, days: number): string => moved(day, 0, days);

/** The same day of a later (or, with a minus, an earlier) month; that month's last day where it is shorter. */
export const monthsAfter = (day: string, months: number): string => moved(day, months, 0);

function moved(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const to = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth) + days));
  return to.toISOString().slice(0, 10);
}
