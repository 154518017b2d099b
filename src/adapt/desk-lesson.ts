import { schoolFor } from '#model/alert/sending.ts';
import { NATIONS, type Nation } from '#model/audience.ts';
import type { BandVersion } from '#model/band-version.ts';
import {
  type ByNation,
  type DeskLesson,
  type DeskLetter,
  type DeskTranslation,
  PLACEHOLDERS,
} from '#model/desk.ts';
import { isApproved } from '#model/kit/approval.ts';
import { type Lesson, reviewDay, type SharedData } from '#model/lesson/lesson.ts';
import type { Letter } from '#model/paper/letter.ts';
import { lettersOf } from '#model/paper/letters.ts';
import { printedDetails, type School } from '#model/school.ts';
import { adaptLesson } from './adapt-lesson.ts';
import { lessonDraftReasons } from './draft-reasons.ts';

/**
 * A lesson's letters for the letter desk: for every nation, with the school's texts left open.
 * @param bands Only these bands.
 */
export function deskLesson(
  lesson: Lesson,
  sharedData: SharedData,
  bands: readonly BandVersion['band'][],
  hasPicture: (name: string) => boolean,
): DeskLesson {
  const languages = sharedData.frames.map(({ lang }) => lang);
  const dataOf = (nation: Nation): SharedData => ({
    ...sharedData,
    school: anySchool(sharedData.school, nation, languages),
  });
  const dataOfNations = NATIONS.map(dataOf);
  return {
    slug: lesson.slug,
    title: lesson.meta.title,
    reviewBy: reviewDay(lesson),
    sending: lesson.alert.sending ?? null,
    draft: lessonDraftReasons(lesson, dataOf(NATIONS[0])),
    approvedFor: isApproved(lesson.approval)
      ? printedDetails(schoolFor(sharedData.school, lesson.alert))
      : null,
    bands: bands.flatMap((band) => {
      const versions = dataOfNations.flatMap(
        // Problems were reported when the lesson's own version was made.
        (sharedData) =>
          adaptLesson(lesson, band, sharedData, { hasPicture, report: () => {} }) ?? [],
      );
      if (versions.length < NATIONS.length) return [];
      const all = versions.map(lettersOf);
      return [
        {
          id: band.id,
          name: band.name,
          years: byNation(versions.map(({ yearNames }) => yearNames)),
          letters: (all[0] ?? []).map((_, index) =>
            deskLetter(
              all.flatMap((letters) => letters[index] ?? []),
              versions,
            ),
          ),
        },
      ];
    }),
  };
}

/** A school with blank texts, for which nothing blocks sending. */
const anySchool = (school: School, nation: Nation, languages: readonly string[]): School => ({
  ...school,
  specimen: false,
  nation,
  lead: { name: PLACEHOLDERS.lead, room: PLACEHOLDERS.room },
  lessonsWhen: PLACEHOLDERS.when,
  lessonsWhenIn: Object.fromEntries(languages.map((lang) => [lang, PLACEHOLDERS.when])),
});

/**
 * @param letters One for each nation.
 * @param versions The band's versions, one for each nation, with translations of the letter before the lesson.
 */
function deskLetter(letters: readonly Letter[], versions: readonly BandVersion[]): DeskLetter {
  const [first] = letters;
  const written = first?.id === 'before' ? (versions[0]?.translations ?? []) : [];
  return {
    id: first?.id ?? 'before',
    ...deskText(letters),
    translations: written
      .filter(({ confirmed }) => confirmed)
      .map(({ letter: _, ...locale }): DeskTranslation => {
        const same = versions.flatMap(
          ({ translations }) => translations.find(({ lang }) => lang === locale.lang) ?? [],
        );
        return { ...locale, ...deskText(same.map(({ letter }) => letter)) };
      }),
    awaited: written.filter(({ confirmed }) => !confirmed).map(({ lang }) => lang),
  };
}

/**
 * A letter's parts as values by nation.
 * @param letters One for each nation.
 */
const deskText = (letters: readonly Letter[]) => ({
  subject: byNation(letters.map(({ subject }) => subject)),
  front: byNation(letters.map(({ front }) => front)),
  routes: byNation(letters.map(({ card }) => card.routes)),
  card: byNation(letters.map(({ card: { routes, ...card } }) => card)),
});

/** Stores each distinct value once, and its index for each nation. Places in the source are ignored in comparing. */
function byNation<T>(all: readonly T[]): ByNation<T> {
  const texts: string[] = [];
  const at = all.map((value) => {
    const text = JSON.stringify(value, (key, field) => (key === 'position' ? undefined : field));
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  });
  return {
    values: texts.map((text) => JSON.parse(text) as T),
    at: Object.fromEntries(
      NATIONS.map((nation, index) => [nation, at[index] ?? 0]),
    ) as ByNation<T>['at'],
  };
}
