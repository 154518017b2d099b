/** The paper of one band, as products: each sheet in its versions, answers, and what is put together for the copier. */
import type { KitFile } from '#kit/kit.ts';
import type { BandVersion, Handout, PupilVersion } from '#model/band-version.ts';
import type { ManifestFile } from '#model/manifest.ts';
import { differInInkAlone, type PaperVersion, STANDARD } from '#model/paper-version.ts';
import type { Report } from '#problems/problem.ts';
import type { OfficeTools } from '#write/office/office-tools.ts';
import { writeWordHandout } from '#write/office/write-word-handout.ts';
import { hasAnswers } from '#write/paper/answer-data.ts';
import type { AdultSheet } from '#write/paper/pack/cover-data.ts';
import type { MadeSheets } from '#write/paper/pack/pack-items.ts';
import { type Imposed, writeBooklet, writeTwoUp } from '#write/paper/pack/write-imposed.ts';
import { writePrintPack } from '#write/paper/pack/write-print-pack.ts';
import type { PaperTools, Sheet } from '#write/paper/paper-tools.ts';
import { writeAnswers } from '#write/paper/write-answers.ts';
import { writeHandout } from '#write/paper/write-handout.ts';

const KIND = {
  worksheet: 'handout',
  frame: 'handout',
  cards: 'cards',
  poster: 'poster',
  quiz: 'quiz',
} as const satisfies Record<Handout['kind'], ManifestFile['kind']>;

/** A sheet of paper before it has a path of its own. */
export interface PaperProduct {
  /** File name in the band's folder. */
  name: string;
  bytes: Uint8Array;
  entry: Pick<ManifestFile, 'audience' | 'kind' | 'format'> & { variant?: string; pages?: number };
  about: Partial<Pick<KitFile, 'title' | 'copies' | 'version' | 'says'>>;
}

/** Pupils' sheets in every version there is, to edit, and with their answers; `made` finds a sheet again. */
export async function handoutProducts(
  version: BandVersion,
  pupils: PupilVersion,
  office: OfficeTools,
  report: Report,
): Promise<{ products: PaperProduct[]; made: MadeSheets; adults: AdultSheet[] }> {
  const { paper } = office;
  const products: PaperProduct[] = [];
  const sheets = new Map<string, Sheet>();
  const adults: AdultSheet[] = [];
  const handouts = [...version.handouts, ...version.standing];
  const ofPupils = new Map([...pupils.handouts, ...pupils.standing].map((one) => [one.id, one]));
  for (const [index, handout] of handouts.entries()) {
    const { id, copies } = handout;
    // Both sizes of a poster say the same on the wall; a list of files has to tell them apart.
    const title = handout.paper === 'a3' ? `${handout.title} (A3)` : handout.title;
    const pupilHandout = due(ofPupils.get(id), `the pupils’ half of the sheet “${id}”`);
    const kind = KIND[handout.kind];
    for (const { version: variant } of handout.editions) {
      const own = due(
        version.paper.find((one) => one.id === variant),
        `the version “${variant}” of paper`,
      );
      const twin = version.paper.find((one) => one !== own && differInInkAlone(one, own));
      const like = twin && sheets.get(`${id} ${twin.id}`);
      const sheet = await writeHandout(pupilHandout, pupils, { variant, like }, paper, report);
      sheets.set(`${id} ${variant}`, sheet);
      products.push({
        name: `${id}${endingOf(own)}.pdf`,
        bytes: sheet.bytes,
        entry: { kind, audience: 'pupil', format: 'pdf', variant, pages: sheet.pages },
        about: { title, copies, version: own },
      });
    }
    // A sheet of A3 is one of A4 drawn larger: one document to edit is enough for both.
    const twin = handouts.some((other) => other.paper === 'a4' && other.blocks === handout.blocks);
    if (handout.paper === 'a4' || !twin) {
      const grow = sheets.get(`${id} ${STANDARD}`)?.grow ?? [];
      products.push({
        name: `${id}.docx`,
        bytes: await writeWordHandout(pupilHandout, pupils, office, grow),
        entry: { kind, audience: 'pupil', format: 'docx' },
        about: { title, copies },
      });
    }
    // What is made for every lesson has answers only where it asks something that has one.
    const standing = index >= version.handouts.length;
    if (standing && !hasAnswers(handout.blocks)) continue;
    const answers = await writeAnswers(handout, version, paper, report);
    if (!standing) adults.push({ title: `Answers: ${title}`, sides: answers.pages });
    products.push({
      name: `${id}-answers.pdf`,
      bytes: answers.bytes,
      entry: { kind: 'answers', audience: 'teacher', format: 'pdf', pages: answers.pages },
      about: { title },
    });
  }
  return { products, made: (id, variant) => sheets.get(`${id} ${variant}`), adults };
}

/** A sheet that is not made would be missed in front of a class: what it needs is there, or a fault of ours is told. */
function due<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is not ${what}`);
  return value;
}

/** A pupil reads the names of files too: a version with parts of its own goes by its dots. */
const endingOf = ({ id, parts, fileName }: PaperVersion): string =>
  id === STANDARD
    ? ''
    : `-${parts === STANDARD ? id : fileName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** The print pack, the booklet, and cards two to a page: made of the sheets' bytes, never drawn again. */
export async function packProducts(
  version: BandVersion,
  pupils: PupilVersion,
  { made, adults }: { made: MadeSheets; adults: readonly AdultSheet[] },
  paper: PaperTools,
  report: Report,
): Promise<PaperProduct[]> {
  const products: PaperProduct[] = [];
  const pack = await writePrintPack(version, made, adults, paper, report);
  if (pack)
    products.push({
      name: 'print-pack.pdf',
      bytes: pack.bytes,
      entry: {
        kind: 'pack',
        audience: 'teacher',
        format: 'pdf',
        variant: 'mono',
        pages: pack.pages,
      },
      about: { title: 'Print pack' },
    });
  const imposed = (name: string, sheet: Imposed | null, about: PaperProduct['about']) => {
    if (!sheet) return;
    const { bytes, pages } = sheet;
    const { id: variant } = sheet.paper;
    const entry = { kind: 'pack', audience: 'pupil', format: 'pdf', variant, pages } as const;
    products.push({ name, bytes, entry, about });
  };
  imposed('booklet.pdf', await writeBooklet(version, made), {
    title: 'Booklet',
    copies: 'pupil',
    says: 'Every sheet that a pupil writes on, as one A5 booklet. Print two-sided, turned over the long edge; fold at the dashes and staple.',
  });
  for (const handout of pupils.handouts)
    imposed(`${handout.id}-two-up.pdf`, await writeTwoUp(handout, pupils, paper), {
      title: `${handout.title}, two to a page`,
      says: 'Two small sets on each page: half the paper. Print half as many; cut at the marks first.',
    });
  return products;
}
