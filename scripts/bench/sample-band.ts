/** Bands of the first lesson, ready to write: what the benchmarks measure. */
import { commonTexts } from '#adapt/common-texts.ts';
import type { Picture } from '#draw/picture-library.ts';
import { prepare } from '#pipeline';
import type { DeckForm } from '#write/deck/deck-parts.ts';
import { writeDeck } from '#write/deck/write-deck.ts';
import { writeAnswers } from '#write/paper/write-answers.ts';
import { writeHandout } from '#write/paper/write-handout.ts';
import { writeLetter } from '#write/paper/write-letter.ts';
import { writePlan } from '#write/paper/write-plan.ts';
import { loadPictures } from '../engines/pictures.ts';
import { createTypesetter } from '../engines/typst.ts';
import { houseFiles, lessonFolders, moduleFiles } from '../sources.ts';

export async function sampleBands() {
  const house = await houseFiles('lessons', undefined, () => {});
  if (!house) throw new Error('The house files cannot be read');
  const libraryFor = loadPictures();
  const hasPicture = (name: string) => libraryFor([])(name) !== null;
  const lessons = await lessonFolders('lessons', undefined, () => {});
  const modules = await moduleFiles('lessons', () => {});
  const prepared = await prepare({ house, modules, lessons }, { today: '2026-11-24', hasPicture });
  const typesetter = createTypesetter();
  return (prepared.lessons[0]?.versions ?? []).map((sample) => {
    const library = libraryFor(Object.values(sample.version.cast));
    const used: Record<string, Picture | null> = {};
    const pictures = (name: string) => {
      used[name] ??= library(name);
      return used[name];
    };
    const tools = { ...typesetter, pictures };
    const { version, pupils } = sample;
    const house = prepared.house;
    if (!house) throw new Error('The house files cannot be read');
    const sheets = pupils.handouts.map((handout) => ({
      handout,
      /** The finished, tagged sheet. */
      write: () => writeHandout(handout, pupils, { variant: 'standard' }, tools, () => {}),
    }));
    return {
      ...sample,
      pictures,
      /** Pictures that were asked for so far. */
      used,
      sheets,
      /** All of the band’s paper, each document once in colour. */
      paper: [
        ...sheets,
        ...version.handouts.map((handout) => ({
          handout: null,
          write: () => writeAnswers(handout, version, tools, () => {}),
        })),
        {
          handout: null,
          write: () => writePlan(version, commonTexts(house, version.band), tools, () => {}),
        },
        { handout: null, write: () => writeLetter(version, version.letter, tools, () => {}) },
      ],
      /** A teacher’s deck. */
      deck: (form: DeckForm) => writeDeck(sample.version, { pictures, form }).html,
    };
  });
}
