/** The search index of lessons, and its configuration. */
import type { Options, Query } from 'minisearch';
import type { SiteLesson } from '#model/kit/site-data.ts';

/** A lesson's searchable texts. */
export interface SearchedLesson {
  id: string;
  title: string;
  /** Titles, outcomes and years of all bands. */
  ages: string;
  summary: string;
  risks: string;
  words: string;
}

/** Stems a word: “bullied”, “bullies” and “bullying” all become “bulli”. */
const stem = (word: string): string =>
  word
    .replace(/(?<=...)(?:y|ie|ies|ied|ying)$/, 'i')
    .replace(/(?<=....)(?:ing|ed|er|ers|e?s)$/, '');

/**
 * Configuration shared by page and index. Each word is indexed whole, for prefix search, and stemmed. Matches in a
 * title count most, matches in a risk's many words least.
 */
export const SEARCH: Options<SearchedLesson> = {
  fields: ['title', 'ages', 'summary', 'risks', 'words'],
  processTerm: (term) => [...new Set([term.toLowerCase(), stem(term.toLowerCase())])],
  searchOptions: {
    processTerm: (term) => term.toLowerCase(),
    boost: { title: 4, ages: 2, summary: 2, risks: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};

/** A query for all words, each whole or stemmed. */
export const queryFor = (words: string): Query => ({
  combineWith: 'AND',
  queries: (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
    combineWith: 'OR',
    queries: [word, stem(word)],
  })),
});

export const searchedLesson = (lesson: SiteLesson): SearchedLesson => ({
  id: lesson.slug,
  title: lesson.title,
  ages: lesson.bands
    .map(({ title, outcome, years }) => `${title}. ${outcome} ${eachYear(years)}.`)
    .join(' '),
  summary: lesson.summary,
  risks: [
    ...new Set(
      lesson.bands.flatMap(({ risks }) =>
        risks
          .filter(({ depth }) => depth !== 'none')
          .flatMap(({ label, pupilName }) => [label, pupilName ?? '']),
      ),
    ),
  ].join('. '),
  words: lesson.words.join('. '),
});

/** “Years 7 to 9” → “Years 7 8 9”, so that “year 8” matches. */
const eachYear = (years: string): string =>
  years.replace(/(\d+) to (\d+)/, (_, from, to) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_none, more) => Number(from) + more,
    ).join(' '),
  );
