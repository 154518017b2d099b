/**
 * Papers that every lesson has without an author writing them, made from the words of the band's own lesson. A young
 * band gets fewer.
 */

import type { Check } from '#model/lesson/slide.ts';
import type { Handout } from '#model/paper/handout.ts';
import { helpPoster } from './help-poster.ts';
import type { Lesson } from './lesson-parts.ts';
import { organiserPaper } from './organiser-paper.ts';
import { exitTicketPaper, questionSlipsPaper } from './slip-papers.ts';
import { glossaryPaper, preTeachPaper } from './word-papers.ts';

/**
 * In the order a class meets them: before the lesson, in it, after it.
 * @param hasPicture Is there a picture of that name?
 * @param exit The question of the exit ticket. Default: the deck’s first one again.
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
