import type { Place } from '#model/lesson/content.ts';
import type { Lines } from '#model/lesson/lesson.ts';
import type { Report } from './problem.ts';

/**
 * Wraps a report: layout problems (lack of space, missing glyphs) stay errors only in text that a person wrote.
 * Elsewhere nobody can mend them in time, so the text is laid out anyway and the problem becomes a warning.
 */
export const stoppingByHand =
  (byHand: readonly Lines[], report: Report): Report =>
  (problem) =>
    report(
      problem.laidOut === undefined || isByHand(byHand, problem.place)
        ? problem
        : { ...problem, severity: 'warning' },
    );

const isByHand = (byHand: readonly Lines[], { file, line }: Place): boolean =>
  byHand.some((lines) => lines.file === file && lines.from <= line && line <= lines.to);
