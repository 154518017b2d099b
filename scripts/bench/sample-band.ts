/** Prepares the first lesson's bands as input of the benchmarks. */
import { commonTexts } from '#adapt/common-texts.ts';
import { prepare } from '#pipeline';
import type { DeckForm } from '#render/arrange/deck-parts.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { writeAnswers } from '#render/typst/write-answers.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { writeLetter } from '#render/typst/write-letter.ts';
import { writePlan } from '#render/typst/write-plan.ts';
import { loadPictures } from '../engines/pictures.ts';
import { createTypesetter } from '../engines/typst.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '../sources.ts';

export type Sample = Awaited<ReturnType<typeof sampleBands>>[number];

export async function sampleBands() {
  const ignore = () => {};
  const files = await sharedFiles('lessons', undefined, ignore);
  if (!files) throw new Error('The shared data cannot be read');
  const libraryFor = loadPictures();
  const hasPicture = (name: string) => libraryFor([])(name) !== null;
  const lessons = await lessonFolders('lessons', undefined, ignore);
  const modules = await moduleFiles('lessons', ignore);
  const { sharedData, lessons: prepared } = await prepare(
    { sharedData: files, modules, lessons },
    { today: '2026-11-24', hasPicture },
  );
  if (!sharedData) throw new Error('The shared data cannot be read');
  const typesetter = createTypesetter();
  return (prepared[0]?.versions ?? []).map(({ version, pupils }) => {
    const pictures = libraryFor(Object.values(version.cast), version.band);
    const tools = { ...typesetter, pictures };
    const writers = [
      ...pupils.handouts.map(
        (sheet) => () => writeHandout(sheet, pupils, { variant: 'standard' }, tools, ignore),
      ),
      ...version.handouts.map((sheet) => () => writeAnswers(sheet, version, tools, ignore)),
      () => writePlan(version, commonTexts(sharedData, version.band), tools, ignore),
      () => writeLetter(version, version.letter, tools, ignore),
    ];
    return {
      version,
      pictures,
      /** Writers of the band's paper: each document once, in colour. */
      paper: writers.map((write) => async (): Promise<Uint8Array> => (await write()).bytes),
      /** Writes the teacher's deck. */
      deck: (form: DeckForm) => writeDeck(version, { pictures, form }).html,
    };
  });
}
