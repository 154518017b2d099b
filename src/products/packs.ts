/** What is put together for the copier: made of the sheets' bytes, never drawn again. */

import type { Sheet } from '#render/arrange/paper-tools.ts';
import type { MadeSheets } from '#render/typst/pack/pack-items.ts';
import { type Imposed, writeBooklet, writeTwoUp } from '#render/typst/pack/write-imposed.ts';
import { writePrintPack } from '#render/typst/pack/write-print-pack.ts';
import type { BandSource } from './band-source.ts';
import type { Written } from './product.ts';
import { titleOf } from './sheets.ts';

export async function printPack(source: BandSource): Promise<Written[]> {
  const { version, engines, report } = source;
  const adults = [{ title: 'Lesson plan', sides: (await source.plan()).pages }];
  for (const handout of version.handouts)
    adults.push({
      title: `Answers: ${titleOf(handout)}`,
      sides: (await source.answers(handout)).pages,
    });
  const pack = await writePrintPack(
    version,
    await madeSheets(source),
    adults,
    engines.paper,
    report,
  );
  return pack
    ? [
        {
          name: 'print-pack.pdf',
          bytes: pack.bytes,
          pages: pack.pages,
          variant: 'mono',
          title: 'Print pack',
        },
      ]
    : [];
}

export async function booklet(source: BandSource): Promise<Written[]> {
  const made = await writeBooklet(source.version, await madeSheets(source));
  return made
    ? [
        {
          name: 'booklet.pdf',
          ...imposed(made),
          title: 'Booklet',
          copies: 'pupil',
          says: 'Every sheet that a pupil writes on, as one A5 booklet. Print two-sided, turned over the long edge; fold at the dashes and staple.',
        },
      ]
    : [];
}

export async function twoUps({ pupils, engines }: BandSource): Promise<Written[]> {
  const written: Written[] = [];
  for (const handout of pupils.handouts) {
    const made = await writeTwoUp(handout, pupils, engines.paper);
    if (made)
      written.push({
        name: `${handout.id}-two-up.pdf`,
        ...imposed(made),
        title: `${handout.title}, two to a page`,
        says: 'Two small sets on each page: half the paper. Print half as many; cut at the marks first.',
      });
  }
  return written;
}

const imposed = ({ bytes, pages, paper }: Imposed) => ({ bytes, pages, variant: paper.id });

/** Finds each sheet again, in each of its versions. */
async function madeSheets(source: BandSource): Promise<MadeSheets> {
  const made = new Map<string, Sheet>();
  for (const handout of source.handouts)
    for (const version of source.versionsOf(handout))
      made.set(`${handout.id} ${version.id}`, await source.sheet(handout, version));
  return (handout, version) => made.get(`${handout} ${version}`);
}
