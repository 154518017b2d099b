import type { Report } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import type { Scene } from '#model/lesson/content.ts';
import type { ReadAloud } from '#model/lesson/read-aloud.ts';
import type { Screen } from '#model/lesson/screen.ts';
import type { Edition } from '#model/paper/edition.ts';
import { flowData } from '#render/arrange/flow-data.ts';
import { createPageContext, type PageContext } from '#render/arrange/page-context.ts';
import type { PaperTools, Sheet } from '#render/arrange/paper-tools.ts';
import { textData } from '#render/arrange/text-data.ts';
import { adultSize, adultTheme } from '#render/arrange/theme-data.ts';
import { finishPdf } from './finish-pdf.ts';

/** Type size in points, to be read over children's heads. */
const SIZE = 14;

/** A page of A4 for each part of the story, with a picture as large as the words allow. */
export async function writeReadAloud(
  story: ReadAloud,
  band: Band,
  tools: PaperTools,
  report: Report,
  version: Edition | null = null,
): Promise<Sheet> {
  const page = createPageContext(tools, report, version?.ink === 'mono');
  const words = (value: string) => page.text(value, story.place);
  const data = {
    title: words(story.title),
    name: words(story.name),
    author: '',
    description: words(story.about),
    about: words(story.about),
    draft: story.draft,
    theme: {
      ...adultTheme(band, version ? adultSize(version, SIZE) : SIZE, version),
      phase: band.phase,
    },
    pages: story.pages.map(({ picture, says, place }) => ({
      picture: picture && drawn(picture, page),
      says: flowData(says, place, page, 2),
    })),
    refrain: textData(story.refrain, story.place, page),
  };
  const set = await tools.typeset('read-aloud', data, page.files);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}

/** A picture with its aspect ratio. */
function drawn(picture: Scene | Screen, page: PageContext) {
  if (picture.kind === 'scene') return { ...page.scene(picture), ratio: SCENE };
  const { width, height, ...screen } = page.screen(picture);
  return { ...screen, ratio: height / width };
}

/** Height by width of a scene. */
const SCENE = 9 / 16;
