/** What the search of the first page knows of each lesson, and how it is looked through. */
import type { Options } from 'minisearch';
import type { SiteLesson } from '#model/site-data.ts';

/** A lesson as it is searched: what it is called, what it is about, and the words that people have for that. */
export interface SearchedLesson {
  id: string;
  title: string;
  /** Of each age's own lesson: its title and what pupils can do after it. */
  ages: string;
  summary: string;
  risks: string;
  words: string;
}

/** Page and index agree in these. A word counts most in a title, and least where it is one of many for a risk. */
export const SEARCH: Options<SearchedLesson> = {
  fields: ['title', 'ages', 'summary', 'risks', 'words'],
  searchOptions: {
    boost: { title: 4, ages: 2, summary: 2, risks: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};

export const searchedLesson = (lesson: SiteLesson): SearchedLesson => ({
  id: lesson.slug,
  title: lesson.title,
  ages: lesson.bands.map(({ title, outcome }) => `${title}. ${outcome}`).join(' '),
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
