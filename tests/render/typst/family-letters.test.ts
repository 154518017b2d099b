/** A class's letters: a file a family, and all of them in one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import type { LetterReader } from '#model/paper/letter-reader.ts';
import { type FamilyLetters, familyLetters } from '#render/typst/write-letter.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { pdfFaults } from '#verify/pdf/check-pdf.ts';
import { KS3 } from './paper.ts';
import { versionOf } from './sheet-of-parts.ts';

const reader = (salutation: string, address: string[], name: string): LetterReader => ({
  salutation,
  address,
  pupil: { name, class: '7Q' },
});
const READERS = [
  reader('Mrs Wa‘Tö fi O’Brien', ['1 High Street', 'Larkfield', 'LK1 2AB'], 'Zoë Ó Briain'),
  reader('Dr (T) \\ r', [], 'Fjord (Ty) Ångström'),
  reader('Олена', ['12 AV. Tŷ Road'], 'Нина'),
  reader('Mrs Khan', ['Av. To'], 'سارة خان'),
];
const tools = { ...createTypesetter({ names: true }), pictures: () => null };
const version = versionOf(KS3, []);
const make = () => familyLetters(version, version.letter, READERS, tools, () => {});

let letters: FamilyLetters;
let pile: Uint8Array;
beforeAll(async () => {
  letters = await make();
  pile = (await letters.all(READERS)).bytes;
});
const flat = (text: string) => text.replace(/\s+/g, ' ');

test('each family has its own letter, and nobody else’s name', async () => {
  for (const to of READERS) {
    const { bytes, pages } = await letters.one(to);
    const text = flat((await readPages(bytes)).join(' '));
    expect(pages).toBe(2);
    for (const letterReader of READERS)
      expect(
        text.includes(flat(letterReader.salutation)),
        `${letterReader.salutation} in a letter`,
      ).toBe(letterReader === to);
  }
});

test('the pile has them in the order given, two sides each, with a bookmark each', async () => {
  const pages = await readPages(pile);
  expect(pages).toHaveLength(2 * READERS.length);
  for (const [at, { salutation }] of READERS.entries())
    if (/^[ -~]/.test(salutation)) expect(flat(pages[2 * at] ?? '')).toContain(flat(salutation));
  const pdf = await getDocument({ data: pile.slice(), verbosity: 0 }).promise;
  const outline = await pdf.getOutline();
  const places = [];
  for (const { dest } of outline)
    places.push(await pdf.getPageIndex((dest as never[])[0] as never));
  expect(places).toEqual([0, 2, 4, 6]);
});

test('both are accessible, and the same bytes when they are made again', async () => {
  for (const bytes of [pile, (await letters.one(READERS[0] as LetterReader)).bytes])
    expect(
      pdfFaults(await PDFDocument.load(bytes, { updateMetadata: false }), {
        poster: false,
        slides: false,
        isListed: () => true,
      }),
    ).toEqual([]);
  expect(Buffer.compare((await (await make()).all(READERS)).bytes, pile)).toBe(0);
});

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
test.runIf(hasQpdf)('the pile is well-formed to qpdf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forewarned-letters-'));
  try {
    const path = join(folder, 'all.pdf');
    writeFileSync(path, pile);
    const { status, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
