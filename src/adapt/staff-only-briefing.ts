import { decisionScope } from '#model/alert/decision.ts';
import { placeOf } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { section } from './adult-sections.ts';
import { alertWords } from './alert-words-section.ts';
import { commonSection } from './common-texts.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { homeLetter } from './home-letter.ts';
import { whomToTell } from './staff-briefing.ts';

/**
 * The staff briefing where nothing is taught: nothing is named or described of a matter that goes no further; if
 * families get a letter, staff are told what the alert says too.
 */
export function staffOnlyBriefing(lesson: Lesson, sharedData: SharedData): AdultDocument {
  const isForFamilies = decisionScope(lesson.alert.decision, lesson.alert.noLesson).homeLetter;
  const writesHome = homeLetter(lesson, sharedData) !== null;
  const draft = lessonDraftReasons(lesson, sharedData);
  return {
    title: `Staff briefing: ${lesson.meta.title}`,
    subtitle: `For all staff${writesHome ? '' : ', and for nobody else'}. Five minutes.`,
    place: placeOf(lesson.root, lesson.file),
    draft,
    sections: [
      section('What we ask of you', 'page', [
        {
          kind: 'callout',
          nodes: commonSection(sharedData, writesHome ? 'write-home' : 'staff-only'),
        },
      ]),
      ...(lesson.alert.noLesson.some(({ why }) => why === 'hoax')
        ? [
            section('What we know', 'page', [
              { kind: 'prose', nodes: commonSection(sharedData, 'hoax-known') },
            ]),
          ]
        : []),
      ...(isForFamilies ? alertWords(lesson, draft.length > 0, false) : []),
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
  };
}
