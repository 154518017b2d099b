/** The letters of every age to be read on one page: what letters above have said, and what every lesson's letters say, is folded. */

/** A line of a letter. */
export interface LetterLine {
  text: string;
  isHeading: boolean;
}

/** Lines that follow one another: all of them new, or all of them said in a letter above or in every lesson's letters. */
export interface LetterRun {
  isNew: boolean;
  lines: readonly LetterLine[];
}

export interface ReadLetter {
  /** e.g. “Years 7 to 9”. */
  name: string;
  /** Address of the letter as it is printed. */
  href: string;
  runs: readonly LetterRun[];
}

/**
 * @param letters The lines of each, youngest first.
 * @param isSame Does a line stand in the letters of every lesson?
 * @returns The runs of each; none of a letter is left out.
 */
export function runsOfLetters(
  letters: readonly (readonly LetterLine[])[],
  isSame: (line: string) => boolean = () => false,
): LetterRun[][] {
  const said = new Set<string>();
  return letters.map((lines) => {
    const above = new Set(said);
    const runs: { isNew: boolean; lines: LetterLine[] }[] = [];
    for (const line of lines) {
      const isNew = !above.has(line.text) && !isSame(line.text);
      const run = runs.at(-1);
      if (run?.isNew === isNew) run.lines.push(line);
      else runs.push({ isNew, lines: [line] });
      said.add(line.text);
    }
    return runs;
  });
}
