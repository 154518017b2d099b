/**
 * The letters of all bands on one page, with repeated lines folded: those in earlier letters, or in every lesson's
 * letters.
 */

export interface LetterLine {
  text: string;
  isHeading: boolean;
  /** Does it say what the next line is: a heading, or the words before a list? */
  leads: boolean;
}

/** Consecutive lines, either all new or all repeated (in an earlier letter or in every lesson's letters). */
export interface LetterRun {
  isNew: boolean;
  lines: readonly LetterLine[];
}

export interface ReadLetter {
  /** e.g. “Years 7 to 9”. */
  name: string;
  /** URL of the printed letter. */
  href: string;
  runs: readonly LetterRun[];
}

/**
 * @param letters The lines of each letter, youngest band first.
 * @param isSame Is a line in the letters of every lesson?
 * @returns The runs of each letter; together they have all its lines.
 */
export function runsOfLetters(
  letters: readonly (readonly LetterLine[])[],
  isSame: (line: string) => boolean = () => false,
): LetterRun[][] {
  const seen = new Set<string>();
  return letters.map((lines) => {
    const above = new Set(seen);
    const runs: { isNew: boolean; lines: LetterLine[] }[] = [];
    const isNewLine = ({ text }: LetterLine) => !above.has(text) && !isSame(text);
    for (const [at, line] of lines.entries()) {
      // It stays with what it is of: a sign or a tip alone does not say what it is.
      const next = lines[at + 1];
      const isNew = isNewLine(line) || (line.leads && next !== undefined && isNewLine(next));
      const run = runs.at(-1);
      if (run?.isNew === isNew) run.lines.push(line);
      else runs.push({ isNew, lines: [line] });
      seen.add(line.text);
    }
    return runs;
  });
}
