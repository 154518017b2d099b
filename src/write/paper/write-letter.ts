import type { BandVersion } from '#model/band-version.ts';
import type { Report } from '#problems/problem.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSides } from './fit-sides.ts';
import { letterData } from './letter-data.ts';
import { adultLook } from './look-data.ts';
import { createPageContext } from './page-context.ts';
import type { PaperTools, Sheet } from './paper-tools.ts';
import { reportPages } from './report-fit.ts';

/** The letter, and the help card on its back. */
const SIDES = 2;
/** The front stays at 12 points; only the air between lines and paragraphs gives way. */
const FRONT = [
  { leading: 0.72, spacing: 1.15, sign: 10 },
  { leading: 0.64, spacing: 0.95, sign: 8 },
  { leading: 0.54, spacing: 0.72, sign: 4 },
] as const;
/** The card may hold many routes: smaller type, then a third column. */
const BACK = [
  { size: 12, routes: 11, across: 2 },
  { size: 11.5, routes: 10.5, across: 2 },
  { size: 11, routes: 10, across: 3 },
  { size: 10.5, routes: 9.5, across: 3 },
] as const;

/** The letter home on the school's paper, with a help card on its back. */
export async function writeLetter(
  version: BandVersion,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const page = createPageContext(tools, report, false);
  const data = letterData(version, page);
  const look = adultLook(version.band, 12);
  const set = await fitSides(FRONT, BACK, (front, back) =>
    tools.typeset('letter', { ...data, 'front-air': front, 'back-air': back, look }, page.files),
  );
  reportPages(set, SIDES, { title: version.letter.subject, place: version.letter.place }, report);
  return { bytes: await finishPdf(set.pdf()), pages: set.pages };
}
