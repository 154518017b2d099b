import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { fitSize } from '../fit-size.ts';
import { reportPages } from '../report-fit.ts';
import { type AdultSheet, coverData } from './cover-data.ts';
import { joinPdfs, type PackPart } from './join-pdfs.ts';
import { type MadeSheets, packItems } from './pack-items.ts';

const COVER_SIDES = 1;
/** Type sizes in points, in order of preference. */
const COVER_SIZES = [12.5, 11.5, 10.5] as const;

/**
 * The masters for one class in the order of the lesson, behind a cover with the number of copies. It has pupils' sheets
 * only: adults' sheets are listed on the cover and separate, so that no answers are copied by mistake. It has no tags:
 * the single sheets do.
 * @returns `null` where the band has nothing to print.
 */
export async function writePrintPack(
  version: BandVersion,
  made: MadeSheets,
  adults: readonly AdultSheet[],
  tools: PaperTools,
  report: Report,
): Promise<Sheet | null> {
  const items = packItems(version, made);
  if (items.length === 0) return null;
  const page = createPageContext(tools, report, true);
  const data = coverData(version, items, adults, page);
  const cover = await fitSize(COVER_SIZES, 0, COVER_SIDES, (size) => {
    const theme = { ...adultTheme(version.band, size), mono: true };
    return tools.typeset('pack-cover', { ...data, theme }, page.files);
  });
  reportPages(cover, COVER_SIDES, { title: data.title, place: version.place }, report);
  const parts: PackPart[] = [
    { bytes: cover.pdf(), bookmark: 'Cover: what to print', label: 'Cover ', oneSided: false },
    ...items.flatMap(({ handout, everybody, others, copies, oneSided }, index): PackPart[] => [
      {
        bytes: everybody.sheet.bytes,
        bookmark: `${index + 1} ${handout.title}: ${copies} ${copies === 1 ? 'copy' : 'copies'}`,
        label: `${index + 1}-`,
        oneSided,
      },
      ...others.map(({ paper, sheet }) => ({
        bytes: sheet.bytes,
        bookmark: `${index + 1} ${handout.title}: ${paper.name.toLowerCase()}`,
        label: `${index + 1} ${paper.name.toLowerCase()}, `,
        oneSided,
      })),
    ]),
  ];
  const bytes = await joinPdfs(parts, data.title);
  return { bytes, pages: pagesOf(cover.pages, items) };
}

/** Number of pages, including blank backs. */
function pagesOf(cover: number, items: ReturnType<typeof packItems>): number {
  const even = (pages: number) => Math.ceil(pages / 2) * 2;
  return items.reduce(
    (sum, { everybody, others, oneSided }) =>
      [everybody, ...others].reduce(
        (sum, { sheet }) => sum + (oneSided ? sheet.pages * 2 : even(sheet.pages)),
        sum,
      ),
    even(cover),
  );
}
