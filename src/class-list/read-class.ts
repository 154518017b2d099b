/** Reads a class list as school systems export it. Nothing is guessed silently, and every fault is listed at once. */
import Papa from 'papaparse';
import { z } from 'zod';
import type { Carer, ClassFault, ClassField, Family, MatchedColumn } from '#model/family.ts';
import { decodeBytes } from '#read/decode-bytes.ts';
import { languageTag } from './languages.ts';
import { type Columns, matchColumns } from './match-columns.ts';

export interface ClassList {
  /** Headers as they stand in the list. */
  headers: string[];
  families: Family[];
  /** Headers that were matched by likeness: a person confirms them before a letter is made. */
  toConfirm: MatchedColumn[];
  faults: ClassFault[];
}

/** More rows than any school's: what is larger is another file. */
const MOST_ROWS = 5000;
/** Fields that a letter prints. */
const PRINTED = /^(pupilFirst|pupilLast|class|salutation2?|address2?)$/;
/** A field of a mail merge as it stands before it is filled in, the error of a formula, or a mark that somebody left for later. */
const UNRESOLVED =
  /\{\{?|<<|«|\[\[|%%|^(\[.*\]|\$.*\$|%.*%)$|^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|#+)$|^(tbc|tba|n\/a|\?+)$/i;
/** The first line by which Excel is told what parts cells; no row of the sheet. */
const TOLD_DELIMITER = /^sep=(.)\r?\n/i;
/** Longer than any name, greeting or address. */
const LONGEST_CELL = 300;

/** First bytes of a workbook, new and old. */
const WORKBOOK = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/**
 * @param bytes The file as it is, in any encoding that Excel writes.
 * @param chosen A person's own answers: header → field.
 */
export function readClassFile(
  bytes: Uint8Array,
  chosen?: ReadonlyMap<string, ClassField>,
): ClassList {
  if (!WORKBOOK.some((start) => start.every((byte, at) => bytes[at] === byte)))
    return readClass(decodeBytes(bytes), chosen);
  return refused(
    'Unexpected workbook or packed file, expected a class list as CSV',
    'A workbook holds more than one can see. Open it in Excel, choose File, Save as, “CSV UTF-8”, and give that file.',
  );
}

/**
 * @param text The file's text, decoded.
 * @param chosen A person's own answers: header → field.
 */
export function readClass(
  text: string,
  chosen: ReadonlyMap<string, ClassField> = new Map(),
): ClassList {
  const bare = text.replace(/^\ufeff/, '');
  const told = TOLD_DELIMITER.exec(bare);
  const { data, errors } = Papa.parse<string[]>(bare.slice(told?.[0].length ?? 0), {
    ...(told?.[1] ? { delimiter: told[1] } : { delimitersToGuess: [',', ';', '\t', '|'] }),
    skipEmptyLines: false,
  });
  const [first = [], ...rows] = data;
  if (rows.length > MOST_ROWS)
    return refused(
      `Unexpected list of ${rows.length} rows, expected at most ${MOST_ROWS}`,
      'This is more than a school. Export one class, or one year.',
    );
  const headers = first.map((header) => cleaned(header));
  const { columns, toConfirm, faults } = matchColumns(headers, chosen);
  const hasPupils = PUPIL.every((field) => columns.has(field));
  const families: Family[] = [];
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const torn = errors.some((error) => error.type === 'Quotes' && error.row === index + 1);
    const before = faults.length;
    if (torn || cells.slice(headers.length).some((cell) => cell.trim() !== ''))
      faults.push({ weight: 'stop', row, column: null, ...(torn ? TORN : SHIFTED) });
    const family = faults.length > before ? null : readRow(row, cells, columns, faults);
    if (family) families.push(family);
  }
  if (hasPupils) faults.push(...twice(families));
  if (families.length === 0 && faults.length === 0)
    return refused(
      'Unexpected list without a pupil, expected at least one row',
      'Check that the export holds the class, and not its headers alone.',
    );
  return { headers, families, toConfirm, faults };
}

/** Nothing can be read of it. */
const refused = (reason: string, note: string): ClassList => ({
  headers: [],
  families: [],
  toConfirm: [],
  faults: [{ weight: 'stop', row: 1, column: null, reason, note }],
});

const PUPIL = ['pupilFirst', 'pupilLast', 'class'] as const;
/** A quote that is not closed takes the rows after it into its cell. */
const TORN = {
  reason: 'Unexpected quote that is not closed, or not opened, expected one at both ends of a cell',
  note: 'Everything to the next quote is read as one cell, other families’ rows too. Open the list in a spreadsheet, look at this row, and save it again.',
};
/** A comma in a cell without quotes moves what stands behind it. */
const SHIFTED = {
  reason: 'Unexpected cell beyond the last column, expected as many cells as headers',
  note: 'A comma within a cell has cut it in two, so that what follows stands in the wrong columns. Open the list in a spreadsheet, mend the row, and save it again.',
};

/** Letters that would go to one carer twice about one pupil, each told at the later row. */
function twice(families: readonly Family[]): ClassFault[] {
  const known = new Map<string, { row: number; carer: Carer }[]>();
  return families.flatMap(({ row, carers, ...pupil }): ClassFault[] => {
    const key = PUPIL.map((field) => plain(pupil[field])).join('\n');
    const before = known.get(key) ?? [];
    known.set(key, before);
    return carers.flatMap((carer): ClassFault[] => {
      const first = before.find((one) => isSame(one.carer, carer));
      before.push({ row, carer });
      if (!first) return [];
      const stop = { weight: 'stop', row, column: null } as const;
      return first.row === row
        ? [
            {
              ...stop,
              reason:
                'Unexpected second letter to the same reader about one pupil, expected one letter',
              note: 'Both carers of this row have the same mail address, or the same greeting at one address. Greet both in Parent salutation, and leave the second carer’s cells blank.',
            },
          ]
        : [
            {
              ...stop,
              reason: `Unexpected second row for the pupil of row ${first.row}, expected one`,
              note: 'The family would get the letter twice. Delete one of the rows.',
            },
          ];
    });
  });
}

/** One mailbox, or one greeting at one address where one of them has none. */
const isSame = (one: Carer, other: Carer): boolean =>
  one.email !== null && other.email !== null
    ? plain(one.email) === plain(other.email)
    : plain(one.salutation) === plain(other.salutation) &&
      plain(one.address) === plain(other.address);

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function readRow(
  row: number,
  cells: readonly string[],
  columns: Columns,
  faults: ClassFault[],
): Family | null {
  const before = faults.filter(({ weight }) => weight === 'stop').length;
  const report = (
    weight: ClassFault['weight'],
    field: ClassField | null,
    reason: string,
    note: string,
  ) =>
    faults.push({
      weight,
      row,
      column: field && (columns.get(field)?.header ?? null),
      reason,
      note,
    });
  const read = new Map<ClassField, string>();
  for (const [field, { at }] of columns) {
    const raw = cells[at] ?? '';
    const text = cleaned(raw);
    read.set(field, text);
    if (/[\r\n]/.test(raw.trim()))
      report(
        'note',
        field,
        'Unexpected line break in a cell, expected one line',
        'It was read as a space. Look at this family’s letter before you send it.',
      );
    if (PRINTED.test(field) && UNRESOLVED.test(text))
      report(
        'stop',
        field,
        `Unexpected “${text}”, expected what belongs there`,
        'This is a field that another program did not fill in. Export the list again.',
      );
    if (text.length > LONGEST_CELL)
      report(
        'stop',
        field,
        `Unexpected cell of ${text.length} letters, expected at most ${LONGEST_CELL}`,
        'A cell this long is usually several rows run together by a missing quote. Look at the row in the spreadsheet.',
      );
  }
  const cell = (field: ClassField): string => read.get(field) ?? '';
  const filled = (field: ClassField): string => {
    const text = cell(field);
    if (text === '' && columns.has(field))
      report(
        'stop',
        field,
        'Unexpected blank, expected a value',
        'The letter uses it, and a gap in a letter looks like a mistake to the family. Fill it in, and export again.',
      );
    return text;
  };

  const names = {
    pupilFirst: filled('pupilFirst'),
    pupilLast: filled('pupilLast'),
    class: filled('class'),
  };
  const carers: Carer[] = [];
  for (const which of ['', '2'] as const) {
    const field = (name: 'salutation' | 'email' | 'address' | 'language' | 'contact') =>
      `${name}${which}` as ClassField;
    const has = (['salutation', 'email', 'address'] as const).some(
      (name) => cell(field(name)) !== '',
    );
    if (which === '2' && !has) continue;
    const may = mayContact(cell(field('contact')));
    if (may === null)
      report(
        'stop',
        field('contact'),
        `Unexpected “${cell(field('contact'))}”, expected yes or no`,
        'Whether a carer may be written to is never guessed. Write yes, no, or leave it blank for yes.',
      );
    if (may === false) continue;
    const salutation = filled(field('salutation'));
    if (/[;/|]|,.*\S|\s-\s/.test(salutation.replace(/^dear\s+/i, '')))
      report(
        'stop',
        field('salutation'),
        `Unexpected “${salutation}”, expected one family’s greeting`,
        'Two families on one row would read each other’s names. Give each a row, or use Salutation 2 and Email 2.',
      );
    const email = cell(field('email'));
    if (email !== '' && !z.email().safeParse(email).success)
      report(
        'stop',
        field('email'),
        `Unexpected “${email}”, expected one mail address`,
        /[;, ].*@/.test(email)
          ? 'Two addresses in a cell would be sent one message, and each would see the other. Use Email 2, or a row each.'
          : 'Mail to it would be lost, or reach somebody else. Mend it, or leave it blank and send the letter on paper.',
      );
    const address = cell(field('address'));
    const language = languageTag(cell(field('language')));
    if (language === null)
      report(
        'note',
        field('language'),
        `Unexpected language “${cell(field('language'))}”, expected one that is known`,
        'This family gets the English letter. Mend the name of the language if it is misspelt.',
      );
    carers.push({
      salutation,
      email: email === '' ? null : email,
      address,
      language: language ?? 'en-GB',
    });
  }
  return faults.filter(({ weight }) => weight === 'stop').length > before
    ? null
    : { row, ...names, carers };
}

/** One line without control characters. A sign that a spreadsheet would take for a formula stays what it is: text. */
const cleaned = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');

/** `null` where it is neither. Blank is yes: most lists mark only those who may not be written to. */
function mayContact(text: string): boolean | null {
  if (text.includes('?')) return null;
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (['', 'y', 'yes', 'true', '1', 'ok', 'allowed', 'contact', 'maycontact'].includes(plain))
    return true;
  if (
    [
      'n',
      'no',
      'false',
      '0',
      'none',
      'nocontact',
      'donotcontact',
      'notallowed',
      'courtorder',
    ].includes(plain)
  )
    return false;
  return null;
}
