import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Slide } from '#model/lesson/slide.ts';
import { halves } from '#model/text/half-minutes.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { flowData } from '#render/arrange/flow-data.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { finishPdf } from '../finish-pdf.ts';
import { answerFlow } from './answer-flow.ts';
import type { SlideFits } from './measure-slides.ts';
import { paperSlideTheme } from './paper-slide-theme.ts';
import { slideContext } from './slide-context.ts';
import { slidesData, stripData } from './slide-data.ts';
import { slideSizes } from './slide-sizes.ts';
import type { SlideDeck } from './write-slides.ts';

/** Type size in points, for reading at a desk. */
const SIZE = 10;

/**
 * Slides with notes, minutes and answers on A4, two or three per page, with lines to write on; black on white, for a
 * copier.
 * @param version Source of notes and answers; `deck` is what the class sees.
 * @param fits Measured layouts of the slides.
 */
export async function writeSlidesWithNotes(
  version: Pick<BandVersion, 'slides' | 'band'>,
  deck: SlideDeck,
  fits: SlideFits,
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const { place } = deck;
  const page = createPageContext(tools, report, true);
  const context = slideContext(deck.version, 'small', page, tools);
  const pages = slidesData(deck.version.slides, context).map((slideData, index) => ({
    ...slideData,
    fit: fits[index] ?? null,
  }));
  const words = (value: string) => page.text(value, place);
  const data = {
    title: words(`Slides with notes: ${deck.version.title}`),
    author: '',
    description: words(deck.about),
    about: words(deck.about),
    draft: deck.draft,
    theme: paperSlideTheme(version.band, { mono: true }, SIZE),
    sizes: slideSizes(version.band),
    rows: version.slides.map((slide, index) => {
      const shown = pages.filter(({ id }) => id === slide.id);
      return {
        number: String(index + 1),
        title: page.text(slide.title, slide.place),
        minutes: minutesOf(slide),
        pages: shown,
        notes: flowData(slide.notes, slide.place, page, 3),
        answers: flowData(answerFlow(slide), slide.place, page, 3),
      };
    }),
    ...stripData(place, context),
  };
  const set = await tools.typeset('slides-with-notes', data, page.files);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}

const minutesOf = ({ part, minutes, short, optional }: Slide): string =>
  [
    capital(part),
    `${halves(minutes)} min`,
    ...(optional ? ['extra'] : short === null ? [] : [`short route ${halves(short)} min`]),
  ].join(' · ');
