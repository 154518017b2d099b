/** Letters to families from a mould: the engine’s own letter, for the price of a few lines. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfTexts } from '#check/bytes/pdf-texts.ts';
import { pdfFaults } from '#check/pdf/check-pdf.ts';
import { operationsIn } from '#check/pdf/content-tokens.ts';
import { streamContent } from '#check/pdf/stream-content.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { type FamilyLetters, familyLetters } from '#write/paper/write-letter.ts';
import { KS3 } from './paper.ts';
import { versionOf } from './sheet-of-parts.ts';

const reader = (salutation: string, address: string[], name: string, of = '7Q') => ({
  salutation,
  address,
  pupil: { name, class: of },
});
const LATIN = [
  reader('Mrs Wa‘Tö fi O’Brien', ['1 High Street', 'Larkfield', 'LK1 2AB'], 'Zoë Ó Briain'),
  reader('Mr AVATo', ['12 AV. Tŷ Road', 'To, Wy'], 'Łukasz D’Souza-Wiśniewski', '4B'),
  reader('Dr (T) \\ r', [], 'Fjord (Ty) Ångström', '10 ÄÖ'),
  reader('Mrs T', ['Av. To'], 'Office Waffle-Ffitch fjfi'),
];
const OTHERS = [
  reader('Олена', ['Av. To'], 'Нина'),
  reader('Mrs Khan', ['Av. To'], 'سارة خان'),
  reader(`Mx ${'Long '.repeat(30)}Name`, ['Av. To'], 'Ann Other'),
  reader('Mr Two  Spaces', ['Av. To'], 'Ann Other'),
];

let sets = 0;
const typesetter = createTypesetter({ names: true });
const tools = {
  ...typesetter,
  pictures: () => null,
  typeset: (...asked: Parameters<typeof typesetter.typeset>) => {
    sets += 1;
    return typesetter.typeset(...asked);
  },
};
const { shape: _, ...engineAlone } = tools;
const version = versionOf(KS3, []);
let quick: FamilyLetters;
let slow: FamilyLetters;
beforeAll(async () => {
  const readers = [...LATIN, ...OTHERS];
  quick = await familyLetters(version, version.letter, readers, tools, () => {});
  slow = await familyLetters(version, version.letter, readers, engineAlone, () => {});
});

/** Every word where it stands, and the tags of each page. */
async function drawn(bytes: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: bytes.slice() }).promise;
  const pages = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent();
    const tree = JSON.stringify(await page.getStructTree());
    pages.push({
      words: items.flatMap((item) =>
        'str' in item
          ? [
              [
                item.str,
                ...item.transform.map((one: number) => one.toFixed(1)),
                item.width.toFixed(1),
              ],
            ]
          : [],
      ),
      // Numbers of marked content count through the file.
      roles: [...tree.matchAll(/"(?:role|alt)":"([^"]*)"/g)]
        .map(([, role]) => role)
        .filter((role) => role !== 'Part'),
    });
  }
  return pages;
}
const faults = async (bytes: Uint8Array) =>
  pdfFaults(await PDFDocument.load(bytes, { updateMetadata: false }), {
    poster: false,
    slides: false,
    isListed: () => true,
  });
/** Programs of a file's fonts. */
const fonts = async (bytes: Uint8Array) => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && object.dict.has(PDFName.of('Length1'))
        ? [Buffer.from(object.contents).toString('base64')]
        : [],
    );
};

/** What each page is drawn by: numbers of its streams, and what they hold. */
const drawings = async (bytes: Uint8Array) => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const contents = node.get(PDFName.of('Contents'));
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
    return streams.map((ref) => {
      const stream = pdf.context.lookup(ref);
      if (!(stream instanceof PDFRawStream)) throw new Error('A page is drawn by a stream');
      return { ref: String(ref), drawing: Buffer.from(streamContent(stream)).toString('latin1') };
    });
  });
};
const fronts = async (bytes: Uint8Array) => (await drawings(bytes)).filter((_, at) => at % 2 === 0);

describe('a letter from a mould', () => {
  test.each(LATIN)(
    'to $salutation is the one that the engine sets, and costs no setting',
    async (to) => {
      await quick.one(to);
      const before = sets;
      const { bytes, pages } = await quick.one(to);
      expect([sets - before, pages]).toEqual([0, 2]);
      expect(await drawn(bytes)).toEqual(await drawn((await slow.one(to)).bytes));
      expect(await faults(bytes)).toEqual([]);
    },
  );

  test('is in fonts that are the same for every family', async () => {
    const own = await fonts((await quick.one(LATIN[0] as (typeof LATIN)[number])).bytes);
    expect(own.length).toBeGreaterThan(0);
    // Moulds are cast by the lines of the address: this one has as many.
    const other = await quick.one(reader('Q', ['X', 'Y', 'Z'], 'Ž'));
    expect(await fonts(other.bytes)).toEqual(own);
  });

  test('says nothing of whom the mould was set for', async () => {
    const { bytes } = await quick.one(LATIN[0] as (typeof LATIN)[number]);
    const { found } = await pdfTexts(bytes);
    const said = [...(await readPages(bytes)), ...found.map(({ text }) => text)].join('\n');
    expect(said).toContain('Mrs Wa‘Tö fi O’Brien');
    expect(said).not.toMatch(/Dear Salutation|Line 1|family of Name/);
  });

  test('has the family’s lines in a stream of their own, of whole pieces of content', async () => {
    const [to] = LATIN as [(typeof LATIN)[number]];
    const [front = []] = await fronts((await quick.one(to)).bytes);
    const [other = []] = await fronts((await quick.one(reader('Q', ['X', 'Y', 'Z'], 'Ž'))).bytes);
    const drawn = front.map(({ drawing }) => drawing);
    const others = other.map(({ drawing }) => drawing);
    expect([drawn[0], drawn[2]]).toEqual([others[0], others[2]]);
    expect(drawn[1]).not.toBe(others[1]);
    for (const drawing of drawn) {
      const operators = [...operationsIn(drawing)].map(({ operator }) => operator);
      const count = (...names: string[]) => operators.filter((one) => names.includes(one)).length;
      expect(count('BDC', 'BMC')).toBe(count('EMC'));
      expect(count('q')).toBe(count('Q'));
      // Whose family it is, its address, and the greeting.
      if (drawing === drawn[1]) expect(count('BDC')).toBe(to.address.length + 2);
    }
  });

  test.each(OTHERS)(
    'what it has no letters or no room for, the engine sets: $salutation',
    async (to) => {
      await quick.one(to);
      const before = sets;
      const { bytes } = await quick.one(to);
      expect(sets - before).toBe(1);
      expect(Buffer.from(bytes).equals(Buffer.from((await slow.one(to)).bytes))).toBe(true);
    },
  );
});

describe('letters from moulds in one file', () => {
  test('stand in the order given, each with its own tags', async () => {
    const { bytes, pages } = await quick.all(LATIN);
    expect(pages).toBe(2 * LATIN.length);
    expect(await drawn(bytes)).toEqual(await drawn((await slow.all(LATIN)).bytes));
    expect(await faults(bytes)).toEqual([]);
  });

  test('have once what is the same for all, and each a stream of its own', async () => {
    const class7 = Array.from({ length: 5 }, (_, at) => reader(`Mr N${at}`, ['Road'], 'Ann'));
    const { bytes } = await quick.all(class7);
    const refs = (await fronts(bytes)).map((streams) => streams.map(({ ref }) => ref));
    expect(refs.map(([before, , after]) => [before, after])).toEqual(
      class7.map(() => [refs[0]?.[0], refs[0]?.[2]]),
    );
    expect(new Set(refs.map(([, own]) => own)).size).toBe(class7.length);
    const backs = (await drawings(bytes)).filter((_, at) => at % 2 === 1);
    expect(new Set(backs.flat().map(({ ref }) => ref)).size).toBe(1);
  });

  test('are the same bytes when they are made again', async () => {
    const anew = await familyLetters(version, version.letter, LATIN, tools, () => {});
    expect(Buffer.from((await anew.all(LATIN)).bytes)).toEqual(
      Buffer.from((await quick.all(LATIN)).bytes),
    );
  });

  const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
  test.runIf(hasQpdf)('are well-formed to qpdf', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'forewarned-letters-'));
    try {
      const path = join(folder, 'all.pdf');
      writeFileSync(path, (await quick.all(LATIN)).bytes);
      const { status, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('have a bookmark each', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: (await quick.all(LATIN)).bytes }).promise;
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(LATIN.map(() => version.letter.subject));
    const places = [];
    for (const { dest } of outline)
      places.push(await pdf.getPageIndex((dest as never[])[0] as never));
    expect(places).toEqual([0, 2, 4, 6]);
  });

  test('are as many as a large school has families', async () => {
    const many = Array.from({ length: 1200 }, (_, at) =>
      reader(`Mrs Number${at}`, ['Road'], 'Ann'),
    );
    const { bytes } = await quick.all(many);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: bytes }).promise;
    expect(pdf.numPages).toBe(2400);
    const { items } = await (await pdf.getPage(2399)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : ''))).toContain('Dear Mrs Number1199,');
    expect(JSON.stringify(await (await pdf.getPage(2400)).getStructTree())).toContain(
      '"role":"H2"',
    );
  });

  test('with one that the engine has to set, it sets them all', async () => {
    const some = [LATIN[0], OTHERS[0]] as [(typeof LATIN)[number], (typeof LATIN)[number]];
    const quickly = await quick.all(some);
    expect(quickly.pages).toBe(4);
    expect(await drawn(quickly.bytes)).toEqual(await drawn((await slow.all(some)).bytes));
  });
});
