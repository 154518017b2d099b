/**
 * What stands at the foot of a page of a deck: the number of its slide in the lesson, and “(2)” on what goes on from it.
 * Deck, PowerPoint, paper and plan all number by slide, so that “slide 6” is the same one everywhere.
 * @param slide The slide's number, from 1. @param page The page of that slide, from 0.
 */
export const pageNumber = (slide: number, page: number): string =>
  page === 0 ? String(slide) : `${slide} (${page + 1})`;
