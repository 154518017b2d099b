/** Small pictures of pages: each in its frame, one below the other, in a file that any program opens. */
import { inflateSync } from 'node:zlib';
import { PDFDocument, rgb } from 'pdf-lib';
import { expect, test } from 'vitest';
import { drawStrip } from '#scripts/engines/picture-strip.ts';

const FRAME = { width: 40, height: 60 };

/** A PDF of pages that are one colour each. */
async function pdfOf(
  ...pages: { width: number; height: number; colour: [number, number, number] }[]
) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const { width, height, colour } of pages)
    pdf.addPage([width, height]).drawRectangle({ width, height, color: rgb(...colour) });
  return pdf.save();
}

/** Size of a PNG as we write them, and the colour at a point of it. */
function opened(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const length = bytes.readUInt32BE(33);
  const raw = inflateSync(bytes.subarray(41, 41 + length));
  const at = (x: number, y: number) => [
    ...raw.subarray(y * (width * 3 + 1) + 1 + x * 3).subarray(0, 3),
  ];
  return { width, height, at };
}

const pdf = await pdfOf(
  { width: 200, height: 300, colour: [1, 0, 0] },
  { width: 300, height: 200, colour: [0, 0, 1] },
);
const pages = [
  { pdf, page: 1 },
  { pdf, page: 2 },
];

test('each page stands in its frame, whole and in the middle', async () => {
  const { width, height, at } = opened(await drawStrip(pages, FRAME));
  expect([width, height]).toEqual([40, 120]);
  expect(at(20, 30)).toEqual([255, 0, 0]);
  expect(at(20, 90)).toEqual([0, 0, 255]);
  // A page that lies across leaves white over and under it.
  expect(at(20, 63)).toEqual([255, 255, 255]);
  expect(at(20, 117)).toEqual([255, 255, 255]);
});

test('the same pages give the same bytes', async () => {
  expect(await drawStrip(pages, FRAME)).toEqual(await drawStrip(pages, FRAME));
});
