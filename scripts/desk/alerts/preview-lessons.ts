/** Computes which lesson a band would get under corrections that are not saved. */
import type { WouldBeLesson } from '#desk/alert-desk.ts';
import { attributeOf } from '#draft/choose/attribute-of.ts';
import { chooseLesson } from '#draft/choose/choose-lesson.ts';
import { correctedReading } from '#draft/correct/correct-reading.ts';
import type { Corrections } from '#model/alert/alert.ts';
import { type DraftData, readDraftData } from '#pipeline/draft-from-reading.ts';
import { readLesson } from '#read/read-lesson.ts';
import { readAlert } from '../../draft-alert.ts';
import { lessonFolders, moduleFiles, sharedFile, sharedFiles, toldFile } from '../../sources.ts';
import type { AlertAnswer, AlertPlaces, PreviewLessons } from './alert-messages.ts';

const ignoreProblem = () => {};

async function draftData({ lessons, school }: AlertPlaces): Promise<DraftData | null> {
  const modules = await moduleFiles(lessons, ignoreProblem);
  const history = await toldFile(lessons, ignoreProblem);
  const sharedData = await sharedFiles(lessons, school, ignoreProblem);
  const restatements = await sharedFile(lessons, 'restatements.yaml', ignoreProblem);
  return sharedData && restatements
    ? readDraftData({ sharedData, modules, restatements, told: history }, ignoreProblem)
    : null;
}

export async function previewLessons(
  request: PreviewLessons,
  places: AlertPlaces,
): Promise<AlertAnswer> {
  const [folder] = await lessonFolders(places.lessons, request.slug, ignoreProblem);
  const lesson = folder && (await readLesson(folder, ignoreProblem));
  const text = lesson?.source?.alert;
  const reading = text && (await readAlert(places.lessons, text, ignoreProblem));
  const data = await draftData(places);
  const band = data?.sharedData.bands.find(({ id }) => id === request.band);
  if (!reading || !data || !band) return { is: 'lessons', lessons: request.wishes.map(() => null) };
  const history = data.told.filter((item) => item.lesson !== request.slug);
  const lessonFor = (corrections: Corrections): WouldBeLesson | null => {
    const { mechanism, weighed, choices } = chooseLesson({
      ...{ ...data, history, corrections, today: places.today },
      sharedData: { ...data.sharedData, bands: [band] },
      reading: correctedReading(reading, corrections, data.sharedData.routes.routes),
    });
    const [choice] = choices;
    if (!choice?.story) return null;
    const [subject] = weighed.taught;
    const isNear = (mechanism !== null && !choice.showsMechanism) || choice.isOtherSide === true;
    return {
      title: attributeOf(choice.story.module, 'title'),
      isNear: corrections.near === true || isNear || choice.story.risk !== subject?.id,
      taught: choice.taught,
    };
  };
  return { is: 'lessons', lessons: request.wishes.map(lessonFor) };
}
