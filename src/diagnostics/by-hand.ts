import type { Place } from '#model/content.ts';
import type { Lines } from '#model/lesson.ts';
import type { Report } from './problem.ts';

/**
 * A report that lets want of room, or of a letter, stop only what a person wrote by hand. Elsewhere nobody can mend it in
 * time: it is laid out all the same, and is a warning.
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
