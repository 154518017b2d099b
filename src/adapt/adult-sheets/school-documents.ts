import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { SchoolDocuments } from '#model/paper/adult-papers.ts';
import { staffBriefing } from '../staff-briefing.ts';
import { concernForm } from './concern-form.ts';
import { imagesPage } from './images-page.ts';

/**
 * The papers for all staff of a lesson that is taught, for the products and for what a lead approves. Each is made when it is
 * asked for, so that its cached product depends on nothing that another paper reads.
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
