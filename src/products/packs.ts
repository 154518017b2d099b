/** Print packs for the copier, joined from the bytes of the sheets. */

import type { Sheet } from '#render/arrange/paper-tools.ts';
import { namedSheets } from '#render/typst/pack/hand-out-order.ts';
import type { MadeSheets } from '#render/typst/pack/pack-items.ts';
import { writeEdition } from '#render/typst/pack/write-edition.ts';
import { writePrintPack } from '#render/typst/pack/write-print-pack.ts';
import type { BandSource } from './band-source.ts';
import { isCoreSheet } from './editions.ts';
import type { WrittenFile } from './product.ts';
import { titleOf } from './sheets.ts';

export async function printPack(source: BandSource): Promise<WrittenFile[]> {
  const { version, engines, report } = source;
  const adults = [{ title: 'Lesson plan', sides: (await source.plan()).pages }];
  for (const handout of version.handouts)
    adults.push({
      title: `Answers: ${titleOf(handout)}`,
      sides: (await source.answers(handout)).pages,
    });
  const pack = await writePrintPack(
    { ...version, defaultHandouts: version.defaultHandouts.filter(isCoreSheet) },
    await packedSheets(source),
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

/** All sheets that a pupil uses, in an edition that one reader needs for all of them. */
export async function inOneEdition(source: BandSource): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  const handouts = source.handouts.filter(
    (handout) => isCoreSheet(handout) && handout.kind !== 'poster',
  );
  for (const paper of source.version.paper.filter(({ together }) => together)) {
    const sheets: (Sheet & { title: string })[] = [];
    for (const handout of handouts)
      if (source.editionsOf(handout).includes(paper))
        sheets.push({ ...(await source.sheet(handout, paper)), title: handout.title });
    if (sheets.length === 0) continue;
    const title = `All sheets: ${paper.name.toLowerCase()}`;
    written.push({
      name: `all-sheets-${paper.id}.pdf`,
      ...(await writeEdition(sheets, `${source.version.title}: ${title.toLowerCase()}`)),
      variant: paper.id,
      title,
      says: paper.use,
    });
  }
  return written;
}

/** Collects every sheet in the pack, in each of its editions. */
async function packedSheets(source: BandSource): Promise<MadeSheets> {
  const made = new Map<string, Sheet>();
  for (const handout of namedSheets(source.version))
    for (const version of source.editionsOf(handout))
      if (version.packed)
        made.set(`${handout.id} ${version.id}`, await source.sheet(handout, version));
  return (handout, version) => made.get(`${handout} ${version}`);
}
