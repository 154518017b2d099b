/** Formats `npm run status` for the terminal. */
import { longDate } from '#model/text/long-date.ts';
import type { LessonStatus, StatusRow } from '#pipeline/library-status.ts';
import type { ContainingProduct } from '#pipeline/products-containing.ts';
import type { SentLetters } from './letters/letters-sent.ts';

/** Headings of row groups, in order. */
const GROUPS = [
  ['late', 'Past its day'],
  ['soon', 'Due within a month'],
  ['waiting', 'Waits for somebody'],
] as const satisfies [StatusRow['urgency'], string][];

/** The table of lessons, then the items by urgency. */
export function printStatus({
  lessons,
  rows,
}: {
  lessons: LessonStatus[];
  rows: StatusRow[];
}): string {
  const wide = Math.max(...lessons.map(({ slug }) => slug.length));
  const table = lessons.map(
    ({ slug, status, reviewBy }) =>
      `${slug.padEnd(wide)}  ${status.padEnd(9)}  check again by ${longDate(reviewBy)}`,
  );
  const groups = GROUPS.flatMap(([urgency, heading]) => {
    const of = rows.filter((row) => row.urgency === urgency);
    return of.length === 0
      ? []
      : ['', `${heading}:`, ...of.map(({ id, says, where }) => `  ${id}: ${says}\n    ${where}`)];
  });
  return [...table, ...(groups.length > 0 ? groups : ['', 'Nothing is past its day.'])].join('\n');
}

/** Products that contain some words, by lesson, with advice. */
export function printProductsContaining(
  found: readonly ContainingProduct[],
  sought: string,
  sent: readonly SentLetters[],
): string {
  if (found.length === 0) return `No product prints “${sought}”.`;
  const slugs = [...new Set(found.map(({ slug }) => slug))];
  return [
    `${found.length} products of ${slugs.length} lesson${slugs.length === 1 ? '' : 's'} print “${sought}”:`,
    ...slugs.flatMap((slug) => [
      '',
      slug,
      ...found.filter((holding) => holding.slug === slug).map(({ product }) => `  ${product}`),
    ]),
    ...printSent(sent.filter(({ lesson }) => lesson !== null && slugs.includes(lesson))),
    '',
    'Withdraw these where they were handed out or published. Mend the data, build, read and approve again.',
  ].join('\n');
}

const printSent = (sent: readonly SentLetters[]): string[] =>
  sent.length === 0
    ? []
    : [
        '',
        'Letters that have gone to families from this computer:',
        ...sent.map(({ lesson, day, letters }) => `  ${lesson}: ${letters} on ${longDate(day)}`),
      ];
