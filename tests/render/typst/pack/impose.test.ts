import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { impose } from '#render/typst/pack/impose.ts';
import { bookletSides, twoUpSides } from '#render/typst/pack/imposition.ts';

const A4 = [595.276, 841.89] as const;

/** A PDF whose pages say their number near their top left corner as shown, in 30-point type. */
async function numbered(count: number, size: readonly [number, number] = A4, angle = 0) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let index = 0; index < count; index++) {
    const page = pdf.addPage([...size]);
    page.setRotation(degrees(angle));
    page.drawText(`page ${index}`, { x: 40, y: size[1] - 60, size: 30, font });
  }
  return pdf.save();
}

/** Text on each page with where it starts and which way it runs. */
async function textsOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push({
      size: page.view.slice(2).map(Math.round),
      texts: items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [
              {
                says: item.str,
                x: item.transform[4] as number,
                y: item.transform[5] as number,
                across: Math.round(item.transform[0] as number),
                up: Math.round(item.transform[1] as number),
              },
            ]
          : [],
      ),
    });
  }
  return pages;
}

const HALF = 841.89 / 2;

test('a booklet lies on landscape A4; fronts are upright, backs upside down', async () => {
  const [front, back] = await textsOf(
    await impose([await numbered(4)], bookletSides(4), { title: 'Booklet', middle: 'fold' }),
  );
  expect(front?.size).toEqual([842, 595]);
  const place = (page: typeof front, says: string) => page?.texts.find((one) => one.says === says);
  expect(place(front, 'page 0')?.x).toBeGreaterThan(HALF);
  expect(place(front, 'page 3')?.x).toBeLessThan(HALF);
  expect(place(front, 'page 0')?.across).toBeCloseTo(21, -1);
  expect(place(back, 'page 1')?.across).toBeLessThan(0);
  // Upside down, the top left corner of the right half's page lies at the bottom right.
  expect(place(back, 'page 1')?.x).toBeGreaterThan(HALF + 200);
  expect(place(back, 'page 1')?.y).toBeLessThan(100);
});

test('pages of several files follow one another', async () => {
  const bytes = await impose([await numbered(1), await numbered(2)], twoUpSides(3, true), {
    title: 'Cards',
    middle: 'cut',
  });
  const pages = await textsOf(bytes);
  expect(pages.map(({ texts }) => texts.map(({ says }) => says))).toEqual([
    ['page 0', 'page 0'],
    ['page 0', 'page 0'],
    ['page 1', 'page 1'],
  ]);
});

test.each([
  ['A3', [841.89, 1190.55], 0],
  ['a page that lies on its side', [841.89, 595.276], 0],
  ['a page that a reader turns', [841.89, 595.276], 90],
] as const)('%s fits its half, as a reader shows it', async (_, size, angle) => {
  const bytes = await impose([await numbered(1, size, angle)], twoUpSides(1, true), {
    title: 'Poster',
    middle: 'cut',
  });
  const [page] = await textsOf(bytes);
  const [left, right] = page?.texts ?? [];
  expect(left && right).toBeTruthy();
  for (const one of [left, right]) {
    // Text of a page that is turned clockwise runs down, here as in a reader.
    expect([one?.across, one?.up].map((n) => Math.sign(n ?? 0) + 0)).toEqual(
      angle === 90 ? [0, -1] : [1, 0],
    );
    expect(one?.y).toBeGreaterThan(0);
    expect(one?.y).toBeLessThan(595);
  }
  expect(left?.x).toBeGreaterThan(0);
  expect(left?.x).toBeLessThan(HALF);
  expect(right?.x).toBeGreaterThan(HALF);
  expect(right?.x).toBeLessThan(2 * HALF);
});

test('the same pages give the same bytes, without a date', async () => {
  const source = await numbered(4);
  const once = () => impose([source], bookletSides(4), { title: 'Booklet', middle: 'fold' });
  const bytes = await once();
  expect(Buffer.compare(bytes, await once())).toBe(0);
  expect((await PDFDocument.load(bytes, { updateMetadata: false })).getCreationDate()).toBe(
    undefined,
  );
});
