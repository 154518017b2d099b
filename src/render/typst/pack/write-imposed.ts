/** Pupils' sheets, two to a side: where the type stays large enough, and where that saves a school paper. */
import type { BandVersion, Handout, PupilHandout, PupilVersion } from '#model/band-version.ts';
import { type PaperVersion, STANDARD } from '#model/paper-version.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { writeHandout } from '../write-handout.ts';
import { handOutOrder } from './hand-out-order.ts';
import { impose } from './impose.ts';
import { bookletSides, twoUpSides } from './imposition.ts';
import type { MadeSheets } from './pack-items.ts';

/** Smallest type that a pupil is handed, in points (domain facts 5.2). */
const LEAST_TYPE = 11;
/** What stands beside the cards, such as help lines, before it is made smaller, in points. */
const LEAST_BESIDE = 13;
/** A booklet of fewer pages is a folded sheet of paper. */
const LEAST_PAGES = 3;
/** Kinds that a pupil writes on and keeps. */
const KEPT: ReadonlySet<Handout['kind']> = new Set(['worksheet', 'frame', 'quiz']);

export interface Imposed extends Sheet {
  paper: PaperVersion;
}

/**
 * Two sets of cards side by side, to be cut apart: half the paper, in type that is still large enough.
 * @returns `null` where the sheet has no cards, or they would not be worth it, or too small.
 */
export async function writeTwoUp(
  handout: PupilHandout,
  pupils: PupilVersion,
  tools: PaperTools,
): Promise<Imposed | null> {
  const mono = pupils.paper.find((one) => one.packed && one.parts === STANDARD);
  if (!mono || handout.kind !== 'cards' || handout.copies === 'class') return null;
  if (pupils.band.paperType * mono.type.times * Math.SQRT1_2 < LEAST_TYPE) return null;
  const paper = { ...mono, type: { ...mono.type, least: LEAST_BESIDE } };
  const version = { ...pupils, paper: [paper] };
  const sheet = await writeHandout(handout, version, { variant: paper.id }, tools, ignore);
  if (sheet.pages > 1) return null;
  const sides = twoUpSides(sheet.pages, true);
  const bytes = await impose([sheet.bytes], sides, {
    title: `${handout.title}: two to a page`,
    middle: 'cut',
  });
  return { bytes, pages: sides.length, paper };
}

/** The sheet has the words of everybody's: its faults were reported there. */
const ignore = () => {};

/**
 * What each pupil writes on, as one folded booklet in the order it is used: set large, so that it is right at half the
 * area. @returns `null` where the band has too few pages for one.
 */
export async function writeBooklet(
  version: BandVersion,
  made: MadeSheets,
): Promise<Imposed | null> {
  const paper = version.paper.find((one) => one.booklet);
  if (!paper) return null;
  const sheets = handOutOrder(version)
    .filter(({ handout }) => handout.copies === 'pupil' && KEPT.has(handout.kind))
    .flatMap(({ handout }) => made(handout.id, paper.id) ?? []);
  const pages = sheets.reduce((sum, sheet) => sum + sheet.pages, 0);
  const type = Math.max(paper.type.least, version.band.paperType * paper.type.times);
  if (pages < LEAST_PAGES || type * Math.SQRT1_2 < LEAST_TYPE) return null;
  const sides = bookletSides(pages);
  const bytes = await impose(
    sheets.map((sheet) => sheet.bytes),
    sides,
    { title: `${version.title}: booklet`, middle: 'fold' },
  );
  return { bytes, pages: sides.length, paper };
}
