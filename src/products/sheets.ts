/** Pupils' sheets: in the versions of paper that there are, to edit, and with their answers. */
import type { Handout } from '#model/band-version.ts';
import type { ManifestFile } from '#model/manifest.ts';
import { type PaperVersion, STANDARD } from '#model/paper-version.ts';
import { writeWordHandout } from '#render/docx/write-word-handout.ts';
import { hasAnswers } from '#render/typst/answer-data.ts';
import type { BandSource } from './band-source.ts';
import { isMade, type Written } from './product.ts';

const KIND = {
  worksheet: 'handout',
  frame: 'handout',
  cards: 'cards',
  poster: 'poster',
  quiz: 'quiz',
} as const satisfies Record<Handout['kind'], ManifestFile['kind']>;

/** Each sheet in each of its versions that this build makes. */
export async function sheets(source: BandSource): Promise<Written[]> {
  const written: Written[] = [];
  for (const handout of source.handouts)
    for (const version of source.versionsOf(handout)) {
      if (!isMade(version.tier, source.all)) continue;
      const { bytes, pages } = await source.sheet(handout, version);
      written.push({
        name: `${handout.id}${endingOf(version)}.pdf`,
        ...{ bytes, pages, version },
        kind: KIND[handout.kind],
        variant: version.id,
        title: titleOf(handout),
        copies: handout.copies,
      });
    }
  return written;
}

/** Each sheet in Word. A sheet of A3 is one of A4 drawn larger: one document to edit is enough for both. */
export async function wordSheets(source: BandSource): Promise<Written[]> {
  const { handouts, pupils, office } = source;
  const written: Written[] = [];
  for (const handout of handouts) {
    const twin = handouts.some((other) => other.paper === 'a4' && other.blocks === handout.blocks);
    if (handout.paper !== 'a4' && twin) continue;
    const standard = source.versionsOf(handout).find(({ id }) => id === STANDARD);
    const grow = standard ? ((await source.sheet(handout, standard)).grow ?? []) : [];
    written.push({
      name: `${handout.id}.docx`,
      bytes: await writeWordHandout(source.pupilsHalf(handout), pupils, office, grow),
      kind: KIND[handout.kind],
      title: titleOf(handout),
      copies: handout.copies,
    });
  }
  return written;
}

/** What is made for every lesson has answers only where it asks something that has one. */
export async function answers(source: BandSource): Promise<Written[]> {
  const written: Written[] = [];
  for (const handout of source.handouts) {
    if (source.version.standing.includes(handout) && !hasAnswers(handout.blocks)) continue;
    const { bytes, pages } = await source.answers(handout);
    written.push({ name: `${handout.id}-answers.pdf`, bytes, pages, title: titleOf(handout) });
  }
  return written;
}

/** Both sizes of a poster say the same on the wall; a list of files has to tell them apart. */
export const titleOf = ({ title, paper }: Handout): string =>
  paper === 'a3' ? `${title} (A3)` : title;

/** A pupil reads the names of files too: a version with parts of its own goes by its dots. */
const endingOf = ({ id, parts, fileName }: PaperVersion): string =>
  id === STANDARD
    ? ''
    : `-${parts === STANDARD ? id : fileName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
