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

/** Reports words that are wider than the place they stand in. */
export function reportSpills(set: Typesetting, source: Source, report: Report) {
  const spills = set.marks.filter((mark) => mark.kind === 'spill');
  for (const { page } of spills)
    report({
      ruleId: 'fits-page',
      place: source.place,
      reason: `Unexpected long label on side ${page} of “${source.title}”, expected one that fits its place`,
      note: 'It would cover other text. Use one or two short words.',
    });
}
