import type { BandVersion } from '#model/band-version.ts';
import { placeOf } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import { section, sourcesSection, tableOf, withoutLead, wordList } from '../adult-sections.ts';
import { commonSection, nationSection } from '../common-texts.ts';
import { lessonDraftReasons } from '../draft-reasons.ts';
import { needsImageRule, safeTonightForAdults } from '../safe-tonight.ts';

/**
 * The staff's page for lessons about images: what staff do and leave alone, the law in the school's nation, and tasks
 * of the IT lead and the office.
 * @returns `null` where no band asks “Safe tonight?”, or none is about images
 */
export function imagesPage(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
): AdultDocument | null {
  const tonight = safeTonightForAdults(sharedData, versions);
  if (!tonight || !needsImageRule(sharedData, versions)) return null;
  return {
    title: 'Images: what we do, and what the law says',
    subtitle: `${sharedData.school.name}. For all staff, with “${lesson.meta.title}”.`,
    place: placeOf(lesson.root, lesson.file),
    draft: lessonDraftReasons(lesson, sharedData),
    sections: [
      section('Safe tonight?', 'column', [{ kind: 'callout', nodes: tonight.staff }]),
      section('If a picture comes up', 'column', [
        { kind: 'prose', nodes: withoutLead(commonSection(sharedData, 'image-rule')) },
      ]),
      section('The law here', 'page', [
        tableOf(nationSection(sharedData, 'law-images'), [2, 5]),
        { kind: 'prose', nodes: commonSection(sharedData, 'law-case') },
      ]),
      section('Words to use', 'page', [
        { kind: 'prose', nodes: [wordList(commonSection(sharedData, 'words-images'))] },
      ]),
      section('For the office', 'column', [
        { kind: 'prose', nodes: withoutLead(commonSection(sharedData, 'public-pictures')) },
      ]),
      section('For the IT lead', 'column', [
        { kind: 'prose', nodes: withoutLead(commonSection(sharedData, 'filter-check')) },
      ]),
      sourcesSection(sharedData),
    ],
  };
}
