/** What finds no room in a band's products, without making the bytes of any. */

import { commonTexts } from '#adapt/common-texts.ts';
import type { House } from '#model/lesson.ts';
import { lettersOf } from '#model/letters.ts';
import { STANDARD } from '#model/paper-version.ts';
import type { Version } from '#pipeline/prepared.ts';
import type { Problem } from '#problems/problem.ts';
import { createOffice } from '#scripts/engines/office.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { writePowerPoint } from '#write/office/slides/write-powerpoint.ts';
import { writeAnswers } from '#write/paper/write-answers.ts';
import { writeHandout } from '#write/paper/write-handout.ts';
import { writeLetter } from '#write/paper/write-letter.ts';
import { writePlan } from '#write/paper/write-plan.ts';
import { measureSlides } from '#write/slides/measure-slides.ts';

export async function openFits(house: House) {
  const typesetter = createTypesetter();
  const libraryFor = loadPictures();
  const office = await createOffice();
  return async ({ version, pupils }: Version): Promise<Problem[]> => {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const paper = { ...typesetter, pictures: libraryFor(Object.values(version.cast)) };
    await measureSlides(version, version.place, paper, report);
    // What a picture looks like takes no room.
    const tools = { ...office, rasterise: () => new Uint8Array(), paper, day: '2026-11-24' };
    writePowerPoint({ ...version, draft: true }, tools, report);
    await writePlan(version, commonTexts(house, version.band), paper, report);
    for (const letter of lettersOf(version)) await writeLetter(version, letter, paper, report);
    for (const handout of [...pupils.handouts, ...pupils.standing])
      await writeHandout(handout, pupils, { variant: STANDARD }, paper, report);
    for (const handout of version.handouts) await writeAnswers(handout, version, paper, report);
    return problems;
  };
}
