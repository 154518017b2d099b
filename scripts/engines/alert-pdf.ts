/** Reads PDF files: pdf.js gives positioned text items, from which lines, paragraphs and headings are inferred. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { blocksFromLines, type PageLine } from '#alert/blocks/blocks-from-lines.ts';
import { isLoneMarker } from '#alert/blocks/list-marker.ts';
import { exceedsBounds } from './pdf-bounds.ts';
import { Unreadable } from './unreadable.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** Most pages that are read. */
const MAX_PAGES = 40;
/** Most text items of a page. */
const MAX_PIECES = 20_000;
/** Fewest letters of a page with text; one with fewer is a scan. */
const MIN_LETTERS = 40;

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  page: number;
}

export async function pdfText(bytes: Uint8Array): Promise<Omit<AlertText, 'file'>> {
  const lines = await linesOf(bytes);
  const letters = lines.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0);
  if (letters < MIN_LETTERS)
    throw new Unreadable(
      'Unexpected PDF without text, expected one that can be read',
      'Its pages are pictures: a scan or a photo. Ask the publisher for the document itself, or let a text recogniser (OCR) make a readable PDF of it.',
    );
  return { blocks: blocksFromLines(lines), about: {} };
}

async function linesOf(bytes: Uint8Array): Promise<PageLine[]> {
  if (exceedsBounds(bytes)) throw tooLarge();
  const task = getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES)
      throw new Unreadable(
        `Unexpected PDF of ${document.numPages} pages, expected at most ${MAX_PAGES}`,
        'An alert is a few pages. Save the pages that matter as a file of their own.',
      );
    const pieces: Piece[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      for (const item of await itemsOf(page)) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        const font = page.commonObjs.has(item.fontName)
          ? String(page.commonObjs.get(item.fontName)?.name ?? '')
          : '';
        pieces.push({
          text: item.str,
          x,
          y,
          width: item.width,
          size: Math.hypot(c, d) || item.height,
          bold: /bold|black|heavy|semibold/i.test(font),
          page: number,
        });
      }
    }
    return toLines(pieces);
  } catch (fault) {
    if (fault instanceof Unreadable) throw fault;
    const name = fault instanceof Error ? fault.name : '';
    throw name === 'PasswordException'
      ? new Unreadable(
          'Unexpected password on a PDF, expected an open one',
          'Open it with its password and save or print it to a new PDF.',
        )
      : new Unreadable(
          'Unexpected content of a PDF, expected a whole one',
          'The file is damaged. Save or download it again.',
        );
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** Streams a page's text items, and stops at the limit. */
async function itemsOf(page: Page): Promise<Item[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: Item[] }>).getReader();
  const items: Item[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    items.push(...part.value.items);
    if (items.length <= MAX_PIECES) continue;
    await reader.cancel(new Error('too many pieces of text'));
    throw tooLarge();
  }
  return items;
}

const tooLarge = () =>
  new Unreadable(
    'Unexpected PDF that unpacks to more than any alert holds, expected a few pages',
    'It was not read. Copy its text into a .txt file.',
  );

interface Line extends Piece {
  end: number;
}

/** Items at the same height form a line; wide gaps separate paragraphs; large or bold lines are headings. */
function toLines(pieces: readonly Piece[]): PageLine[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (
      last &&
      last.page === piece.page &&
      Math.abs(last.y - piece.y) < piece.size * 0.4 &&
      piece.x >= last.end - piece.size
    ) {
      const space =
        piece.x - last.end > piece.size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text)
          ? ' '
          : '';
      last.text += space + piece.text;
      last.end = piece.x + piece.width;
      last.bold &&= piece.bold || isLoneMarker(piece.text);
      continue;
    }
    lines.push({ ...piece, end: piece.x + piece.width });
  }
  const body = median(lines.map(({ size }) => size));
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && before.page === line.page && before.y > line.y ? [before.y - line.y] : [];
  });
  const leading = median(steps.filter((step) => step < body * 2.2)) || body * 1.3;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const isNewPage = before !== undefined && before.page !== line.page;
    const step = before && !isNewPage ? before.y - line.y : 0;
    const heading = line.size > body * 1.12 || (line.bold && line.text.length < 90);
    const otherSize = before !== undefined && Math.abs(before.size - line.size) > body * 0.08;
    return {
      text: line.text.trim(),
      marks: [{ at: 0, line: index + 1 }],
      lead: 0,
      heading,
      gap: isNewPage || step > leading * 1.3 || step < 0 || otherSize,
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
