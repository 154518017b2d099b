/** Formats a problem for the lead: what, why, how to mend it, and the file and line for whoever helps. */
import { basename } from 'node:path';
import type { Problem } from '#diagnostics/problem.ts';
import { capital } from '#model/text/mid-sentence.ts';

export function formatProblem({ reason, note, place: { file, line } }: Problem): string {
  const where = line > 1 ? ` (${basename(file)}, line ${line})` : '';
  return `${sentence(reason.replace(/^Unexpected /, ''))}${where} ${sentence(note)}`.trim();
}

/** The text as a sentence, with a capital and a full stop. */
const sentence = (text: string): string =>
  text === '' ? '' : `${capital(text)}${/[.!?”]$/.test(text) ? '' : '.'}`;

/** Where in a product a problem was found: “ in <p>”, “ in the text of word/document.xml”. */
const IN_PRODUCT = / in [^,“]+(?=, expected)/;

/** One text for each problem; the same one in several products is said once, with their number. */
export function formatProblems(problems: readonly Problem[]): string[] {
  const same = Map.groupBy(problems, ({ product, ruleId, reason, note, place }) =>
    product === undefined
      ? `${ruleId} ${reason} ${place.file}:${place.line}`
      : `${ruleId} ${reason.replace(IN_PRODUCT, '')} ${note}`,
  );
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const products = new Set(group.flatMap(({ product }) => product ?? []));
    if (!first || products.size < 2) return first ? [formatProblem(first)] : [];
    const reason = first.reason.replace(IN_PRODUCT, ` in ${products.size} products`);
    return [formatProblem({ ...first, reason, place: { ...first.place, line: 1 } })];
  });
}
