/** What a PDF says beside its pages: to a screen reader, in its bookmarks, scripts, attachments and comments. */
import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { pdfTexts } from '#verify/pdf-texts.ts';

type Change = (document: PDFDocument) => void | Promise<void>;
async function textsOf(change: Change = () => {}) {
  const document = await PDFDocument.create();
  document.addPage();
  await change(document);
  return pdfTexts(await document.save({ useObjectStreams: false }));
}
const said = async (change: Change) => (await textsOf(change)).found.map(({ text }) => text);
const inCatalog =
  (key: string, value: unknown): Change =>
  ({ catalog, context }) =>
    catalog.set(PDFName.of(key), context.obj(value as never));
const stream =
  (content: string, dict: Record<string, string>): Change =>
  ({ catalog, context }) =>
    catalog.set(PDFName.of('Kept'), context.register(context.stream(content, dict)));

describe('is found', () => {
  test.each<[string, Change]>([
    ['its title', (document) => document.setTitle('Blobchat')],
    ['its author', (document) => document.setAuthor('Blobchat')],
    ['a string anywhere', inCatalog('Note', PDFHexString.fromText('Blobchat'))],
    ['a string in a list', inCatalog('Note', [PDFString.of('Blobchat')])],
    ['the name of an entry', inCatalog('Blobchat', 1)],
    ['a name', inCatalog('Note', PDFName.of('Blobchat'))],
    [
      'an address with its letters as numbers',
      inCatalog('A', { URI: PDFString.of('x:/%42lobchat') }),
    ],
    [
      'what a script spells',
      inCatalog('A', { JS: PDFHexString.fromText(String.raw`\u0042lobchat`) }),
    ],
    [
      'what a page has for a screen reader',
      stream('/Span <</ActualText (Blobchat)>> BDC EMC', { Type: 'XObject', Subtype: 'Form' }),
    ],
    [
      'the same in numbers',
      stream('/Span <</Alt <426c6f62 63686174>>> BDC EMC', { Type: 'XObject', Subtype: 'Form' }),
    ],
    ['metadata', stream('<a>Blobchat</a>', { Type: 'Metadata', Subtype: 'XML' })],
    [
      'an attachment',
      (document) => document.attach(new TextEncoder().encode('On Blobchat.'), 'a.txt'),
    ],
  ])('%s', async (_, change) => {
    expect((await said(change)).join('\n')).toContain('Blobchat');
  });

  test('a comment between its objects, and none of a page’s own', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const bytes = new TextEncoder().encode('\n%Blobchat\n');
    const saved = await document.save({ useObjectStreams: false });
    const { found } = await pdfTexts(new Uint8Array([...saved, ...bytes]));
    expect(found.find(({ where }) => where === 'a comment')?.text).toContain('%Blobchat');
  });

  test('two bookmarks that read as one word, together', async () => {
    const titles = inCatalog('Outlines', [
      { Title: PDFString.of('Blob') },
      { Title: PDFString.of('chat') },
    ]);
    expect(await said(titles)).toContain('Blob\nchat');
  });
});

test('a drawing is no text, nor is a font: nobody reads its bytes', async () => {
  const fonts = ['Type1C', 'CIDFontType0C', 'OpenType'].map((Subtype) => ({ Subtype }));
  for (const dict of [
    { Type: 'XObject', Subtype: 'Image' },
    { Length1: '9' },
    { N: '3' },
    ...fonts,
  ])
    expect(
      (await said(stream('/Span <</Alt (Blobchat)>>', dict as never))).join('\n'),
    ).not.toContain('Blobchat');
});

test('the name of a field is one for programs, and its words are text', async () => {
  const { found } = await textsOf(
    inCatalog('AcroForm', [{ T: PDFString.of('kite') }, { T: PDFString.of('Which kite?') }]),
  );
  expect(found.find(({ text }) => text === 'kite')?.machine).toBe(true);
  expect(found.find(({ text }) => text === 'Which kite?')?.machine).toBeUndefined();
});

describe('its facts', () => {
  test('are its title, language, tags and pages', async () => {
    const plain = await textsOf();
    expect(plain.facts).toEqual({ title: '', language: '', tagged: false, pages: 1, programs: [] });
    const { facts } = await textsOf((document) => {
      document.setTitle('Kites');
      document.setLanguage('en-GB');
      document.catalog.set(PDFName.of('StructTreeRoot'), document.context.obj({}));
      document.addPage();
    });
    expect(facts).toEqual({
      title: 'Kites',
      language: 'en-GB',
      tagged: true,
      pages: 2,
      programs: [],
    });
  });

  test('name a program, and no step to a page of its own', async () => {
    const { facts } = await textsOf(inCatalog('OpenAction', { S: 'GoTo' }));
    expect(facts.programs).toEqual([]);
    const { facts: launched } = await textsOf(inCatalog('OpenAction', { S: 'Launch' }));
    expect(launched.programs).toEqual(['a program (/Launch)']);
  });
});
