/** Small pictures of slides and sheets, by which a teacher sees in the kit room what a lesson looks like. */
import { PREVIEW } from '#model/manifest.ts';
import { SHEET_FRAME, SLIDE_FRAME } from '#model/preview-frame.ts';
import { setSlides } from '#render/typst/slides/write-slides.ts';
import type { BandSource } from './band-source.ts';
import { shownOf } from './decks.ts';
import { sheetEditions } from './editions.ts';
import type { Written } from './product.ts';
import { titleOf } from './sheets.ts';

/** Every slide as it begins, in order. */
export async function slidePreviews(source: BandSource): Promise<Written[]> {
  const { engines, version } = source;
  // A slide that is too full is reported where it is presented.
  const silent = () => {};
  const { pdf, firstPages } = await setSlides(
    shownOf(source),
    engines.paper,
    silent,
    await source.fits(),
  );
  const bytes = pdf();
  const pages = firstPages.map((page) => ({ pdf: bytes, page }));
  return [
    {
      name: 'slides-preview.png',
      variant: PREVIEW,
      bytes: await engines.drawStrip(pages, SLIDE_FRAME),
      shows: version.slides.map(({ title }) => title),
    },
  ];
}

/** The first page of every sheet that each build makes, in order, as its first edition has it. */
export async function sheetPreviews(source: BandSource): Promise<Written[]> {
  const first = new Map(
    sheetEditions(source)
      .core.toReversed()
      .map((edition) => [edition.handout, edition] as const),
  );
  const pages: { pdf: Uint8Array; page: number }[] = [];
  const shows: string[] = [];
  for (const { handout, version } of [...first.values()].toReversed()) {
    pages.push({ pdf: (await source.sheet(handout, version)).bytes, page: 1 });
    shows.push(titleOf(handout));
  }
  if (pages.length === 0) return [];
  const bytes = await source.engines.drawStrip(pages, SHEET_FRAME);
  return [{ name: 'sheets-preview.png', variant: PREVIEW, bytes, shows }];
}
