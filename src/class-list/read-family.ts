/** Reads a row of a class list as a family. Doubtful values are reported, never guessed. */
import { z } from 'zod';
import type { Carer, ClassFault, ClassField, Family } from '#model/paper/family.ts';
import type { Reason } from './class-list.ts';
import { languageTag } from './languages.ts';
import type { Columns } from './match-columns.ts';

/** A row of the file. */
export interface ListRow {
  /** Row number in the spreadsheet, from 1. */
  row: number;
  cells: readonly string[];
  /** Doubtful cells, by column from 0. Default: none. */
  doubtful?: ReadonlyMap<number, Reason>;
  /** Why the whole row is unreliable. Default: it is reliable. */
  unreliable?: Reason;
}

/** Fields that a letter prints. */
const PRINTED = /^(pupilFirst|pupilLast|class|salutation2?|address2?)$/;
/** An unfilled mail-merge field, a formula error, or a placeholder. */
const UNRESOLVED =
  /\{\{?|<<|«|\[\[|%%|^(\[.*\]|\$.*\$|%.*%)$|^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|#+)$|^(tbc|tba|n\/a|\?+)$/i;
/** Most characters of a cell: longer than any name, greeting or address. */
const MAX_CELL_LENGTH = 300;

/** @returns `null` where a fault prevents a letter; every fault is reported. */
export function readFamily(
  { row, cells, doubtful }: ListRow,
  columns: Columns,
  faults: ClassFault[],
): Family | null {
  let isStopped = false;
  const report = (
    weight: ClassFault['weight'],
    field: ClassField,
    reason: string,
    note: string,
  ) => {
    if (weight === 'stop') isStopped = true;
    faults.push({ weight, row, column: columns.get(field)?.header ?? null, reason, note });
  };
  const read = new Map<ClassField, string>();
  for (const [field, { at }] of columns) {
    const raw = cells[at] ?? '';
    const text = cleanCell(raw);
    read.set(field, text);
    const why = doubtful?.get(at);
    if (why) report('stop', field, why.reason, why.note);
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
    if (text.length > MAX_CELL_LENGTH)
      report(
        'stop',
        field,
        `Unexpected cell of ${text.length} letters, expected at most ${MAX_CELL_LENGTH}`,
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
  return isStopped ? null : { row, ...names, carers };
}

/** One line without control characters. A leading formula sign is kept as text. */
export const cleanCell = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');

/**
 * Parses the contact column; `null` where it is neither yes nor no. Blank means yes: most lists mark only the
 * exceptions.
 */
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
