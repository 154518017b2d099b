/** What the search of the first page knows of each lesson, and how it is looked through. */
import type { Options, Query } from 'minisearch';
import type { SiteLesson } from '#model/site-data.ts';

/** A lesson as it is searched: what it is called, what it is about, and the words that people have for that. */
export interface SearchedLesson {
  id: string;
  title: string;
  /** Title, outcome and years of each age's lesson. */
  ages: string;
  summary: string;
  risks: string;
  words: string;
}

/** “bullied”, “bullies” and “bullying” all have the stem “bulli”. */
const stem = (word: string): string =>
  word
    .replace(/(?<=...)(?:y|ie|ies|ied|ying)$/, 'i')
    .replace(/(?<=....)(?:ing|ed|er|ers|e?s)$/, '');

/**
 * Page and index agree in these. Each word stands in the index whole, for whoever is still typing, and as its stem. It
 * counts most in a title, and least where it is one of many for a risk.
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

/** All that was typed, each word whole or as its stem. */
export const asked = (words: string): Query => ({
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

/** “Years 7 to 9” → “Years 7 8 9”, so that “year 8” finds it. */
const eachYear = (years: string): string =>
  years.replace(/(\d+) to (\d+)/, (_, from, to) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_none, more) => Number(from) + more,
    ).join(' '),
  );
