import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import type { OfficeTools, WordFile } from '#render/arrange/office-tools.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import { planData } from '#render/arrange/plan-data.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { planBlocks } from './plan-blocks.ts';
import { createWordContext } from './word-context.ts';
import { wordDocument } from './word-document.ts';
import { wordTheme } from './word-theme.ts';

/** Body size in points: an editable plan may take as many pages as it needs. */
const SIZE = 10;

/**
 * The plan as an editable Word document in one column, from the same data as its PDF. Layout problems are reported with
 * the PDF.
 */
export async function writeWordPlan(
  version: BandVersion,
  common: Common,
  tools: OfficeTools,
): Promise<WordFile> {
  const page = createPageContext(tools.paper, IGNORE_PROBLEMS, false);
  const data = planData(version, common, page);
  const theme = wordTheme(adultTheme(version.band, SIZE));
  const at = createWordContext(tools, page, theme);
  const blocks = planBlocks(data, at);
  return wordDocument(
    {
      title: data.title,
      author: data.author,
      description: data.description,
      theme,
      footer: `${data.lesson} · ${data.band} · plan for the teacher`,
      draft: data.draft,
      blocks,
      starts: at.starts(),
    },
    tools,
  );
}

const IGNORE_PROBLEMS: Report = () => {};
