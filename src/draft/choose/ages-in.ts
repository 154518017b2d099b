import { withoutStores } from './without-stores.ts';

const agesOf = (text: string): string[] => text.match(/(?<![\d£€$.:])1\d(?![\d.:]\d|\d)/g) ?? [];

/** The ages of ten to nineteen that sentences give, each once, the lowest first; no more than two. */
export const agesIn = (texts: readonly string[]): string[] =>
  [...new Set(withoutStores(texts, (text) => agesOf(text).length > 0).flatMap(agesOf))]
    .toSorted()
    .filter((_, at, all) => at === 0 || at === all.length - 1);
