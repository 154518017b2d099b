/**
 * Thumbnails of pages stacked in one PNG, so that the kit room loads a single file per deck. Rendered by PDFium and
 * encoded by us, for the same bytes on every platform.
 */
import type { PDFiumDocument } from '@hyzyla/pdfium';
import type { Frame } from '#model/kit/preview-frame.ts';
import type { DrawStrip } from '#products/engines.ts';
import { encodePng, type Pixels } from './encode-png.ts';
import { openPdfium } from './pdfium.ts';

/** Supersampling factor: keeps small type readable. */
const SUPERSAMPLING = 2;

export const drawStrip: DrawStrip = async (pages, frame) => {
  const library = await openPdfium();
  const strip = whitePixels(frame.width, frame.height * pages.length);
  let open: { pdf: Uint8Array; document: PDFiumDocument } | undefined;
  try {
    for (const [index, { pdf, page }] of pages.entries()) {
      // Pages of a deck are in one document: open it once.
      if (open?.pdf !== pdf) {
        open?.document.destroy();
        open = { pdf, document: await library.loadDocument(pdf) };
      }
      const shown = open.document.getPage(page - 1);
      const { originalWidth, originalHeight } = shown.getOriginalSize();
      const scale =
        SUPERSAMPLING * Math.min(frame.width / originalWidth, frame.height / originalHeight);
      const drawn = await shown.render({ scale, render: 'bitmap' });
      copyIntoFrame(downsampled({ ...drawn, rgba: drawn.data }), strip, frame, index);
    }
  } finally {
    open?.document.destroy();
  }
  return encodePng(strip);
};

function whitePixels(width: number, height: number): Pixels {
  return { width, height, rgba: new Uint8Array(width * height * 4).fill(255) };
}

/** Halves the size of an image by averaging each square of four pixels. */
function downsampled({ width, height, rgba }: Pixels): Pixels {
  const small = whitePixels(Math.floor(width / SUPERSAMPLING), Math.floor(height / SUPERSAMPLING));
  const at = (index: number): number => rgba[index] as number;
  for (let y = 0, to = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++, to += 4) {
      const above = (y * SUPERSAMPLING * width + x * SUPERSAMPLING) * 4;
      const below = above + width * 4;
      for (let channel = 0; channel < 3; channel++) {
        const [first, two] = [above + channel, below + channel];
        small.rgba[to + channel] = Math.round(
          (at(first) + at(first + 4) + at(two) + at(two + 4)) / 4,
        );
      }
    }
  return small;
}

/** Copies an image into its frame of the strip, centred. */
function copyIntoFrame(picture: Pixels, strip: Pixels, frame: Frame, index: number): void {
  const left = Math.floor((frame.width - picture.width) / 2);
  const top = index * frame.height + Math.floor((frame.height - picture.height) / 2);
  for (let y = 0; y < picture.height; y++) {
    const row = picture.rgba.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
    strip.rgba.set(row, ((top + y) * strip.width + left) * 4);
  }
}
