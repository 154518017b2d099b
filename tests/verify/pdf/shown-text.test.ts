/** What pages show, string by string: nothing is left out, whatever a reader makes of it. */
import {
  PDFDocument,
  PDFName,
  StandardFonts,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib';
import { expect, test } from 'vitest';
import { shownText } from '#verify/pdf/shown-text.ts';
import { files, read } from '../../dist.ts';
import { pdfjsPages } from '../../pdfjs-pages.ts';
import { oneOfEach } from '../../proof.ts';

const letters = (text: string) => text.replace(/\s+/gu, '');

test('every page of each kind of sheet has the letters that pdf.js reads on it', {
  timeout: 300_000,
}, async () => {
  const counts = (text: string) => {
    const found = new Map<string, number>();
    for (const letter of letters(text).normalize('NFKC'))
      found.set(letter, (found.get(letter) ?? 0) + 1);
    return [...found].sort();
  };
  const pdfs = files({ format: 'pdf' });
  expect(pdfs.length).toBeGreaterThan(200);
  for (const { path } of oneOfEach(pdfs, ({ kind, variant }) => `${kind} ${variant}`)) {
    const bytes = read(path);
    const shown = shownText(await PDFDocument.load(bytes, { updateMetadata: false }));
    const seen = await pdfjsPages(bytes);
    expect([path, shown.map(counts)]).toEqual([path, seen.map(counts)]);
  }
});

test('text that is off the page, invisible or drawn over is text', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 300]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  page.drawText('plain', { x: 50, y: 200, size: 12, font });
  page.drawText('off the page', { x: 50, y: 900, size: 12, font });
  page.drawText('plain', { x: 50, y: 200, size: 12, font });
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  page.drawText('unseen', { x: 50, y: 100, size: 12, font });
  const written = await PDFDocument.load(await pdf.save());
  expect(shownText(written).map((text) => text.trim().split(/\s+/))).toEqual([
    ['plain', 'off', 'the', 'page', 'plain', 'unseen'],
  ]);
});

test('letters drawn one by one are a word, and words drawn apart are two', () => {
  return expect(shown('BT /F 9 Tf (W) Tj (IZ) Tj [(Z) -20 (O) -400 (too)] TJ ET')).resolves.toBe(
    'WIZZO too',
  );
});

test('a drawing in a drawing is read, by its own fonts', async () => {
  await expect(shown('/Inner Do', 'BT /F 9 Tf <5a6f6f> Tj ET')).resolves.toBe('Zoo');
});

test.each([
  ['one by one', '2 beginbfchar <01> <0057> <02> <0049> endbfchar', 'WI'],
  ['from a first one on', '1 beginbfrange <01> <03> <0058> endbfrange', 'XYZ'],
  [
    'in a list',
    '2 beginbfrange <01> <02> [<0057> <0049>] <03> <03> [<005A>] endbfrange 1 beginbfchar <04> <004F> endbfchar',
    'WIZO',
  ],
])('letters that a font gives its codes %s are read', async (_, toUnicode, text) => {
  await expect(shown('BT /F 9 Tf <01020304> Tj ET', '', toUnicode)).resolves.toBe(text);
});

/** The text of a page with this drawing; `inner` is a drawing that it may use, `toUnicode` what its font’s codes are. */
async function shown(drawing: string, inner = '', toUnicode = ''): Promise<string> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const page = pdf.addPage();
  const font = context.obj({
    ...{ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' },
    ...(toUnicode ? { ToUnicode: context.register(context.flateStream(toUnicode)) } : {}),
  });
  const fonts = { Font: { F: context.register(font) } };
  const form = context.flateStream(inner, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 9, 9],
    Resources: fonts,
  });
  page.node.set(
    PDFName.of('Resources'),
    context.obj({ ...(inner ? {} : fonts), XObject: { Inner: context.register(form) } }),
  );
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(drawing)));
  return shownText(pdf).join('').trim();
}
