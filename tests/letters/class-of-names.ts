/** Families with names that are hard on programs, in a list as hostile as a school system's export. */

/** A generator of whole numbers below `most`, the same for the same seed (mulberry32). */
export function seeded(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** Pieces of names: scripts, quotes, formulas, markup, headers of mail, file paths, parts that look like numbers. */
const FIRST = [
  'Zoë',
  'Łukasz',
  'O’Neil',
  "D'Arcy",
  'Nguyễn',
  'Αλέξανδρος',
  'Олена',
  'সুমাইয়া',
  'सीता',
  'ਸਿਮਰਨ',
  'سارة',
  'محمد علی',
  'தமிழ்',
  'ગીતા',
  'ሰላም',
  '王小',
  '=SUM(A1)',
  '+44',
  '-Ann',
  '@ria',
  '<b>Bo</b>',
  '<script>x</script>',
  'Null',
  'true',
  'Bcc: x',
  '../../etc',
  'C:\\Ada',
  '#import',
  '$x^2$',
  '`Ty`',
  '*Star*',
  '_Lo_',
  '\\Bell',
  'A"B',
  'A, B',
  "''",
  '%00',
  '&amp;',
  'Jean-Luc',
  'Ng',
  'Ümit-Ö',
  'ẞtraẞe',
  'ñandú',
  'İpek',
  'Dž',
  'ﬁona',
  '‮evil',
  'a​b',
] as const;
const LAST = [
  'Ó Briain',
  'd’Souza-Wiśniewski',
  'van der Berg',
  'MacDonald',
  "'t Hooft",
  'Παππάς',
  'Шевченко',
  'খাতুন',
  'शर्मा',
  'ਕੌਰ',
  'خان',
  'St. John',
  'Smith (née Jones)',
  '=HYPERLINK("x")',
  'Re: Fwd',
  'Null',
  'II',
  'A;B',
  'Tab\tName',
  'Two\nLines',
] as const;

/** What stands for one family in each of its fields, and in no other's. */
const markOf = (index: number): string => `Zq${index}x`;
export const MARK = /Zq\d+x/g;

export interface Row {
  mark: string;
  email: string;
  /** May the first carer be written to? */
  may: boolean;
  second: string | null;
}

/** A list of so many families as text: columns in any order, any delimiter, sometimes a BOM. */
export function classOfNames(
  count: number,
  seed: number,
): { text: string; rows: Row[]; columns: string } {
  const below = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const delimiter = pick([',', ';', '\t']);
  const headers = {
    first: pick(['Pupil first name', 'pupil_first_name', 'Forename']),
    last: pick(['Pupil surname', 'pupil_last_name', 'Surname']),
    class: pick(['Class', 'Reg']),
    salutation: pick(['Parent salutation', 'salutation']),
    email: pick(['Parent email', 'email']),
    address: 'Address',
    language: 'Language',
    contact: 'Contact',
    salutation2: 'Salutation 2',
    email2: 'Email 2',
    other: 'Bus route',
  };
  const keys = (Object.keys(headers) as (keyof typeof headers)[]).sort(() => below(2) - 0.5);
  const quoted = (cell: string) =>
    /["\r\n;,\t]/.test(cell) || below(4) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [keys.map((key) => headers[key]).join(delimiter)];
  const rows: Row[] = [];
  for (let index = 0; index < count; index++) {
    const mark = markOf(index);
    const may = below(20) !== 0;
    const second = below(6) === 0 ? `f${index}-b@example.org` : null;
    const email = below(10) === 0 ? '' : `f${index}@example.org`;
    const cells: Record<keyof typeof headers, string> = {
      first: `${pick(FIRST)} ${mark}`,
      last: `${pick(LAST)} ${mark}`,
      class: `${1 + below(13)}${pick(['A', '=B', '-C', 'É'])}`,
      salutation: `${pick(['Mr', 'Mrs', 'Mx', 'Dr', 'Sheikh'])} ${pick(LAST).replace(/[;\t]/g, ' ')} ${mark}`,
      email,
      address:
        below(3) === 0
          ? ''
          : `${1 + below(99)} ${pick(FIRST).replace(/[\t]/g, ' ')} ${mark} Road\nTown ${mark}`,
      language: pick(['', 'English', 'Urdu', 'Polish']),
      contact: may ? pick(['', 'yes']) : pick(['no', 'No contact']),
      salutation2: second ? `Ms ${mark} Second` : '',
      email2: second ?? '',
      other: `Route ${markOf(index + count)}`,
    };
    lines.push(keys.map((key) => quoted(cells[key])).join(delimiter));
    rows.push({ mark, email, may, second });
  }
  const columns = Object.entries({
    Forename: 'pupil_first_name',
    Surname: 'pupil_last_name',
    Reg: 'class',
  })
    .map(([header, field]) => `${header}: ${field}`)
    .join('\n');
  return { text: `${below(2) ? '\ufeff' : ''}${lines.join(pick(['\n', '\r\n']))}`, rows, columns };
}
