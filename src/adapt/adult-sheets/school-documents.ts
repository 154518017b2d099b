import { decisionScope } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { SchoolDocuments } from '#model/paper/adult-papers.ts';
import { staffBriefing } from '../staff-briefing.ts';
import { staffOnlyBriefing } from '../staff-only-briefing.ts';
import { concernForm } from './concern-form.ts';
import { imagesPage } from './images-page.ts';

/**
 * The papers for all staff, as far as the lead's decision allows them. Each is made when it is read, so that its cached
 * product does not depend on another paper's input.
 */
export function schoolDocuments(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): SchoolDocuments {
  const made = decisionScope(lesson.alert.decision, lesson.alert.noLesson);
  return {
    get briefing() {
      if (!made.briefing) return null;
      return made.lesson
        ? staffBriefing(lesson, sharedData, versions)
        : staffOnlyBriefing(lesson, sharedData);
    },
    get images() {
      return made.lesson ? imagesPage(lesson, sharedData, versions) : null;
    },
    get concern() {
      return made.lesson ? concernForm(lesson, sharedData) : null;
    },
  };
}
