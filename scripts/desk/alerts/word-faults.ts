/** What the rules for adults' words find in what a person wrote, each at its own sentence. */
import type { FieldFault } from '#desk/field-fault.ts';
import { gravityOf, type Problem } from '#diagnostics/problem.ts';
import { linesOf } from '#read/yaml-lines.ts';

/** Front matter of `alert.md`. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---/;
/** The words that something is wrong with, as a reason has them. */
const QUOTED = /“[^”]+”/;
const SENTENCE = /^corrections\.sentences\.(s[0-9a-f]{8})(?:\.|$)/;

/**
 * @param text `alert.md` with the words.
 * @param now What is wrong with the lesson then; what is not of these words is shown elsewhere.
 */
export function faultsOfWords(text: string, now: readonly Problem[]): FieldFault[] {
  const keys = keysByLine(text);
  const faults = now
    .filter((one) => gravityOf(one) === 'error')
    .flatMap(({ place, reason, note }): FieldFault[] => {
      const field = place.file.endsWith('alert.md') ? keys.get(place.line) : undefined;
      const [words] = QUOTED.exec(reason) ?? [];
      return field ? [{ field, says: words ? `${words}: ${note}` : note }] : [];
    });
  return faults.filter(
    (one, at) =>
      faults.findIndex(({ field, says }) => field === one.field && says === one.says) === at,
  );
}

/** Every line of a sentence's decision, by the key of the sentence. */
function keysByLine(text: string): Map<number, string> {
  const lines = linesOf(FRONT.exec(text)?.[1] ?? '', 2);
  return new Map(
    Object.entries(lines).flatMap(([path, line]): [number, string][] => {
      const key = SENTENCE.exec(path)?.[1];
      return key ? [[line, key]] : [];
    }),
  );
}
