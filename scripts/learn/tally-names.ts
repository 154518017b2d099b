/** How well names are found in what nothing was learnt from: each part by what the other parts teach. */

export interface Tally {
  /** Names that people marked. */
  marked: number;
  /** Those of them that are found. */
  found: number;
  /** What is found, and is none. */
  beside: number;
}

/** @param foldOf Into which of `FOLDS` parts an example goes. @param read The names that an example has, and those that are found in it. */
export function tallyNames<Example, Model>(
  examples: readonly Example[],
  foldOf: (example: Example, at: number) => number,
  learn: (examples: readonly Example[]) => Model,
  read: (example: Example, model: Model) => { marked: ReadonlySet<string>; found: string[] },
): Tally {
  const tally = { marked: 0, found: 0, beside: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = (example: Example, at: number): boolean => foldOf(example, at) % FOLDS === fold;
    const model = learn(examples.filter((example, at) => !isOut(example, at)));
    for (const example of examples.filter(isOut)) {
      const { marked, found } = read(example, model);
      const hits = found.filter((form) => marked.has(form)).length;
      tally.marked += marked.size;
      tally.found += hits;
      tally.beside += found.length - hits;
    }
  }
  return tally;
}
const FOLDS = 4;
