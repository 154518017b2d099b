/** Reads a class list as school systems export it. Nothing is guessed silently, and every fault is listed at once. */
import Papa from 'papaparse';
import { z } from 'zod';
import type { Carer, ClassFault, ClassField, Family, MatchedColumn } from '#model/family.ts';
import { languageTag } from './languages.ts';
import { type Columns, matchColumns } from './match-columns.ts';

export interface ClassList {
  families: Family[];
  /** Headers that were matched by likeness: a person confirms them before a letter is made. */
  toConfirm: MatchedColumn[];
  faults: ClassFault[];
}

/** More rows than any school's: what is larger is another file. */
const MOST_ROWS = 5000;
/** Fields that a letter prints. */
const PRINTED = /^(pupilFirst|pupilLast|class|salutation2?|address2?)$/;
/** A field of a mail merge as it stands before it is filled in, or the error of a formula in its place. */
const UNRESOLVED = /\{\{?|<<|«|\[\[|%%|^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!)$/;
/** Longer than any name, greeting or address. */
const LONGEST_CELL = 300;

/**
 * @param text The file's text, decoded.
 * @param chosen A person's own answers: header → field.
 */
export function readClass(
  text: string,
  chosen: ReadonlyMap<string, ClassField> = new Map(),
): ClassList {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  const [headers = [], ...rows] = data;
  const { columns, toConfirm, faults } = matchColumns(
    headers.map((header) => cleaned(header)),
    chosen,
  );
  const stop = (row: number, column: string | null, reason: string, note: string) =>
    faults.push({ weight: 'stop', row, column, reason, note });
  if (rows.length > MOST_ROWS) {
    stop(
      1,
      null,
      `Unexpected list of ${rows.length} rows, expected at most ${MOST_ROWS}`,
      'This is more than a school. Export one class, or one year.',
    );
    return { families: [], toConfirm, faults };
  }
  const families: Family[] = [];
  const seen = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const family = readRow(row, cells, columns, faults);
    if (!family) continue;
    const key = [
      family.pupilFirst,
      family.pupilLast,
      family.class,
      ...family.carers.map(({ salutation, email }) => `${salutation} ${email}`),
    ]
      .join('\n')
      .normalize('NFKC')
      .toLowerCase();
    const first = seen.get(key);
    if (first !== undefined)
      stop(
        row,
        null,
        `Unexpected second row for the pupil of row ${first}, expected one`,
        'The family would get the letter twice. Delete one of the rows.',
      );
    seen.set(key, row);
    families.push(family);
  }
  if (families.length === 0 && faults.length === 0)
    stop(
      1,
      null,
      'Unexpected list without a pupil, expected at least one row',
      'Check that the export holds the class, and not its headers alone.',
    );
  return { families, toConfirm, faults };
}

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
    if (/[\r\n]/.test(raw.trim()) && !field.startsWith('address'))
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
    if (/[;/|]|\s-\s/.test(salutation))
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
