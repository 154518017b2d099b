import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { writePrintPack } from '#render/typst/pack/write-print-pack.ts';
import { writeHandout } from '#render/typst/write-handout.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { coloursIn } from '../open-pdf.ts';
import { KS3, keepProblems, tools } from '../paper.ts';
import { ANSWER_WORDS, blocks, handoutOf, versionOf } from '../sheet-of-parts.ts';

const sheet = handoutOf(['question', 'help'], {
  id: 'sheet',
  title: 'Kite sheet',
  editions: [
    { version: 'standard', blocks: null },
    { version: 'mono', blocks: null },
    { version: 'support', blocks: [blocks.choose, blocks.help] },
  ],
});
const cards = handoutOf(['cards'], {
  id: 'cards',
  kind: 'cards',
  title: 'Clue cards',
  copies: 'pair',
  editions: [
    { version: 'standard', blocks: null },
    { version: 'mono', blocks: null },
  ],
});

const standing = [
  handoutOf(['tickets'], {
    id: 'exit-ticket',
    title: 'Exit ticket',
    editions: [{ version: 'mono', blocks: null }],
  }),
  handoutOf(['glossary'], { title: 'Words' }),
  handoutOf(['help'], { title: 'Where to turn', kind: 'poster', copies: 'class' }),
  handoutOf(['help'], { title: 'Where to turn', kind: 'poster', copies: 'class', paper: 'a3' }),
];

async function packOf(handouts: BandVersion['handouts'], defaultHandouts = standing) {
  const { problems, report } = keepProblems();
  const version = { ...versionOf(KS3, handouts), defaultHandouts };
  const pupils = forPupils(version);
  const made = new Map<string, Sheet>();
  for (const handout of [...pupils.handouts, ...pupils.defaultHandouts])
    for (const { version: variant } of handout.editions)
      made.set(
        `${handout.id} ${variant}`,
        await writeHandout(handout, pupils, { variant }, tools, report),
      );
  const pack = await writePrintPack(
    version,
    (id, variant) => made.get(`${id} ${variant}`),
    [{ title: 'Answers: Kite sheet', sides: 1 }],
    tools,
    report,
  );
  return { pack, problems, classSize: version.school.classSize };
}

describe('a print pack', () => {
  let bytes: Uint8Array;
  let pages: string[];
  let doc: PDFDocument;
  let classSize = 0;
  beforeAll(async () => {
    const made = await packOf([sheet, cards]);
    expect(made.problems).toEqual([]);
    if (!made.pack) throw new Error('no pack');
    bytes = made.pack.bytes;
    classSize = made.classSize;
    pages = await readPages(bytes);
    doc = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(made.pack.pages).toBe(doc.getPageCount());
  });

  test('every master begins on a front, and nothing is printed behind cards', () => {
    const filled = pages.map((text) => text.trim() !== '');
    expect(pages[0]).toContain('Print for your class');
    const starts = pages.flatMap((text, index) =>
      /Kite sheet|Clue cards/.test(text) ? [index] : [],
    );
    expect(starts.every((index) => index % 2 === 0)).toBe(true);
    expect(filled.at(-1)).toBe(false);
    expect(pages.length % 2).toBe(0);
  });

  test('the cover says how many copies of each, for a class of this size', () => {
    expect(classSize).toBe(30);
    expect(pages[0]).toMatch(/Kite sheet[\s\S]*30[\s\S]*Clue cards[\s\S]*15/);
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain('With support has files of its own');
    expect(pages[0]).not.toContain('Challenge');
  });

  test('the slips that the plan names are in it, several to a sheet', () => {
    expect(pages[0]).toMatch(/Exit ticket[\s\S]*8[\s\S]*4 to a sheet/);
    expect(
      pages
        .slice(1)
        .join(' ')
        .match(/Before you go/g),
    ).toHaveLength(4);
  });

  test('the cover names what stands in files of its own, once each, with copies where all need it', () => {
    const [, named = ''] = pages[0]?.split('If you use them') ?? [];
    expect(named).not.toContain('Exit ticket');
    expect(named).toContain('Words: as needed');
    expect(named.match(/Where to turn: 1 copy/g)).toHaveLength(1);
  });

  test('no answer is in it, and no adult’s page stands among those of pupils', () => {
    for (const page of pages.slice(1)) {
      for (const word of ANSWER_WORDS) expect(page).not.toContain(word);
      expect(page).not.toMatch(/for adults|with support/i);
    }
    expect(pages[0]).toContain('Answers: Kite sheet');
  });

  test('it is black on white', async () => {
    expect(await coloursIn(bytes)).toEqual([]);
  });

  test('bookmarks lead to each master, and pages are labelled by sheet', () => {
    const titles: string[] = [];
    const outlines = doc.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    let item = outlines.lookup(PDFName.of('First'));
    while (item instanceof PDFDict) {
      titles.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText());
      const dest = item.lookup(PDFName.of('Dest'), PDFArray);
      expect(doc.getPages().map(({ ref }) => String(ref))).toContain(String(dest.get(0)));
      item = item.lookup(PDFName.of('Next'));
    }
    expect(titles).toEqual([
      'Cover: what to print',
      '1 Kite sheet: 30 copies',
      '2 Clue cards: 15 copies',
      '3 Exit ticket: 8 copies',
    ]);
    const labels = doc.catalog
      .lookup(PDFName.of('PageLabels'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    expect(labels.size()).toBe(2 * titles.length);
  });

  test('the same sheets give the same bytes', async () => {
    const again = (await packOf([sheet, cards])).pack;
    expect(Buffer.compare(bytes, again?.bytes ?? new Uint8Array())).toBe(0);
  });
});

test('a band with nothing to print has no pack', async () => {
  expect((await packOf([], [])).pack).toBe(null);
});
