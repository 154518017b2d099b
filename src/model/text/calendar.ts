/** English names of days and months. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Sources of patterns for one name of a month, and of a day of the week. */
export const MONTH = `(?:${MONTHS.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** All of them in small letters, with a space between two. */
export const CALENDAR = [...WEEKDAYS, ...MONTHS].join(' ').toLowerCase();
