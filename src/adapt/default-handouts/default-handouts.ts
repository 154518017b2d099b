/**
 * Sheets that every lesson gets without an author writing them, made from the band's lesson. Younger bands get fewer.
 */

import type { Check } from '#model/lesson/slide.ts';
import type { Handout } from '#model/paper/handout.ts';
import { helpPoster } from './help-poster.ts';
import type { Lesson } from './lesson-parts.ts';
import { organiserPaper } from './organiser-paper.ts';
import { exitTicketPaper, questionSlipsPaper } from './slip-papers.ts';
import { glossaryPaper, preTeachPaper } from './word-papers.ts';

/**
 * In the order in which a class uses them: before, in and after the lesson.
 * @param hasPicture Does a picture of that name exist?
 * @param exit The question of the exit ticket. Default: the deck's first one.
 */
export function defaultHandouts(
  lesson: Lesson,
  hasPicture: (name: string) => boolean,
  exit: Check | null,
): Handout[] {
  return [
    preTeachPaper(lesson, hasPicture),
    glossaryPaper(lesson, hasPicture),
    questionSlipsPaper(lesson),
    exitTicketPaper(lesson, exit),
    organiserPaper(lesson, hasPicture),
    helpPoster(lesson, hasPicture),
  ].filter((paper) => paper !== null);
}
