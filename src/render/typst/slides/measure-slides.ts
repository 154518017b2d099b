/**
 * Measures whether each slide's words fit, without a browser: with the deck's font and sizes, in the deck's order of
 * layouts, and with all answers revealed.
 */

import type { Report } from '#diagnostics/problem.ts';
import type { Place } from '#model/lesson/content.ts';
import type { SlideContext } from '#render/arrange/deck-context.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, SlideFit } from '#render/arrange/paper-tools.ts';
import { paperSlideTheme } from './paper-slide-theme.ts';
import { slideContext } from './slide-context.ts';
import { slidesData, stripData } from './slide-data.ts';
import { slideSizes } from './slide-sizes.ts';

/** The layout that fits each page, by index; `null` where none does at the band's minimum type size. */
export type SlideFits = (SlideFit | null)[];

/** Reports slides that are too full, at their longest block. */
export async function measureSlides(
  version: SlideContext['version'],
  place: Place,
  tools: PaperTools,
  report: Report,
): Promise<SlideFits> {
  // Missing glyphs are reported where the slides are printed.
  const page = createPageContext(tools, () => {}, false);
  const context = slideContext(version, 'wall', page, tools);
  const pages = slidesData(version.slides, context);
  const data = {
    theme: paperSlideTheme(version.band, { mono: false }),
    sizes: slideSizes(version.band),
    pages,
    ...stripData(place, context),
  };
  const { marks } = await tools.typeset('slide-fit', data, page.files);
  const fits: SlideFits = pages.map(() => null);
  for (const mark of marks) {
    if (mark.kind !== 'slide') continue;
    const shown = pages[mark.at];
    const slide = version.slides.find(({ id }) => id === shown?.id);
    if (!mark.over) fits[mark.at] = mark.fit;
    else if (shown && slide) {
      const longest = mark.tall > 1 ? ` (what stands here takes ${mark.tall} lines)` : '';
      report({
        ruleId: 'fits-slide',
        place: context.places[mark.block] ?? slide.place,
        reason: `Unexpected slide ${shown.number} “${slide.title}” of ${version.band.id} that is ${mark.lines} ${mark.lines === 1 ? 'line' : 'lines'} too full${longest}, expected one that fits in ${version.band.slideType.body}-point type`,
        note: 'What runs off the foot of a slide is not read, and type gets no smaller than a band can read. Use fewer or shorter lines, or make two slides.',
        laidOut: `Look at slide ${shown.number} of ${version.band.name}, “${slide.title}”: it is full to its edge.`,
      });
    }
  }
  return fits;
}
