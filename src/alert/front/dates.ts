/** Dates as people write them. Pure: no clock. */

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan ionawr eanáir',
    'february feb chwefror feabhra',
    'march mar mawrth márta',
    'april apr ebrill aibreán',
    'may mai bealtaine',
    'june jun mehefin meitheamh',
    'july jul gorffennaf iúil',
    'august aug awst lúnasa',
    'september sept sep medi meán-fómhair',
    'october oct hydref deireadh-fómhair',
    'november nov tachwedd samhain',
    'december dec rhagfyr nollaig',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
const monthOf = (name = ''): number | undefined => MONTHS[name.toLowerCase().replace(' ', '-')];
const MONTH = `(${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('-', '[ -]')})`;
const YEAR = '((?:19|20)\\d{2})';
/** “’26”, or “26” at the end of a day and a month; not “15 June, 12 till 3”. */
const SHORT_YEAR =
  "['’](\\d{2})(?!\\d)|(\\d{2})(?![\\d:.]|\\s?[ap]m| ?(?:to|till|until|noon|midday|o['’]clock|pupils|children|people)(?!\\p{L})| ?[-–] ?\\d{1,2}(?:[.:]\\d| ?[ap]m))";
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const PATTERNS: readonly [RegExp, (match: RegExpExecArray) => string | null][] = [
  [/\b((?:19|20)\d{2})-(\d{2})-(\d{2})/g, (m) => iso(m[1], m[2], m[3])],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|ú|[eia]d|fed|eg|ain)?(?: of)?[ -](?:\\p{L}+ / )?${MONTH}(?:\\.?,? |-)${YEAR}\\b`,
      'giu',
    ),
    (m) => iso(m[3], monthOf(m[2]), m[1]),
  ],
  [/\b((?:19|20)\d{2})[./](\d{1,2})[./](\d{1,2})\b/g, (m) => iso(m[1], m[2], m[3])],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? (?:${SHORT_YEAR})`, 'giu'),
    (m) => iso(`20${m[3] ?? m[4]}`, monthOf(m[2]), m[1]),
  ],
  [
    /\b(\d{1,2})[./ ]([ivx]{1,4})[./ ]((?:20)?\d{2})\b/gi,
    (m) => iso(`20${(m[3] ?? '').slice(-2)}`, ROMAN.indexOf((m[2] ?? '').toLowerCase()) + 1, m[1]),
  ],
  [
    new RegExp(`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'giu'),
    (m) => iso(m[3], monthOf(m[1]), m[2]),
  ],
  // Day first, as in the UK, unless it cannot be or the day of the week that is given says otherwise.
  [
    /(?:\b(sun|mon|tue|wed|thu|fri|sat)\p{L}*,? )?\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2}|\d{2})\b/giu,
    (m) => {
      const year = m[4]?.length === 2 ? `20${m[4]}` : m[4];
      const dayFirst = iso(year, m[3], m[2]);
      const monthFirst = iso(year, m[2], m[3]);
      if (Number(m[3]) > 12) return monthFirst;
      const named = (m[1] ?? '').toLowerCase();
      return named !== '' && weekday(dayFirst) !== named && weekday(monthFirst) === named
        ? monthFirst
        : dayFirst;
    },
  ],
  [
    new RegExp(
      `(?<!\\d (?:\\p{L}+ / )?)(?<!\\d(?:st|nd|rd|th) )(?<!\\p{L})${MONTH},? ${YEAR}\\b`,
      'giu',
    ),
    (m) => {
      const month = monthOf(m[1]);
      return month === undefined ? null : `${m[2]}-${String(month).padStart(2, '0')}`;
    },
  ],
];

/** A date of issue does not stand deep in a long text, in characters. */
const LONGEST = 1500;

interface FoundDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is given. */
  day: string;
  /** Where it stands in the text. */
  index: number;
  /** How much of the text it takes, in characters. */
  length: number;
}

/** The dates in a text, in order. */
export function datesIn(text: string): FoundDate[] {
  const plain = text.slice(0, LONGEST).replace(/[\u00a0\u202f\u2009]/g, ' ');
  const found: FoundDate[] = [];
  for (const [pattern, read] of PATTERNS)
    for (const match of plain.matchAll(pattern)) {
      const day = read(match as RegExpExecArray);
      if (day && !found.some(({ index }) => Math.abs(index - match.index) < 8))
        found.push({ day, index: match.index, length: match[0].length });
    }
  return found.sort((a, b) => a.index - b.index);
}

/** What sets a day off from the words of a title: a dash, a bar, a comma, a bracket, an end. */
const BEFORE_DAY = /(?:^|[–—|,·:(.]|\s-{1,2})\s*$/;
const AFTER_DAY = /^\s*(?:$|[–—|,·:).]|-{1,2}\s)/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/i;
const MARKS = /^[\s–—|,·:.-]+|[\s–—|,·:-]+$/gu;

/** “Safeguarding update – AI friends – 12 November 2026”: the words, without the day that stands beside them. */
export function withoutDay(text: string): string {
  const beforeDay = (index: number) => text.slice(0, index).replace(WEEKDAY, '');
  const day = datesIn(text).find(
    ({ index, length }) =>
      BEFORE_DAY.test(beforeDay(index)) && AFTER_DAY.test(text.slice(index + length)),
  );
  if (!day) return text;
  const before = beforeDay(day.index).trimEnd();
  const after = text.slice(day.index + day.length).trimStart();
  if (before.endsWith('(') && after.startsWith(')'))
    return `${before.slice(0, -1).trimEnd()} ${after.slice(1).trimStart()}`.trim();
  const rest = after.replace(MARKS, '');
  // In the midst one of the two marks stays.
  return rest === '' || rest.startsWith(')')
    ? `${before.replace(MARKS, '')}${rest}`
    : `${before} ${rest}`.trim();
}

/** “Thursday 6 November”, “Week beginning 9th January”: a day and nothing else, with its year or without. */
export const isDay = (text: string): boolean => DAY.test(text);
const DAY = new RegExp(
  `^\\W*(?:(?:week (?:beginning|commencing|ending)|w/?[ce]|date|issued|posted|published)\\W+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\W+)?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:\\W+${YEAR})?(?:\\W+(?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?)?\\W*$`,
  'iu',
);

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Sakamoto's method: the day of the week of a date of the Gregorian calendar. */
function weekday(day: string | null): string | null {
  if (day === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (
    WEEKDAYS[
      (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + date) % 7
    ] ?? null
  );
}

function iso(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  const m = Number(month);
  const d = Number(day);
  if (!year || !(m >= 1 && m <= 12) || !(d >= 1 && d <= daysIn(Number(year), m))) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
