import type { Report } from '#diagnostics/problem.ts';
import type { Place } from '#model/lesson/content.ts';
import type { AdultDocument } from '#model/paper/adult-document.ts';
import type { Edition } from '#model/paper/edition.ts';
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
/** Type sizes in points, in order of preference. */
const SIZES = [11, 10.5, 10, 9.5, 9] as const;
/** Index of the size that most documents fit at. */
const USUAL = 0;
/** Index of the size that an edition's type is a multiple of. */
const BASE = 2;

/** Larger, since families do not read it at a desk. */
export const FOR_FAMILIES = [12, 11.5, 11, 10.5] as const;

/** How adults' paper is set. */
export interface AdultSetting {
  /** Type sizes in points, in order of preference. */
  sizes?: readonly [number, ...number[]];
  /** An edition other than the standard one: its type has a fixed size. */
  version?: Edition | null;
}

/** A staff briefing, report, form or handout: two pages, or a multiple that its edition allows. */
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
  const versionSizes = version && ([adultSize(version, sizes[BASE] ?? sizes[0])] as const);
  const themeAt = (size: number) => ({
    ...adultTheme(null, size, version),
    ...(tools.scripts ? { scripts: tools.scripts } : {}),
  });
  const setWith = (size: number, grow: readonly number[], long: boolean) =>
    tools.typeset('adult-document', { ...data, theme: themeAt(size), grow, long }, page.files);
  const among = versionSizes ?? sizes;
  /** Sets the document in the largest type that fits, then adjusts its spaces. */
  const fitted = async (long: boolean, choose: typeof fitSize): Promise<Typesetting> => {
    const chosen = new Map<Typesetting, number>();
    const first = await choose(among, USUAL, limit, async (size) => {
      const typesetting = await setWith(size, [], long);
      chosen.set(typesetting, size);
      return typesetting;
    });
    const size = chosen.get(first) ?? sizes[0];
    return fitSpace((grow) => setWith(size, grow, long), long ? first.pages : limit, first);
  };
  const usual = await fitted(false, fitSize);
  const set = usual.pages > limit ? await fitted(true, fitOrRunOn) : usual;
  /** Where to mend it: the shared data, if the lesson's own text takes at most half of the pages. */
  const whereToMend = async (): Promise<Place> => {
    const { added, sections, place } = document;
    if (!added) return place;
    const withoutAdded = {
      ...document,
      sections: sections.slice(0, sections.length - added.sections),
    };
    const alone = documentData(withoutAdded, page, version?.room);
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
