/** Edits as people make them, by chance: a word, a number, a line more or less, in any file that a build reads. */
import fc from 'fast-check';
import type { SourceFile } from '#read/read-yaml.ts';

/** Words that no rule is about. */
const WORDS = ['kite', 'garden', 'seven', 'often', 'lamp', 'Saturday'];
/** Within a sentence: not the name of a field or a component. */
const TEXT = /(?<=[a-z,] )[a-z]{4,}(?= [a-z]|[,.])/g;
const NUMBER = /\d/g;

export interface Edit {
  file: string;
  apply: (text: string) => string;
}

/** What an edit does to a line; `null` where it finds nothing to do. */
type Change = (line: string, pick: number) => string | null;

const swapped = (pattern: RegExp, by: (pick: number, found: string) => string): Change => {
  return (line, pick) => {
    const found = [...line.matchAll(pattern)];
    const regExpExecArray = found[pick % Math.max(1, found.length)];
    if (!regExpExecArray) return null;
    return (
      line.slice(0, regExpExecArray.index) +
      by(pick, regExpExecArray[0]) +
      line.slice(regExpExecArray.index + regExpExecArray[0].length)
    );
  };
};
const word = swapped(TEXT, (pick) => WORDS[pick % WORDS.length] ?? '');
const CHANGES: readonly Change[] = [
  ...[word, word, word],
  swapped(NUMBER, (_, digit) => String((Number(digit) + 1) % 10)),
  (line) => `${line}\n`,
  () => '',
];

/** @returns So many edits, the same for the same seed; each is of one of these files, the first of them most often. */
export function randomEdits(files: readonly SourceFile[], count: number, seed: number): Edit[] {
  const often = [...Array.from({ length: files.length }, () => files[0]), ...files];
  const arbitrary = fc.record({
    file: fc.nat(often.length - 1),
    line: fc.nat(),
    change: fc.nat(CHANGES.length - 1),
    pick: fc.nat(1000),
  });
  return fc.sample(arbitrary, { numRuns: count, seed }).map(({ file, line, change, pick }) => ({
    file: often[file]?.path ?? '',
    apply: (text) => {
      const lines = text.split('\n');
      const from = line % lines.length;
      // From that line on, the first one where there is something to change.
      const at = [...lines.keys()].map((_, index) => (from + index) % lines.length);
      for (const index of at) {
        const edited = lines[index]?.trim() ? CHANGES[change]?.(lines[index] ?? '', pick) : null;
        if (edited != null) return lines.with(index, edited).join('\n');
      }
      return text;
    },
  }));
}
