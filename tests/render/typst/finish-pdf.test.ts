import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Typesetting } from '#render/arrange/paper-tools.ts';
import { finishPdf } from '#render/typst/finish-pdf.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { KS3, keepProblems, tools } from './paper.ts';
import { handoutOf, versionOf } from './sheet-of-parts.ts';

/** A sheet as the engine wrote it, and as it leaves us. */
let [raw, finished] = [new Uint8Array(), new Uint8Array()];
beforeAll(async () => {
  const kinds = [
    'heading',
    'prose',
    'scene',
    'table',
    'choose',
    'question',
    'cards',
    'help',
  ] as const;
  const pupils = forPupils(versionOf(KS3, [handoutOf([...kinds])]));
  const [handout] = pupils.handouts;
  if (!handout) throw new Error('no handout');
  let last: Typesetting | undefined;
  const listening = {
    ...tools,
    typeset: async (...request: Parameters<typeof tools.typeset>) => {
      const typesetting = await tools.typeset(...request);
      // Of several settings of a sheet, the one that is chosen is asked for its bytes.
      const pdf = () => {
        last = typesetting;
        return typesetting.pdf();
      };
      return { ...typesetting, pdf };
    },
  };
  const { report } = keepProblems();
  const sheet = await writeHandout(handout, pupils, { variant: 'standard' }, listening, report);
  finished = new Uint8Array(sheet.bytes);
  raw = new Uint8Array(last?.pdf() ?? []);
});

interface Node {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: Node[];
}

/** What another reader sees: the words of each page with their places, and what a screen reader is told. */
async function seen(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [`${item.str} ${Math.round(item.transform[4])},${Math.round(item.transform[5])}`]
        : [],
    );
    pages.push({ words, tags: flat(await page.getStructTree()) });
  }
  return pages;
}

/** Tags but for boxes of the layout, links to type in and headers of rows: those are what finishing changes. */
const flat = (node: Node): string[] => [
  ...(node.role && !['Root', 'Div', 'Document', 'TH', 'TD', 'Form', 'Link'].includes(node.role)
    ? [`${node.role}${node.alt ? ` ${node.alt}` : ''}`]
    : []),
  ...(node.children ?? []).flatMap(flat),
];

test('the same words stand in the same places, under the same tags', async () => {
  expect(await seen(finished)).toEqual(await seen(raw));
});

test('finishing again what was typeset gives the same bytes', async () => {
  expect(Buffer.compare(await finishPdf(raw, { fieldFont: tools.fieldFont }), finished)).toBe(0);
});

test('a row is read out by its first cell, and readers show the title', async () => {
  const pdf = await PDFDocument.load(finished, { updateMetadata: false });
  expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  const tags = (await seen(finished)).flatMap((page) => page.tags);
  expect(tags).toContain('Table');
  const rows = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [String(object.get(PDFName.of('A')))] : [],
    )
    .filter((attributes) => attributes.includes('/Scope /Row'));
  expect(rows.length).toBeGreaterThan(0);
});

test('tags say nothing of the colour of lines, which poppler complains of', async () => {
  const said = async (bytes: Uint8Array) =>
    (await PDFDocument.load(bytes, { updateMetadata: false })).context
      .enumerateIndirectObjects()
      .some(([, object]) => String(object).includes('/BorderColor'));
  expect(await said(raw)).toBe(true);
  expect(await said(finished)).toBe(false);
});

test('on A3 every page, field and place is larger by the same', async () => {
  const [a4, a3] = await Promise.all(
    (['a4', 'a3'] as const).map(async (paper) => {
      const bytes = await finishPdf(raw, { paper, fieldFont: tools.fieldFont });
      const [page] = (await PDFDocument.load(bytes, { updateMetadata: false })).getPages();
      const seenPage = await (
        await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
      ).getPage(1);
      const [field] = await seenPage.getAnnotations();
      const { items } = await seenPage.getTextContent();
      const word = items.find((item) => 'str' in item && item.str.trim() !== '');
      return {
        width: page?.getWidth() ?? 0,
        field: field.rect[2] - field.rect[0],
        word: word && 'transform' in word ? word.transform[4] : 0,
      };
    }),
  );
  for (const measure of ['width', 'field', 'word'] as const)
    expect((a3?.[measure] ?? 0) / (a4?.[measure] ?? 1), measure).toBeCloseTo(Math.SQRT2, 3);
});
