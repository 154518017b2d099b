import type { SchoolDocuments } from '#model/adult-papers.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { staffBriefing } from '../staff-briefing.ts';
import { concernForm } from './concern-form.ts';
import { imagesPage } from './images-page.ts';

/**
 * Those of a lesson that is taught: what is written and what a lead approves are both made here. Each is made when it is
 * asked for: who asks for one reads nothing that another is made of.
 */
export const schoolDocuments = (
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): SchoolDocuments => ({
  get briefing() {
    return staffBriefing(lesson, sharedData, versions);
  },
  get images() {
    return imagesPage(lesson, sharedData, versions);
  },
  get concern() {
    return concernForm(lesson, sharedData);
  },
});
