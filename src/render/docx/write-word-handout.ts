import type { Report } from '#diagnostics/problem.ts';
import type { PupilHandout, PupilVersion } from '#model/pupil-version.ts';
import { createHandoutContext } from '#render/arrange/handout-context.ts';
import { handoutData } from '#render/arrange/handout-data.ts';
import type { OfficeTools, WordFile } from '#render/arrange/office-tools.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import { routeData } from '#render/arrange/route-data.ts';
import { hasOwnPage, isNamed } from '#render/arrange/sheet-data.ts';
import { textData } from '#render/arrange/text-data.ts';
import { themeData } from '#render/arrange/theme-data.ts';
import { handoutBlocks } from './handout-blocks.ts';
import { paragraph } from './paragraphs.ts';
import { HAND } from './parts/hand.ts';
import { nameLine } from './parts/name-line.ts';
import { STYLE } from './style-ids.ts';
import { textRuns, wordRuns } from './text-runs.ts';
import { createWordContext } from './word-context.ts';
import { wordDocument } from './word-document.ts';
import { MARGIN, SLIP_MARGIN, type WordTheme, wordTheme } from './word-theme.ts';

/** Type factor for full pages (organisers, many help routes), as in the PDF. */
const FULL_SHARE = 0.92;
/** Most help routes at normal size on a shared page. */
const MANY_ROUTES = 7;

/**
 * A pupil's sheet as an editable Word document, from the same data as its PDF; layout problems are reported there. A
 * poster is A4: the printer enlarges it.
 * @param grow Factors by which the PDF's answer spaces changed: those that shrank shrink here too.
 */
export async function writeWordHandout(
  handout: PupilHandout,
  version: PupilVersion,
  tools: OfficeTools,
  grow: readonly number[] = [],
): Promise<WordFile> {
  const page = createPageContext(tools.paper, IGNORE_PROBLEMS, false);
  const parts = handoutData(handout.blocks, createHandoutContext(page, version.cast));
  const intro = textData(handout.intro, handout.place, page);
  const bare = hasOwnPage(handout);
  const [standard] = version.paper;
  if (!standard) throw new Error('There is no version of paper');
  const design = themeData(version.band, standard);
  const share = handout.blocks.some(fillsPage) ? FULL_SHARE : 1;
  const theme = wordTheme(
    { ...design, size: Math.max(design.size * share, design.least) },
    bare || handout.kind === 'poster' ? SLIP_MARGIN : MARGIN.side,
  );
  const foot = `${version.title} · ${version.band.name}`;
  const slip = {
    helpers: routeData(version.strip, handout.place, page),
    print: `${version.draft ? 'Draft · ' : ''}${foot}`,
  };
  const files = { ...page.files, [HAND]: handOutline(tools.hand, theme) };
  const at = createWordContext(tools, { files }, theme, { grow, slip });
  const blocks = [
    ...(bare
      ? []
      : [
          ...(isNamed(handout, version.band) ? nameLine(at) : []),
          paragraph(STYLE.title, wordRuns(page.text(handout.title, handout.place))),
          ...(intro.length > 0 ? [paragraph(STYLE.intro, textRuns(intro, at))] : []),
        ]),
    ...handoutBlocks(parts, at),
  ];
  return wordDocument(
    {
      title: handout.title,
      author: '',
      description: `${version.lessonTitle} · ${version.band.name}`,
      theme,
      poster: handout.kind === 'poster',
      footer: foot,
      bare,
      draft: version.draft,
      blocks,
      starts: at.starts(),
    },
    tools,
  );
}

/** Problems were already reported for the sheet's PDF. */
const IGNORE_PROBLEMS: Report = () => {};

const handOutline = (svg: string, { accent, tint }: WordTheme): string =>
  svg.replace('#123456', `#${accent}`).replace('#fedcba', `#${tint}`);

const fillsPage = (block: PupilHandout['blocks'][number]): boolean =>
  block.kind === 'organiser' ||
  block.kind === 'glossary' ||
  (block.kind === 'help' && block.routes.length > MANY_ROUTES);
