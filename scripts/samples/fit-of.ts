/** What finds no room in a band's products, without making the bytes of any. */

import { commonTexts } from '#adapt/common-texts.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { STANDARD } from '#model/paper/edition.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { Version } from '#pipeline/prepared.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { measureSlides } from '#render/typst/slides/measure-slides.ts';
import { writeAnswers } from '#render/typst/write-answers.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { writeLetter } from '#render/typst/write-letter.ts';
import { writePlan } from '#render/typst/write-plan.ts';
import { createOffice } from '../engines/office.ts';
import { loadPictures } from '../engines/pictures.ts';
import { createTypesetter } from '../engines/typst.ts';

export async function openFits(sharedData: SharedData) {
  const typesetter = createTypesetter();
  const libraryFor = loadPictures();
  const office = createOffice();
  return async ({ version, pupils }: Version): Promise<Problem[]> => {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const paper = {
      ...typesetter,
      pictures: libraryFor(Object.values(version.cast), version.band),
    };
    await measureSlides(version, version.place, paper, report);
    // Drawings do not affect the size of pictures.
    const tools = { ...office, rasterise: () => new Uint8Array(), paper, day: '2026-11-24' };
    writePowerPoint({ ...version, draft: true }, tools, report);
    await writePlan(version, commonTexts(sharedData, version.band), paper, report);
    for (const letter of lettersOf(version)) await writeLetter(version, letter, paper, report);
    for (const handout of [...pupils.handouts, ...pupils.defaultHandouts])
      await writeHandout(handout, pupils, { variant: STANDARD }, paper, report);
    for (const handout of version.handouts) await writeAnswers(handout, version, paper, report);
    return problems;
  };
}
