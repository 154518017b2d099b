import type { Place } from '#model/band-version.ts';
import type { Report } from '#problems/problem.ts';
import type { Typesetting } from './paper-tools.ts';

interface Source {
  title: string;
  place: Place;
}

/** Reports a sheet that takes more sides than it may. */
export function reportPages(set: Typesetting, limit: number, source: Source, report: Report) {
  if (set.pages <= limit) return;
  report({
    ruleId: 'fits-page',
    place: source.place,
    reason: `Unexpected ${set.pages} sides of “${source.title}”, expected at most ${limit}`,
    note: 'Nobody copies or reads a third side. Shorten the text, or ask for fewer lines and smaller boxes.',
  });
}

/**
 * Reports what is larger than its place: a label, a slip, a frame.
 * @param places Where each answer space stands in the source, by its number.
 */
export function reportSpills(
  set: Typesetting,
  source: Source,
  report: Report,
  places: readonly Place[] = [],
) {
  const spills = set.marks.filter((mark) => mark.kind === 'spill');
  for (const { page, id } of spills)
    report({
      ruleId: 'fits-page',
      place: places[id] ?? source.place,
      reason: `Unexpected words on side ${page} of “${source.title}” that run out of their place, expected ones that fit it`,
      note: 'They would cover other text or be cut off. Use fewer or shorter words, fewer lines, or fewer copies to a page.',
    });
}
