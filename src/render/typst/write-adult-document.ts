import type { Report } from '#diagnostics/problem.ts';
import type { AdultDocument } from '#model/adult-document.ts';
import type { Place } from '#model/content.ts';
import type { Edition } from '#model/edition.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet, Typesetting } from '#render/arrange/paper-tools.ts';
import { adultSize, adultTheme } from '#render/arrange/theme-data.ts';
import { documentData } from './document-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitOrRunOn, fitSize } from './fit-size.ts';
import { fitSpace } from './fit-space.ts';
import { inAllScripts } from './in-all-scripts.ts';
import { reportLastSide, reportPages } from './report-fit.ts';

const SIDES = 2;
/** Type sizes in points, best first. */
const SIZES = [11, 10.5, 10, 9.5, 9] as const;
/** The size that most documents fit at, by its place. */
const USUAL = 0;
/** The size that a version's type is a multiple of, by its place. */
const BASE = 2;

/** For families, who don't read it at a desk. */
export const FOR_FAMILIES = [12, 11.5, 11, 10.5] as const;

/** How adults' paper is set. */
export interface AdultSetting {
  /** Type sizes to try, in points, best first. */
  sizes?: readonly [number, ...number[]];
  /** Another version of it than the one that all have: its type is of one size. */
  version?: Edition | null;
}

/** The staff briefing, the lead's report, a form or a handout: two sides, or as many times two as its version may. */
export async function writeAdultDocument(
  document: AdultDocument,
  usualTools: PaperTools,
  report: Report,
  { sizes = SIZES, version = null }: AdultSetting = {},
): Promise<Sheet> {
  const tools = inAllScripts(JSON.stringify(document), usualTools);
  const page = createPageContext(tools, report, version?.ink === 'mono');
  const data = documentData(document, page, version?.room);
  const limit = SIDES * (version?.sides ?? 1);
  const own = version && ([adultSize(version, sizes[BASE] ?? sizes[0])] as const);
  const themeAt = (size: number) => ({
    ...adultTheme(null, size, version),
    ...(tools.scripts ? { scripts: tools.scripts } : {}),
  });
  const setWith = (size: number, grow: readonly number[], long: boolean) =>
    tools.typeset('adult-document', { ...data, theme: themeAt(size), grow, long }, page.files);
  const among = own ?? sizes;
  /** Sets the document in the largest type that fits, then adjusts its spaces. */
  const fitted = async (long: boolean, choose: typeof fitSize): Promise<Typesetting> => {
    const chosen = new Map<Typesetting, number>();
    const first = await choose(among, USUAL, limit, async (size) => {
      const one = await setWith(size, [], long);
      chosen.set(one, size);
      return one;
    });
    const size = chosen.get(first) ?? sizes[0];
    return fitSpace((grow) => setWith(size, grow, long), long ? first.pages : limit, first);
  };
  const usual = await fitted(false, fitSize);
  const set = usual.pages > limit ? await fitted(true, fitOrRunOn) : usual;
  /** Place to mend: the shared data, if the lesson's own text takes no more than half of the pages. */
  const whereToMend = async (): Promise<Place> => {
    const { added, sections, place } = document;
    if (!added) return place;
    const own = { ...document, sections: sections.slice(0, sections.length - added.sections) };
    const alone = documentData(own, page, version?.room);
    const theme = themeAt(among.at(-1) ?? sizes[0]);
    const { pages } = await tools.typeset(
      'adult-document',
      { ...alone, theme, grow: [], long: false },
      page.files,
    );
    return pages > limit / 2 ? place : added.place;
  };
  if (!document.runsOn) {
    const place = set.pages > limit ? await whereToMend() : document.place;
    reportPages(set, limit, { ...document, place }, report);
    reportLastSide(set, { ...document, place }, report);
  }
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}
