import type { Problem } from '#diagnostics/problem.ts';

/** How layouts coped with lack of space or missing glyphs: each sentence for the lead once. */
export function laidOutOtherwise(problems: readonly Problem[]): string[] {
  const unique = (some: readonly Problem[]) => [
    ...new Set(some.flatMap(({ laidOut }) => laidOut ?? [])),
  ];
  const isSign = ({ ruleId }: Problem) => ruleId === 'glyph-exists';
  const signs = unique(problems.filter(isSign));
  return [
    ...unique(problems.filter((problem) => !isSign(problem))),
    ...(signs.length > 0
      ? [`Signs that none of our fonts holds are printed otherwise: ${signs.join(', ')}.`]
      : []),
  ];
}
