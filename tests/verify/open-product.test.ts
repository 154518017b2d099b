/** What is in a file and should not be, whatever its words: a program, a request, a hidden page, no title. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { csvTexts } from '#verify/csv-texts.ts';
import { openProduct } from '#verify/open-product.ts';
import { pdfTexts } from '#verify/pdf-texts.ts';
import { zipEntries } from '#verify/zip-entries.ts';
import { DOCX_PARTS, type Parts, PPTX_PARTS, packed } from '../check/office-sample.ts';

const open = (format: 'docx' | 'pptx', parts: Parts) =>
  openProduct(
    {
      entry: {
        path: `a.${format}`,
        audience: 'pupil',
        kind: 'handout',
        variant: 'standard',
        format,
        band: null,
      },
      bytes: packed(parts),
    },
    async () => [],
    new Set(),
  );
const within = (parts: Parts, path: string, from: string, to: string): Parts => {
  const xml = parts[path] ?? '';
  if (!xml.includes(from)) throw new Error(`${from} does not stand in ${path}`);
  return { ...parts, [path]: xml.replace(from, to) };
};
const inWord = (xml: string) =>
  within(DOCX_PARTS, 'word/document.xml', '<w:body>', `<w:body>${xml}`);
const relation = (attributes: string) =>
  within(DOCX_PARTS, 'word/_rels/document.xml.rels', '</Rel', `<Relationship ${attributes}/></Rel`);

describe('a Word or PowerPoint file', () => {
  test.each<[string, 'docx' | 'pptx', Parts]>([
    ['sheet', 'docx', DOCX_PARTS],
    ['deck', 'pptx', PPTX_PARTS],
  ])('may be a plain %s', async (_, format, parts) => {
    const { faults, lacks, hidden } = await open(format, parts);
    expect({ faults, lacks, hidden }).toEqual({ faults: [], lacks: [], hidden: [] });
  });

  test.each<[string, 'docx' | 'pptx', Parts, RegExp]>([
    [
      'a notes page',
      'pptx',
      { ...PPTX_PARTS, 'ppt/notesSlides/notesSlide1.xml': '<a/>' },
      /notes page/,
    ],
    [
      'a remark',
      'docx',
      { ...DOCX_PARTS, 'word/comments.xml': '<w:comments><w:comment/></w:comments>' },
      /a comment/,
    ],
    [
      'a remark on a slide',
      'pptx',
      { ...PPTX_PARTS, 'ppt/comments/modernComment_1.xml': '<p188:cmLst><p188:cm/></p188:cmLst>' },
      /a comment/,
    ],
    [
      'hidden text',
      'docx',
      inWord('<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>'),
      /hidden text/,
    ],
    ['deleted text', 'docx', inWord('<w:p><w:del><w:r/></w:del></w:p>'), /deleted text/],
    [
      'a hidden slide',
      'pptx',
      within(PPTX_PARTS, 'ppt/slides/slide1.xml', '<p:sld ', '<p:sld show="0" '),
      /hidden slide/,
    ],
  ])('holds nothing hidden for pupils, such as %s', async (_, format, parts, reason) =>
    expect((await open(format, parts)).hidden.join()).toMatch(reason),
  );

  test.each<[string, Parts, RegExp]>([
    ['a program', { ...DOCX_PARTS, 'word/vbaProject.bin': '.' }, /a program/],
    ['a control', { ...DOCX_PARTS, 'word/activeX/activeX1.xml': '<a/>' }, /a program/],
    [
      'a template from elsewhere',
      relation(
        'Type="urn:x/attachedTemplate" TargetMode="External" Target="https://example.org/a.dotm"',
      ),
      /request to https/,
    ],
    [
      'a picture from elsewhere',
      relation('Type="urn:x/image" TargetMode="External" Target="https://example.org/a.png"'),
      /request to https/,
    ],
    [
      'a link to a file',
      relation('Type="urn:x/hyperlink" TargetMode="External" Target="file:///c:/a.exe"'),
      /opens a file/,
    ],
    [
      'a field that runs something',
      inWord('<w:p><w:instrText>DDEAUTO c:\\a "x"</w:instrText></w:p>'),
      /field that fetches/,
    ],
  ])('holds no %s', async (_, parts, reason) =>
    expect((await open('docx', parts)).faults.join()).toMatch(reason),
  );

  test.each<[string, Parts, RegExp]>([
    ['a title', within(DOCX_PARTS, 'docProps/core.xml', 'Kites', ''), /without a title/],
    ['a language', within(DOCX_PARTS, 'word/styles.xml', 'en-GB', ''), /without a language/],
    [
      'the right language',
      inWord('<w:p><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr></w:r></w:p>'),
      /“en-US”/,
    ],
  ])('has %s', async (_, parts, reason) =>
    expect((await open('docx', parts)).lacks.join()).toMatch(reason),
  );

  test('that is malformed cannot be opened', async () =>
    expect(
      open('docx', { ...DOCX_PARTS, 'word/header1.xml': '<w:hdr><w:p></w:hdr>' }),
    ).rejects.toThrow());
});

describe('a page', () => {
  const lacks = async (html: string) => {
    const entry = { path: 'a.html', audience: 'pupil', kind: 'deck', variant: 'standard' } as const;
    const product = { entry: { ...entry, format: 'html', band: null } as const };
    return (await openProduct({ ...product, bytes: strToU8(html) }, async () => [], new Set()))
      .lacks;
  };
  const [head, title] = ['<!doctype html><html class="a" lang="en-GB">', '<title>Kites</title>'];
  test.each([
    ['no language', `<html>${title}`, ['page without lang="en-GB", expected it']],
    ['no title', head, ['page without a title, expected one']],
    ['an empty title', `${head}<title></title>`, ['page without a title, expected one']],
    ['both', `${head}${title}`, []],
  ])('with %s', async (_, html, expected) => expect(await lacks(html)).toEqual(expected));
});

describe('a table of text', () => {
  test('is a text too: what its end of line parts is read together', () => {
    const { found } = csvTexts('a,Blob\r\nchat,b\r\n');
    expect(found.some(({ text }) => /Blob\s+chat/.test(text))).toBe(true);
  });
  test.each(['=1+1', '+1+cmd|calc', '-2+3+cmd', '@SUM(A1)', '\t=1', ' =1', '|calc'])(
    'holds no formula: %s',
    (cell) => expect(csvTexts(`Name\r\n"${cell}"\r\n`).faults).toEqual([`a formula (“${cell}”)`]),
  );
  test.each(['01632 960983', '+44 1632 960983', '-3', 'Wren – kites', "'=1+1", 'a@b.example'])(
    'may hold %s',
    (cell) => expect(csvTexts(`Name\r\n"${cell}"\r\n`).faults).toEqual([]),
  );
});

describe('a PDF holds no', () => {
  const programs = async (change: (document: PDFDocument) => void) => {
    const document = await PDFDocument.create();
    document.addPage();
    change(document);
    return (await pdfTexts(await document.save())).facts.programs.join();
  };
  const onOpen = (action: Record<string, unknown>) => (document: PDFDocument) =>
    document.catalog.set(PDFName.of('OpenAction'), document.context.obj(action as never));
  test.each<[string, (document: PDFDocument) => void]>([
    ['script', (document) => document.addJavaScript('a', 'app.alert(1)')],
    ['script on opening', onOpen({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })],
    ['program to start', onOpen({ S: 'Launch', F: PDFString.of('a.exe') })],
    ['form to send', onOpen({ S: 'SubmitForm', F: PDFString.of('https://example.org') })],
    ['file to open', onOpen({ S: 'GoToR', F: PDFString.of('a.pdf') })],
    ['file in it to open', onOpen({ S: 'GoToE' })],
    ['values to take in', onOpen({ S: 'ImportData', F: PDFString.of('a.fdf') })],
    ['video to play', onOpen({ S: 'Rendition' })],
    ['film', onOpen({ S: 'Movie' })],
    ['sound', onOpen({ S: 'Sound' })],
    ['scene to run', onOpen({ S: 'RichMediaExecute' })],
    ['layer to show or hide', onOpen({ S: 'SetOCGState' })],
  ])('%s', async (_, change) => expect(await programs(change)).toMatch(/program/));
  test('program at all, where it has none', async () => expect(await programs(() => {})).toBe(''));
});

test.each([
  ['FlateDecode', 'no zlib at all'],
  ['NoSuchFilter', 'in a format of its own'],
])(
  'a PDF with a stream of %s that cannot be decoded is no PDF without names: it cannot be opened',
  async (filter, bytes) => {
    const document = await PDFDocument.create();
    document.addPage();
    document.context.register(document.context.stream(bytes, { Filter: filter }));
    const saved = await document.save();
    await expect(pdfTexts(saved)).rejects.toThrow('a stream that cannot be decoded');
  },
);

test('a file in a zip that is no product is opened, and a product is not opened again', async () => {
  const known = strToU8('Bo');
  const opened = await openProduct(
    {
      entry: {
        path: 'a.zip',
        audience: 'staff',
        kind: 'kit',
        variant: 'standard',
        format: 'zip',
        band: null,
      },
      bytes: zipSync({
        'staff/a.txt': strToU8('Wren'),
        'staff/b.docx': packed(DOCX_PARTS),
        'staff/c.txt': known,
      }),
    },
    async () => [],
    new Set([bytesToHex(sha256(known))]),
  );
  const texts = opened.found.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['Wren', 'Wren flies a kite. In danger: 999.', 'staff/c.txt']),
  );
  expect(texts).not.toContain('Bo');
});

test('a zip’s first record is read, with what it carries beside its name', () => {
  const extra = strToU8('Blobchat');
  const record = new Uint8Array(30 + 1 + 4 + extra.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 4 + extra.length, true);
  record.set(strToU8('a'), 30);
  view.setUint16(31, 0x1234, true);
  view.setUint16(33, extra.length, true);
  record.set(extra, 35);
  const found = zipEntries(record, (bytes, where) => [{ where, text: strFromU8(bytes) }]);
  expect(found.map(({ text }) => text)).toEqual(['a', 'Blobchat', '']);
});

test('a remark at the end of a zip is read whole', () => {
  const zip = zipSync({ a: strToU8('Wren') });
  const remark = strToU8('Blobchat');
  const bytes = new Uint8Array([...zip, ...remark]);
  new DataView(bytes.buffer).setUint16(zip.length - 2, remark.length, true);
  const found = zipEntries(bytes, (part, where) => [{ where, text: strFromU8(part) }]);
  expect(found).toContainEqual({ where: 'a comment of the zip', text: 'Blobchat' });
});

describe('sheets that are printed together', () => {
  const pack = async (change: (document: PDFDocument) => void) => {
    const document = await PDFDocument.create();
    document.addPage();
    change(document);
    const entry = { path: 'a.pdf', audience: 'pupil', kind: 'pack', variant: 'standard' } as const;
    return openProduct(
      { entry: { ...entry, format: 'pdf', band: null }, bytes: await document.save() },
      async () => ['Wren'],
      new Set(),
    );
  };
  test('lack a title and a language, where they have none', async () => {
    expect((await pack(() => {})).lacks).toEqual([
      'PDF without a title, expected one',
      'PDF language “”, expected en-GB',
    ]);
  });
  test('lack nothing else: laid side by side they have no tags', async () => {
    const { lacks, document, found } = await pack((document) => {
      document.setTitle('Kites');
      document.setLanguage('en-GB');
    });
    expect([lacks, document]).toEqual([[], undefined]);
    expect(found).toContainEqual({ where: 'page 1', text: 'Wren' });
  });
});

test('a PDF in a zip is read as one, page by page', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  document.setTitle('Kites');
  const entry = { path: 'a.zip', audience: 'staff', kind: 'kit', variant: 'standard' } as const;
  const { found } = await openProduct(
    {
      entry: { ...entry, format: 'zip', band: null },
      bytes: zipSync({ 'staff/a.pdf': await document.save() }),
    },
    async () => ['Wren flies.'],
    new Set(),
  );
  expect(found).toContainEqual({ where: 'staff/a.pdf', text: 'Wren flies.' });
  expect(found.map(({ text }) => text)).toContain('Kites');
});
