import type { SlideContext } from '#render/arrange/deck-context.ts';
import type { PageContext } from '#render/arrange/page-context.ts';
import type { PaperTools } from '#render/arrange/paper-tools.ts';
import type { BlockContext, View } from './block-data.ts';

export const slideContext = (
  version: SlideContext['version'],
  view: View,
  page: PageContext,
  { pictures: library }: PaperTools,
): BlockContext => ({
  version,
  pictures: { has: (name) => library(name) !== null },
  page,
  library,
  view,
  places: [],
});
