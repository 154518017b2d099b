import type { Report } from '#diagnostics/problem.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { finishPdf } from '../finish-pdf.ts';
import type { SlideFits } from './measure-slides.ts';
import { paperSlideTheme } from './paper-slide-theme.ts';
import { slideContext } from './slide-context.ts';
import { slidesData, stripData } from './slide-data.ts';
import { slideSizes } from './slide-sizes.ts';
import type { SlideDeck } from './write-slides.ts';

/** Type size in points, as for letters. */
const SIZE = 11.5;

/**
 * What pupils of a band see, for families: thumbnails of slides with titles, and the names of sheets. It is made from
 * the pupils' version, which has no notes and answers.
 * @param fits Measured layouts of the slides.
 */
export async function writeWhatChildrenSee(
  pupils: PupilVersion,
  deck: SlideDeck,
  fits: SlideFits,
  contact: { name: string; how: string },
  tools: PaperTools,
  report: Report,
): Promise<Sheet> {
  const { place } = deck;
  const page = createPageContext(tools, report, false);
  const context = slideContext(deck.version, 'small', page, tools);
  const words = (value: string) => page.text(value, place);
  const titles = new Map(pupils.slides.map(({ id, title }) => [id, title]));
  const data = {
    title: words('What your child sees'),
    author: '',
    description: words(deck.about),
    about: words(deck.about),
    draft: deck.draft,
    theme: paperSlideTheme(pupils.band, { mono: false }, SIZE),
    sizes: slideSizes(pupils.band),
    intro: words(
      `These are the slides of “${pupils.title}”, in order, and the sheets that go with them, for ${pupils.yearNames}. The teacher tells the story and asks the questions. The people in it are made up.`,
    ),
    pages: slidesData(pupils.slides, context).map((slideData, index) => ({
      ...slideData,
      caption: words(titles.get(slideData.id) ?? ''),
      fit: fits[index] ?? null,
    })),
    sheets: pupils.handouts.map(({ title, intro }) => ({
      title: words(title),
      says: words(intro.map((node) => ('value' in node ? node.value : '')).join('')),
    })),
    ask: words(
      `To look at a sheet, or to talk about the lesson, ask ${contact.name}: ${contact.how}.`,
    ),
    ...stripData(place, context),
  };
  const set = await tools.typeset('what-your-child-sees', data, page.files);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}
