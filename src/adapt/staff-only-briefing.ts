import { placeOf } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { section } from './adult-sections.ts';
import { commonSection } from './common-texts.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { whomToTell } from './staff-briefing.ts';

/** What staff are told where nothing is taught and no letter of ours goes home: nothing is named, and nothing is described. */
export const staffOnlyBriefing = (lesson: Lesson, sharedData: SharedData): AdultDocument => ({
  title: `Staff briefing: ${lesson.meta.title}`,
  subtitle: `For all staff${writesHome(lesson) ? '' : ', and for nobody else'}. Five minutes.`,
  place: placeOf(lesson.root, lesson.file),
  draft: lessonDraftReasons(lesson, sharedData),
  sections: [
    section('What we ask of you', 'page', [
      {
        kind: 'callout',
        nodes: commonSection(sharedData, writesHome(lesson) ? 'write-home' : 'staff-only'),
      },
    ]),
    section('If you are asked', 'column', [
      { kind: 'prose', nodes: commonSection(sharedData, 'if-asked') },
    ]),
    section('If a child tells you something', 'column', [
      { kind: 'callout', nodes: commonSection(sharedData, 'disclosure') },
    ]),
    section('Who may be at more risk', 'page', [
      { kind: 'prose', nodes: commonSection(sharedData, 'at-risk') },
    ]),
    section('Looking after yourself', 'page', [
      { kind: 'prose', nodes: commonSection(sharedData, 'staff-support') },
    ]),
    whomToTell(sharedData),
  ],
});

const writesHome = ({ alert }: Lesson): boolean => alert.decision?.action === 'write-home';
