import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { planData } from '#render/arrange/plan-data.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitOrRunOn, fitSize } from './fit-size.ts';
import { reportPages } from './report-fit.ts';

const SIDES = 2;
/** Type sizes in points, in order of preference. */
const SIZES = [10.5, 10, 9.5, 9.2, 9] as const;
/** Index of the size that most plans fit at. */
const USUAL = 2;

/** The teacher's plan on two pages, read the evening before and held in the lesson. */
export async function writePlan(
  version: BandVersion,
  common: Common,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const page = createPageContext(tools, report, false);
  const data = planData(version, common, page);
  const setWith = (more: Partial<typeof data>) => (size: number) =>
    tools.typeset('plan', { ...data, ...more, theme: adultTheme(version.band, size) }, page.files);
  // Replies are also printed beside the slides: they are left out of a plan without space for them.
  const whole = await fitSize(SIZES, USUAL, SIDES, setWith({}));
  const set =
    whole.pages > SIDES ? await fitOrRunOn(SIZES, USUAL, SIDES, setWith({ replies: [] })) : whole;
  reportPages(set, SIDES, { title: data.title, place: version.place }, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}
