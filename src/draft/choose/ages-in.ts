/** The ages of ten to nineteen that sentences give, each once, the lowest first; no more than two. */
export const agesIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(/(?<![\d£€$.:])1\d(?![\d.:]\d|\d)/g) ?? []))]
    .toSorted()
    .filter((_, at, all) => at === 0 || at === all.length - 1);
