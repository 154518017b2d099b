/** Thumbnails of slides and sheets for the kit room. */
import { PREVIEW } from '#model/kit/manifest.ts';
import { SHEET_FRAME, SLIDE_FRAME } from '#model/kit/preview-frame.ts';
import { setSlides } from '#render/typst/slides/write-slides.ts';
import type { BandSource } from './band-source.ts';
import { shownOf } from './decks.ts';
import { sheetEditions } from './editions.ts';
import type { WrittenFile } from './product.ts';
import { titleOf } from './sheets.ts';

/** Every slide in its initial state, in order. */
export async function slidePreviews(source: BandSource): Promise<WrittenFile[]> {
  const { engines, version } = source;
  // Slides that do not fit are reported by the deck already.
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

/** The first page of every core sheet in its first edition, in order. */
export async function sheetPreviews(source: BandSource): Promise<WrittenFile[]> {
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
