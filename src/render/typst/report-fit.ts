/** Reports parts and pages that do not fit, from the measurements of a finished sheet, at their source lines. */

import type { Problem, Report } from '#diagnostics/problem.ts';
import type { Place } from '#model/lesson/content.ts';
import type { PlacedPart } from '#render/arrange/handout-context.ts';
import type { Mark, Typesetting } from '#render/arrange/paper-tools.ts';

interface Source {
  title: string;
  place: Place;
}

/** The text area of an upright A4 page, in millimetres: the margins are those of `handouts/base.typ`. */
const PAGE_HEIGHT = 297;
const TOP = 15;
const BOTTOM = 19;
const TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM;
/** Share of the last page below which it counts as almost empty. */
const MIN_USED = 0.15;
/** Parts that are kept on one page, so that a question and its lines stay together. */
const WHOLE: ReadonlySet<PlacedPart['kind']> = new Set([
  'heading',
  'lines',
  'draw',
  'hand',
  'question',
  'choose',
  'check',
  'speech',
  'key-message',
  'match',
  'groups',
  'ladder',
  'letter-frame',
  'postcard',
]);

/** Reports a sheet with more pages than it may have. */
export function reportPages(set: Typesetting, limit: number, source: Source, report: Report) {
  if (set.pages > limit)
    report({
      ruleId: 'fits-page',
      place: source.place,
      reason: `Unexpected ${set.pages} sides of “${source.title}”, expected at most ${limit}`,
      note: 'Nobody copies or reads a third side. Shorten the text, or ask for fewer lines and smaller boxes.',
      laidOut: `“${source.title}” takes ${set.pages} sides instead of ${limit}.`,
    });
}

/** Reports a sheet whose last page is almost empty. */
export function reportLastSide(set: Typesetting, source: Source, report: Report) {
  const used = usedOn(set, set.pages);
  if (set.pages > 1 && used !== null && used < MIN_USED)
    report({
      ruleId: 'side-worth-its-paper',
      place: source.place,
      reason: `Unexpected last side of “${source.title}” that is ${Math.round(used * 100)} % full, expected at least ${MIN_USED * 100} %`,
      note: 'A class set of it is thirty wasted sheets. Shorten the text, ask for fewer lines, or add a part that is worth doing.',
    });
}

/** Reports parts that are larger than their place, overflow a page, or are split over two. */
export function reportParts(
  set: Typesetting,
  parts: readonly PlacedPart[],
  source: Source,
  report: Report,
) {
  const problemAt = (at: number | null, page: number, fault: string, note: string): Problem => ({
    ruleId: 'fits-page',
    place: parts[at ?? -1]?.place ?? source.place,
    reason: `Unexpected ${fault} on side ${page} of “${source.title}”, expected one that fits its place`,
    note,
    laidOut: `Look at side ${page} of “${source.title}”: it has ${fault}.`,
  });
  const problems: Problem[] = [];
  for (const mark of set.marks) {
    if (mark.kind === 'spill')
      problems.push(
        problemAt(
          mark.at,
          mark.page,
          'long words',
          'They would cover what stands beside them. Use fewer or shorter words.',
        ),
      );
  }
  const starts = set.marks.filter((mark) => mark.kind === 'start');
  for (const [index, { at, page }] of starts.entries()) {
    const kind = parts[at]?.kind;
    if (kind === undefined) continue;
    const end = endOf(set.marks, at);
    const first = starts[index - 1]?.page !== page;
    if (WHOLE.has(kind) && end && end.page !== page)
      problems.push(
        problemAt(
          at,
          page,
          `${kind} that is parted by the end`,
          'Whoever answers has to turn the page to read again what is asked. Shorten it, or move it.',
        ),
      );
    // Typst gives a part larger than a page its own page, and ends it at the foot.
    else if (WHOLE.has(kind) && first && end && end.room <= 0)
      problems.push(
        problemAt(
          at,
          page,
          `${kind} that runs over the foot`,
          'What runs over the foot is not printed. Ask for fewer lines or smaller boxes.',
        ),
      );
    const next = starts[index + 1];
    if (kind === 'heading' && next && next.page !== page)
      problems.push(
        problemAt(
          at,
          page,
          'heading alone at the foot',
          'It belongs to what follows. Shorten what stands before it, or what stands below it.',
        ),
      );
  }
  for (const problem of new Map(
    problems.map((problem) => [`${problem.place.line} ${problem.reason}`, problem]),
  ).values())
    report(problem);
}

const endOf = (marks: readonly Mark[], at: number) =>
  marks.filter((mark) => mark.kind === 'end').find((mark) => mark.at === at);

/** Used share of a page, down to its last block; `null` where nothing was measured. */
function usedOn({ marks }: Typesetting, page: number): number | null {
  const ends = marks.flatMap((mark) => (mark.kind === 'end' && mark.page === page ? [mark.y] : []));
  return ends.length === 0 ? null : (Math.max(...ends) - TOP) / TEXT_HEIGHT;
}
