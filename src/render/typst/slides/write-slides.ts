import type { Report } from '#diagnostics/problem.ts';
import type { Place } from '#model/lesson/content.ts';
import type { SlideContext } from '#render/arrange/deck-context.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { finishPdf } from '../finish-pdf.ts';
import type { BlockData } from './block-data.ts';
import type { SlideFits } from './measure-slides.ts';
import { paperSlideTheme } from './paper-slide-theme.ts';
import { slideContext } from './slide-context.ts';
import { type SlideData, slidesData, stripData } from './slide-data.ts';
import { slideSizes } from './slide-sizes.ts';

/** A deck to draw: of a band's lesson, or of any other talk. */
export interface SlideDeck {
  version: SlideContext['version'];
  draft: boolean;
  /** Description in the file's metadata. */
  about: string;
  place: Place;
}

/**
 * Slides as a tagged 16:9 PDF, one per page. A slide that is too full continues on the next page; what does not fit
 * even so is reported at its line.
 * @param fits Measured layouts of the slides. Default: they are measured here.
 * @returns The PDF, layouts of slides that look the same on a page and in the deck, and the page, from 1, on which each
 * slide starts.
 */
export async function writeSlides(
  deck: SlideDeck,
  tools: PaperTools,
  report: Report,
  fits: SlideFits = [],
): Promise<Sheet & Omit<SetSlides, 'pdf'>> {
  const { pdf, ...set } = await setSlides(deck, tools, report, fits);
  return { ...set, bytes: await finishPdf(pdf(), tools) };
}

/** Typeset slides before post-processing. */
interface SetSlides {
  pdf: () => Uint8Array;
  pages: number;
  fits: SlideFits;
  firstPages: number[];
}

/** Typesets slides for drawing only. */
export async function setSlides(
  { version, draft, about, place }: SlideDeck,
  tools: PaperTools,
  report: Report,
  fits: SlideFits = [],
): Promise<SetSlides> {
  const page = createPageContext(tools, report, false);
  const context = slideContext(version, 'page', page, tools);
  const pages = slidesData(version.slides, context).map((slideData, index) => ({
    ...slideData,
    fit: holdsTools(slideData) ? null : (fits[index] ?? null),
  }));
  const data = {
    title: page.text(version.title, place),
    author: '',
    description: page.text(about, place),
    draft,
    theme: paperSlideTheme(version.band, { mono: false }),
    sizes: slideSizes(version.band),
    last: version.slides.length,
    pages,
    ...stripData(place, context),
  };
  const set = await tools.typeset('slides', data, page.files);
  const reported = new Set<string>();
  const found: SlideFits = pages.map((_, index) => fits[index] ?? null);
  for (const mark of set.marks) {
    if (mark.kind !== 'slide') continue;
    const shown = pages[mark.at];
    if (shown && !holdsTools(shown) && mark.parts === 1 && !mark.over) found[mark.at] ??= mark.fit;
    const slide = version.slides.find(({ id }) => id === shown?.id);
    // Reported when it was measured.
    if (fits[mark.at] === null) continue;
    if (!mark.over || !shown || !slide || reported.has(slide.id)) continue;
    reported.add(slide.id);
    report({
      ruleId: 'fits-page',
      place: slide.place,
      reason: `Unexpected text on slide ${shown.number} “${slide.title}” of ${version.band.id} that runs off its page, expected less of it in ${version.band.slideType.body}-point type`,
      note: 'Even shared out over several pages it does not fit. Shorten the longest text on it, or make two slides.',
      laidOut: `Look at slide ${shown.number} of ${version.band.name} as a PDF, “${slide.title}”: it is full to its edge.`,
    });
  }
  const firstPages = version.slides.map(({ id }) =>
    Math.min(
      ...set.marks.flatMap((mark) =>
        mark.kind === 'slide' && pages[mark.at]?.id === id ? [mark.page] : [],
      ),
    ),
  );
  return { pdf: set.pdf, pages: set.pages, fits: found, firstPages };
}

/** Interactive tools look different on paper: all cards, no answers. */
const holdsTools = ({ regions }: SlideData): boolean =>
  Object.values(regions).some((blocks) => blocks.some(({ k }) => TOOLS.has(k)));
const TOOLS: ReadonlySet<BlockData['k']> = new Set([
  'options',
  'sort',
  'order',
  'match',
  'reveal',
  'statements',
]);
