/** Pupils' sheets: in every edition, in Word, and with their answers. */

import type { ManifestFile } from '#model/kit/manifest.ts';
import { type Edition, STANDARD } from '#model/paper/edition.ts';
import type { Handout } from '#model/paper/handout.ts';
import { writeWordHandout } from '#render/docx/write-word-handout.ts';
import { hasAnswers } from '#render/typst/answer-data.ts';
import type { BandSource } from './band-source.ts';
import { isCoreSheet, type SheetEdition, sheetEditions } from './editions.ts';
import type { WrittenFile } from './product.ts';

const KIND = {
  worksheet: 'handout',
  frame: 'handout',
  cards: 'cards',
  poster: 'poster',
  quiz: 'quiz',
} as const satisfies Record<Handout['kind'], ManifestFile['kind']>;

/** The core sheets. */
export const sheets = (source: BandSource): Promise<WrittenFile[]> =>
  written(source, sheetEditions(source).core);

/** Sheets and editions made on request. */
export const moreSheets = (source: BandSource): Promise<WrittenFile[]> =>
  written(source, sheetEditions(source).more);

async function written(
  source: BandSource,
  editions: readonly SheetEdition[],
): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const { handout, version } of editions) {
    const { bytes, pages } = await source.sheet(handout, version);
    files.push({
      name: `${handout.id}${endingOf(version)}.pdf`,
      ...{ bytes, pages, version },
      kind: KIND[handout.kind],
      variant: version.id,
      title: titleOf(handout),
      copies: handout.copies,
    });
  }
  return files;
}

/** Each sheet in Word. A3 is A4 enlarged, so both share one document. */
export async function wordSheets(source: BandSource): Promise<WrittenFile[]> {
  const { handouts, pupils, office } = source;
  const files: WrittenFile[] = [];
  for (const handout of handouts) {
    const twin = handouts.some((item) => item.paper === 'a4' && item.blocks === handout.blocks);
    if (handout.paper !== 'a4' && twin) continue;
    const standard = source.editionsOf(handout).find(({ id }) => id === STANDARD);
    const grow = standard ? ((await source.sheet(handout, standard)).grow ?? []) : [];
    files.push({
      name: `${handout.id}.docx`,
      bytes: await writeWordHandout(source.pupilsHalf(handout), pupils, office, grow),
      kind: KIND[handout.kind],
      title: titleOf(handout),
      copies: handout.copies,
    });
  }
  return files;
}

/** Answers to the core sheets. A default sheet gets an answer sheet only where it asks something with an answer. */
export async function answers(source: BandSource): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const handout of source.handouts.filter(isCoreSheet)) {
    if (source.version.defaultHandouts.includes(handout) && !hasAnswers(handout.blocks)) continue;
    const { bytes, pages } = await source.answers(handout);
    files.push({ name: `${handout.id}-answers.pdf`, bytes, pages, title: titleOf(handout) });
  }
  return files;
}

/** Both sizes of a poster have the same title on the wall, but need different ones in a list of files. */
export const titleOf = ({ title, paper }: Handout): string =>
  paper === 'a3' ? `${title} (A3)` : title;

/** Pupils see file names too, so an edition with its own parts is marked by dots rather than by its name. */
const endingOf = ({ id, parts, fileName }: Edition): string =>
  id === STANDARD
    ? ''
    : `-${parts === STANDARD ? id : fileName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
