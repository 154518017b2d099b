import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { planData } from '#render/arrange/plan-data.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitOrRunOn } from './fit-size.ts';
import { reportPages } from './report-fit.ts';

const SIDES = 3;
/** Type sizes in points, in order of preference. A smaller one is hard to read in a lesson. */
const SIZES = [10.5, 10, 9.7, 9.4] as const;
/** Index of the size that most plans fit at. */
const USUAL = 1;

/** The teacher's plan, read the evening before and held in the lesson: two pages where it fits, or three. */
export async function writePlan(
  version: BandVersion,
  common: Common,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const page = createPageContext(tools, report, false);
  const data = planData(version, common, page);
  const set = await fitOrRunOn(SIZES, USUAL, SIDES - 1, (size) =>
    tools.typeset('plan', { ...data, theme: adultTheme(version.band, size) }, page.files),
  );
  reportPages(set, SIDES, { title: data.title, place: version.place }, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}
