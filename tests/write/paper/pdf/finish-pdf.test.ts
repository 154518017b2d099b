import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { finishPdf } from '#write/paper/finish-pdf.ts';
import type { Typesetting } from '#write/paper/paper-tools.ts';
import { isStream, textOf, textToken, type Value } from '#write/paper/pdf/pdf-values.ts';
import { readPdf } from '#write/paper/pdf/read-pdf.ts';
import { writePdf } from '#write/paper/pdf/write-pdf.ts';
import { writeHandout } from '#write/paper/write-handout.ts';
import { KS3, keepProblems, tools } from '../paper.ts';
import { handoutOf, versionOf } from '../sheet-of-parts.ts';

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
    typeset: async (...asked: Parameters<typeof tools.typeset>) => {
      const one = await tools.typeset(...asked);
      // Of several settings of a sheet, the one that is chosen is asked for its bytes.
      const pdf = () => {
        last = one;
        return one.pdf();
      };
      return { ...one, pdf };
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

test('without the letters that may be typed, it is less than half as large', async () => {
  expect((await finishPdf(raw)).length).toBeLessThan(raw.length / 2);
});

test('finishing again what was typeset gives the same bytes', async () => {
  const finish = { fieldFont: tools.fieldFont, ...(tools.flate ? { flate: tools.flate } : {}) };
  expect(Buffer.compare(await finishPdf(raw, finish), finished)).toBe(0);
});

test('what packs the file leaves no trace in what it says', async () => {
  expect(await seen(await finishPdf(raw, { fieldFont: tools.fieldFont }))).toEqual(
    await seen(finished),
  );
});

test('boxes of the layout are no tags', async () => {
  const doc = await PDFDocument.load(finished, { updateMetadata: false });
  const empty = doc.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((tag) => String(tag.get(PDFName.of('S'))) === '/Div' && !tag.has(PDFName.of('K')));
  expect(empty).toEqual([]);
});

test('every object that something points to is written, and nothing else', () => {
  const pdf = readPdf(raw);
  const stray = pdf.objects.size + 1;
  pdf.objects.set(stray, '(nobody asks for this)');
  const text = new TextDecoder('latin1').decode(
    writePdf(pdf, { pack: (b) => b, unpack: (b) => b }),
  );
  expect(text).not.toContain('nobody asks');
  expect(text).toContain('/StructTreeRoot');
});

test('a pointer to nothing is a fault', () => {
  const pdf = readPdf(raw);
  const catalog = pdf.objects.get(pdf.root.id);
  if (!(catalog instanceof Map)) throw new Error('no catalogue');
  const pages = catalog.get('Pages') as { id: number } & Value;
  pdf.objects.delete(pages.id);
  expect(() => writePdf(pdf)).toThrow(/missing/);
});

test('a file of another make is refused', () => {
  expect(() => readPdf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toThrow(/table/);
});

describe('text is told in one byte a letter where it can be', () => {
  test.each(['Name', 'It’s (not) a “game” – 5 \\ 6', 'Zoë · £5 … €2', 'Łucja', 'ไทย', '😀 ok'])(
    '%s',
    (text) => expect(textOf(textToken(text))).toBe(text),
  );
  test('another reader reads the same', async () => {
    const title = 'Don’t – “move” · 5 €';
    const pdf = readPdf(raw);
    const info = pdf.info ? pdf.objects.get(pdf.info.id) : null;
    if (!(info instanceof Map) || isStream(info)) throw new Error('no information');
    info.set('Title', textToken(title));
    const doc = await PDFDocument.load(writePdf(pdf), { updateMetadata: false });
    const { info: read } = await (
      await getDocument({ data: writePdf(pdf), verbosity: 0 }).promise
    ).getMetadata();
    expect([doc.getTitle(), (read as { Title?: string }).Title]).toEqual([title, title]);
  });
});
