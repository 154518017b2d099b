/** A class list in a workbook: what one sees is read, and what one does not see stops it. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readClassFile } from '#class-list/read-class.ts';

const HEAD = ['Pupil first name', 'Pupil surname', 'Class', 'Parent salutation', 'Parent email'];
const ZOE = ['Zoë', 'Łukasz', '7B', 'Ms Łukasz', 'z@example.org'];
const SAM = ['Sam', 'O’Brien', '7B', 'Mr O’Brien', ''];

const sheet = (more: Partial<WriteSheet> = {}): WriteSheet => ({
  name: 'Class',
  rows: [HEAD, ZOE, SAM],
  ...more,
});
const xlsx = (...sheets: WriteSheet[]) => writeXlsx({ sheets });
const read = async (...sheets: WriteSheet[]) => readClassFile(await xlsx(...sheets));
const reasons = ({ faults }: Awaited<ReturnType<typeof readClassFile>>) =>
  faults.map(({ row, column, reason }) => `${row} ${column ?? '–'} ${reason}`);

test.each([
  ['Excel', () => writeXlsx({ sheets: [sheet()] })],
  ['LibreOffice', () => writeOds({ sheets: [sheet()] })],
])('a workbook of %s is read as the same list', async (_, write) => {
  const { families, faults, toConfirm } = await readClassFile(await write());
  expect({ faults, toConfirm }).toEqual({ faults: [], toConfirm: [] });
  expect(families.map(({ row, pupilFirst, carers }) => [row, pupilFirst, carers[0]])).toEqual([
    [2, 'Zoë', { salutation: 'Ms Łukasz', email: 'z@example.org', address: '', language: 'en-GB' }],
    [3, 'Sam', { salutation: 'Mr O’Brien', email: null, address: '', language: 'en-GB' }],
  ]);
});

test('a title may stand over the columns, and rows are told as the spreadsheet counts them', async () => {
  const rows = [['Class list, autumn'], [], HEAD, ZOE, ['Sam', '', '7B', 'Mr O’Brien', '']];
  const list = await read(sheet({ rows }));
  expect(list.families.map(({ row }) => row)).toEqual([4]);
  expect(reasons(list)).toEqual(['5 Pupil surname Unexpected blank, expected a value']);
});

test('numbers and ticks are read as the words that one sees', async () => {
  const rows = [
    [...HEAD, 'Contact'],
    ['Zoë', 'Łukasz', 4, 'Ms Łukasz', null, true],
    ['Sam', 'Moss', 4, 'Mr Moss', null, false],
  ];
  const { families, faults } = await read(sheet({ rows }));
  expect(faults).toEqual([]);
  expect(families.map(({ class: of, carers }) => [of, carers.length])).toEqual([
    ['4', 1],
    ['4', 0],
  ]);
});

describe('it stops', () => {
  test('at a formula in a column that a letter uses, at its cell', async () => {
    const cells = new Map([['1,3', { formula: 'A2&"!"', formulaResult: 'Ms Somebody' }]]);
    expect(reasons(await read(sheet({ cells })))).toEqual([
      '2 Parent salutation Unexpected formula, expected what it shows',
    ]);
  });

  test('not at a formula in a column that no letter uses', async () => {
    const rows = [[...HEAD, 'Number'], ZOE, SAM];
    const cells = new Map([['1,5', { formula: '1+1', formulaResult: 2 }]]);
    expect(reasons(await read(sheet({ rows, cells })))).toEqual([]);
  });

  test('at a class that the spreadsheet made a date', async () => {
    const rows = [HEAD, ['Zoë', 'Łukasz', new Date('2026-04-03'), 'Ms Łukasz', '']];
    expect(reasons(await read(sheet({ rows })))).toEqual([
      '2 Class Unexpected date, expected a name, a class or an address',
    ]);
  });

  test('at rows that nobody sees', async () => {
    const rowDefs = new Map([[2, { hidden: true }]]);
    expect(reasons(await read(sheet({ rowDefs }))).join()).toMatch(/rows that are hidden/);
  });

  test('at filtered rows of LibreOffice', async () => {
    const parts = unzipSync(await writeOds({ sheets: [sheet()] }));
    const content = new TextDecoder()
      .decode(parts['content.xml'])
      .replace(
        '<table:table-row',
        '<table:table-row table:style-name="a" table:visibility="filter"',
      );
    const list = await readClassFile(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect(reasons(list).join()).toMatch(/rows that are hidden or filtered/);
  });

  test('at two sheets with something in them, by their names; one that is hidden is not read', async () => {
    const other = {
      name: 'SEN',
      rows: [
        ['Who', 'What'],
        ['Zoë', 'a secret'],
      ],
    };
    expect(reasons(await read(sheet(), other)).join()).toMatch(/2 sheets \(Class, SEN\)/);
    const list = await read(sheet(), { ...other, hidden: true });
    expect(list.faults).toEqual([]);
    expect(JSON.stringify(list)).not.toContain('secret');
  });

  test('at a column about a child’s needs, as in any other list', async () => {
    const rows = [
      [...HEAD, 'SEN status'],
      [...ZOE, 'K'],
    ];
    expect(reasons(await read(sheet({ rows }))).join()).toMatch(/SEN status/);
  });

  test.each([
    ['an empty workbook', () => xlsx({ name: 'Class', rows: [] })],
    ['a packed folder', async () => zipSync({ 'list.csv': strToU8('a,b') })],
    ['half a workbook', async () => (await xlsx(sheet())).subarray(0, 900)],
    ['a workbook without its parts', async () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
  ])('at %s, and says what to do', async (_, make) => {
    const { families, faults } = await readClassFile(await make());
    expect(families).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.note).toMatch(/CSV|workbook/);
  });
});

describe('a workbook that unpacks to more than any school’s', () => {
  const bomb = () => zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }, { level: 9 });

  test('is not unpacked', async () => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(100_000);
    expect(reasons(await readClassFile(bytes)).join()).toMatch(/more than 40 MB/);
  });

  test('nor where it says that it is small', async () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The size that its table of contents tells, 24 bytes after its mark.
    for (let at = 0; at < bytes.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    const before = process.memoryUsage().arrayBuffers;
    const { families, faults } = await readClassFile(bytes);
    expect([families.length, faults.length]).toEqual([0, 1]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('nor where it is thousands of files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [`xl/${index}.xml`, new Uint8Array(1)]),
    );
    expect(reasons(await readClassFile(zipSync(many))).join()).toMatch(
      /or 500 files, when it is unpacked/,
    );
  });
});

test('lines of one cell are no list', async () => {
  expect(reasons(await read(sheet({ rows: [['Class list'], ['Zoë']] })))).toEqual([
    '1 – Unexpected workbook without a list, expected names of columns and a row a pupil',
  ]);
});
