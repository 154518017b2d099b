/** A PDF's pages as Firefox reads them: pdf.js, which tells in which order words of two directions are read. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page; lines are not told apart. */
export const pdfjsPages = async (bytes: Uint8Array): Promise<string[]> =>
  (await pagePieces(bytes)).map((pieces) => pieces.map(({ str }) => str).join(''));

/** From where the one line of the first page that begins so starts to where the last thing drawn on it ends, in points. */
export async function lineWidth(bytes: Uint8Array, start: RegExp): Promise<number> {
  const [pieces = []] = await pagePieces(bytes);
  const first = pieces.find(({ str }) => start.test(str));
  if (!first) return 0;
  const line = pieces.filter(({ y }) => Math.abs(y - first.y) < 1);
  return Math.max(...line.map(({ x, width }) => x + width)) - first.x;
}

interface Piece {
  str: string;
  x: number;
  y: number;
  width: number;
}

/** What is drawn on each page, in the order of its content: lengths are points, `x` is where it begins on paper. */
export async function pagePieces(bytes: Uint8Array): Promise<Piece[][]> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: Piece[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item
          ? [{ str: item.str, x: item.transform[4], y: item.transform[5], width: item.width }]
          : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}
