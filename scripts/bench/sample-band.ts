/** Bands of the first lesson, ready to write: what the benchmarks measure. */
import type { Picture } from '#draw/picture-library.ts';
import { prepare } from '#pipeline';
import { writeDeck } from '#write/deck/write-deck.ts';
import { writeHandout } from '#write/paper/write-handout.ts';
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
    return {
      ...sample,
      /** Pictures that were asked for so far. */
      used,
      sheets: sample.pupils.handouts.map((handout) => ({
        handout,
        /** The finished, tagged sheet. */
        write: () => writeHandout(handout, sample.pupils, { variant: 'standard' }, tools, () => {}),
      })),
      /** A deck for the site. */
      deck: () =>
        writeDeck(sample.version, {
          pictures,
          form: { kind: 'linked', css: 'deck.css', js: 'deck.js' },
        }),
    };
  });
}
