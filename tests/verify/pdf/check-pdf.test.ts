/** Each condition that a PDF must meet: a real sheet meets them all, and one change breaks each. */
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { pdfFaults } from '#verify/pdf/check-pdf.ts';
import { KS3, keepProblems, tools } from '../../render/typst/paper.ts';
import { handoutOf, versionOf } from '../../render/typst/sheet-of-parts.ts';

const n = (name: string) => PDFName.of(name);
const LISTED = new Set(['tel:08001111', 'https://childline.org.uk']);
const expected = { poster: false, slides: false, isListed: (uri: string) => LISTED.has(uri) };

let sheet: Uint8Array;
beforeAll(async () => {
  const version = versionOf(KS3, [
    handoutOf(['heading', 'prose', 'scene', 'table', 'choose', 'check', 'question', 'help']),
  ]);
  const pupils = forPupils(version);
  const [handout] = pupils.handouts;
  if (!handout) throw new Error('no handout');
  const { problems, report } = keepProblems();
  sheet = (await writeHandout(handout, pupils, { variant: 'standard' }, tools, report)).bytes;
  expect(problems).toEqual([]);
});

const open = () => PDFDocument.load(sheet, { updateMetadata: false });
async function faultsAfter(change: (pdf: PDFDocument) => void) {
  const pdf = await open();
  change(pdf);
  return pdfFaults(pdf, expected);
}

/** The first object that has these values. */
function first(pdf: PDFDocument, values: Record<string, string>): PDFDict {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (
      dict instanceof PDFDict &&
      Object.entries(values).every(([key, value]) => dict.get(n(key))?.toString() === value)
    )
      return dict;
  }
  throw new Error(`Nothing has ${JSON.stringify(values)}`);
}
const tag = (pdf: PDFDocument, type: string) => first(pdf, { S: `/${type}` });
const retag = (from: string, to: string) => (pdf: PDFDocument) => tag(pdf, from).set(n('S'), n(to));
const without = (values: Record<string, string>, key: string) => (pdf: PDFDocument) => {
  first(pdf, values).delete(n(key));
};
const inCatalog =
  (key: string, value: (pdf: PDFDocument) => PDFObject | undefined) => (pdf: PDFDocument) => {
    const made = value(pdf);
    if (made) pdf.catalog.set(n(key), made);
    else pdf.catalog.delete(n(key));
  };
const rewrite =
  (stream: 'Metadata' | 'Contents', change: (text: string) => string) => (pdf: PDFDocument) => {
    const holder = stream === 'Metadata' ? pdf.catalog : pdf.getPage(0).node;
    const found = holder.lookup(n(stream));
    if (!(found instanceof PDFRawStream)) throw new Error(`no ${stream}`);
    const before = new TextDecoder('latin1').decode(decodePDFRawStream(found).decode());
    const after = change(before);
    if (after === before) throw new Error('nothing changed');
    const bytes = Uint8Array.from(after, (letter) => letter.charCodeAt(0));
    holder.set(n(stream), pdf.context.register(pdf.context.flateStream(bytes)));
  };
const LINK = { Subtype: '/Link' };
const FIELD = { Subtype: '/Widget' };

const BROKEN: [what: string, change: (pdf: PDFDocument) => void, reason: RegExp][] = [
  ['no tags at all', inCatalog('StructTreeRoot', () => undefined), /without tags/],
  ['does not say that it is tagged', inCatalog('MarkInfo', () => undefined), /Marked/],
  ['file name in the title bar', inCatalog('ViewerPreferences', () => undefined), /title bar/],
  ['no language', inCatalog('Lang', () => undefined), /language “”/],
  ['another language', inCatalog('Lang', () => PDFString.of('en-US')), /language “en-US”/],
  [
    'no claim to be accessible',
    rewrite('Metadata', (xmp) => xmp.replace(/pdfuaid:part/g, 'pdfuaid:none')),
    /claim/,
  ],
  [
    'no title in the metadata',
    rewrite('Metadata', (xmp) => xmp.replace(/dc:title/g, 'dc:none')),
    /without a title/,
  ],
  ['no title', (pdf) => pdf.setTitle(''), /without a title/],
  ['a date of its own', (pdf) => pdf.setCreationDate(new Date(0)), /date “D:1970/],
  [
    'a folder of the machine',
    (pdf) => pdf.setProducer('made in /home/kim/kit'),
    /folder “ \/home”/,
  ],
  [
    'many pages without bookmarks',
    (pdf) => {
      pdf.catalog.delete(n('Outlines'));
      for (let page = 0; page < 3; page++) pdf.addPage();
    },
    /bookmarks/,
  ],

  ['a page of US letter', (pdf) => pdf.getPage(0).setMediaBox(0, 0, 612, 792), /216 × 279 mm/],
  ['a page of A3', (pdf) => pdf.getPage(0).setMediaBox(0, 0, 841.89, 1190.55), /297 × 420 mm/],
  ['tab order of rows', (pdf) => pdf.getPage(0).node.set(n('Tabs'), n('R')), /tab order/],

  ['a font left out', without({ Type: '/FontDescriptor' }, 'FontFile2'), /font .* not in the file/],
  [
    'a font of the reader’s',
    (pdf) => {
      pdf.embedStandardFont('Helvetica' as never);
      pdf.context.register(
        pdf.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }),
      );
    },
    /Helvetica that is not in the file/,
  ],
  ['glyphs that say no letters', without({ Subtype: '/Type0' }, 'ToUnicode'), /no letters/],
  [
    'a font without a map to its glyphs',
    without({ Subtype: '/CIDFontType2' }, 'CIDToGIDMap'),
    /map to its glyphs/,
  ],
  [
    'a glyph that the font lacks',
    rewrite('Contents', (drawing) => {
      const first = drawing.indexOf('[(') + 2;
      return `${drawing.slice(0, first)}\0\0${drawing.slice(first + 2)}`;
    }),
    /gap/,
  ],

  ['a header that heads nothing', (pdf) => tag(pdf, 'TH').delete(n('A')), /scope/],
  ['a picture without a description', without({ S: '/Figure' }, 'Alt'), /without a description/],
  ['a picture without a box', without({ S: '/Figure' }, 'A'), /its box/],
  ['a heading level left out', retag('H1', 'H2'), /level 2 after level 0/],
  [
    'no title on the page',
    (pdf) => {
      for (const [, object] of pdf.context.enumerateIndirectObjects())
        if (object instanceof PDFDict && /^\/H\d$/.test(String(object.get(n('S')))))
          object.set(n('S'), n('P'));
    },
    /without a heading/,
  ],
  [
    'a drawing that is neither',
    rewrite('Contents', (drawing) => `${drawing}\n0 0 10 10 re f`),
    /neither tagged nor/,
  ],
  [
    'a piece without a tag',
    rewrite('Contents', (drawing) => `${drawing}\n/Span <</MCID 999>> BDC 0 0 1 1 re f EMC`),
    /piece 999 of page 1 without a tag/,
  ],
  [
    'a tag of nothing',
    rewrite('Contents', (drawing) => drawing.replace(/\/MCID 0\b/, '/MCID 998')),
    /piece 0 of page 1, which is not there/,
  ],
  [
    'content that does not lead to its tags',
    without({ Type: '/Page' }, 'StructParents'),
    /does not lead to its tags/,
  ],

  ['a link that says nothing', without(LINK, 'Contents'), /link on page 2 that says nothing/],
  ['a link outside its tag', retag('Link', 'Span'), /link on page 2 outside a Link tag/],
  [
    'a link to a stranger',
    (pdf) =>
      (first(pdf, LINK).lookup(n('A')) as PDFDict).set(
        n('URI'),
        PDFString.of('https://elsewhere.example'),
      ),
    /elsewhere/,
  ],
  ['a field without a label', without(FIELD, 'TU'), /without a label/],
  ['a field outside its tag', retag('Form', 'Span'), /outside a Form tag/],
  [
    'two fields of one name',
    (pdf) => {
      for (const ref of pdf.getForm().acroForm.getFields())
        ref[0].dict.set(n('T'), PDFString.of('same'));
    },
    /field name “same”/,
  ],
  ['a field that no form has', inCatalog('AcroForm', () => undefined), /not in the form/],
  [
    'a field that does not lead to its tag',
    without(FIELD, 'StructParent'),
    /Widget .* does not lead to its tag/,
  ],
];

test('a sheet of ours meets every condition', async () => {
  expect(pdfFaults(await open(), expected)).toEqual([]);
});

describe('a PDF is refused for', () => {
  test.each(BROKEN)('%s', async (_, change, reason) => {
    const faults = await faultsAfter(change);
    expect(faults.map((fault) => fault.reason).join('\n')).toMatch(reason);
  });
});

test('a poster may be A3', async () => {
  const pdf = await open();
  pdf.getPage(0).setMediaBox(0, 0, 841.89, 1190.55);
  expect(pdfFaults(pdf, { ...expected, poster: true })).toEqual([]);
});

test('faults of the pages’ size, of letters and of contacts have rules of their own', async () => {
  const rule = async (fault: string) => {
    const [, change] = BROKEN.find(([name]) => name === fault) ?? [];
    return (await faultsAfter(change ?? (() => {}))).map(({ ruleId }) => ruleId);
  };
  expect(await rule('a page of US letter')).toEqual(['fits-page']);
  expect(await rule('a glyph that the font lacks')).toEqual(['glyph-exists']);
  expect(await rule('a link to a stranger')).toEqual(['contact-as-listed']);
  expect(await rule('a header that heads nothing')).toEqual(['product-whole']);
});
