import { describe, expect, test } from 'vitest';
import { readClass } from '#read/class/read-class.ts';

const HEAD = 'Pupil first name,Pupil surname,Class,Parent salutation,Parent email';
const list = (...rows: string[]) => readClass([HEAD, ...rows].join('\n'));
const stops = (read: ReturnType<typeof readClass>) =>
  read.faults
    .filter(({ weight }) => weight === 'stop')
    .map(({ row, reason }) => `${row}: ${reason}`);

test('reads a row as a family', () => {
  const { families, toConfirm, faults } = list('Zoë,Ó Briain,4B,Ms Ó Briain,zoe.home@example.org');
  expect({ toConfirm, faults }).toEqual({ toConfirm: [], faults: [] });
  expect(families).toEqual([
    {
      row: 2,
      pupilFirst: 'Zoë',
      pupilLast: 'Ó Briain',
      class: '4B',
      carers: [
        {
          salutation: 'Ms Ó Briain',
          email: 'zoe.home@example.org',
          address: '',
          language: 'en-GB',
        },
      ],
    },
  ]);
});

test.each([
  [
    'the names that the program’s own guide gives',
    'pupil_first_name,pupil_last_name,class,salutation,email,address,language,contact',
  ],
  [
    'with capitals and spaces',
    'Pupil first name,Pupil surname,Class,Parent salutation,Parent email,Address,Language,Contact',
  ],
])('%s need no confirmation', (_, headers) => {
  const { families, toConfirm, faults } = readClass(
    `${headers}\nAda,Moss,3A,Mr Moss,m@example.org,1 Lane,Welsh,yes`,
  );
  expect({ toConfirm, faults }).toEqual({ toConfirm: [], faults: [] });
  expect(families[0]?.carers[0]).toMatchObject({ address: '1 Lane', language: 'cy' });
});

test('headers of a school’s system are matched, in any order, and shown for confirmation', () => {
  const { families, toConfirm } = readClass(
    'Reg Group;Parental Salutation;Surname;Forename;Primary Email\n3A;Mr Moss;Moss;Ada;m@example.org',
  );
  expect(families[0]).toMatchObject({ pupilFirst: 'Ada', pupilLast: 'Moss', class: '3A' });
  expect(toConfirm).toEqual([
    { header: 'Reg Group', field: 'class' },
    { header: 'Parental Salutation', field: 'salutation' },
    { header: 'Surname', field: 'pupilLast' },
    { header: 'Forename', field: 'pupilFirst' },
    { header: 'Primary Email', field: 'email' },
  ]);
});

test('a person’s own answer to what a column is needs no confirmation', () => {
  const { toConfirm, families } = readClass(
    'Vorname,Pupil surname,Class,Salutation\nAda,Moss,3A,Mr Moss',
    new Map([['Vorname', 'pupilFirst']]),
  );
  expect(toConfirm).toEqual([]);
  expect(families[0]?.pupilFirst).toBe('Ada');
});

test.each([
  ['a byte-order mark', `\ufeff${HEAD}\nAda,Moss,3A,Mr Moss,`],
  ['tabs', `${HEAD.replaceAll(',', '\t')}\nAda\tMoss\t3A\tMr Moss\t`],
  ['Windows line ends and an empty last line', `${HEAD}\r\nAda,Moss,3A,Mr Moss,\r\n,,,,\r\n`],
  ['quotes and commas in them', `${HEAD}\n"Ada","Moss",3A,"Mr Moss",""`],
])('reads %s', (_, text) => {
  const { families, faults } = readClass(text);
  expect(faults).toEqual([]);
  expect(families).toHaveLength(1);
});

test('two carers are two readers, and one without contact rights is none', () => {
  const read = readClass(
    `${HEAD},Contact,Salutation 2,Email 2,Contact 2\nAda,Moss,3A,Mr Moss,m@example.org,no contact,Ms Fry,f@example.org,yes\nBo,Moss,3A,Mr Moss,m@example.org,,Ms Fry,f@example.org,`,
  );
  expect(read.faults).toEqual([]);
  expect(read.families.map(({ carers }) => carers.map(({ salutation }) => salutation))).toEqual([
    ['Ms Fry'],
    ['Mr Moss', 'Ms Fry'],
  ]);
});

test('whether somebody may be written to is never guessed', () => {
  expect(stops(readClass(`${HEAD},Contact\nAda,Moss,3A,Mr Moss,,ask office`))).toEqual([
    '2: Unexpected “ask office”, expected yes or no',
  ]);
});

test('a line break in a cell becomes a space, and is told', () => {
  const { families, faults } = list('Ada,Moss,3A,"Mr Moss\nand Ms Fry",');
  expect(families[0]?.carers[0]?.salutation).toBe('Mr Moss and Ms Fry');
  expect(faults.map(({ weight, row, column }) => [weight, row, column])).toEqual([
    ['note', 2, 'Parent salutation'],
  ]);
});

test('what a spreadsheet would take for a formula is text, and control characters go', () => {
  const { families } = list('=1+1,-Moss,@3A,+Mr\u0007 Moss,');
  expect(families[0]).toMatchObject({ pupilFirst: '=1+1', pupilLast: '-Moss', class: '@3A' });
  expect(families[0]?.carers[0]?.salutation).toBe('+Mr Moss');
});

describe('a list is refused', () => {
  test('with every fault at once, each with its row', () => {
    expect(
      stops(
        list(
          ',Moss,3A,Mr Moss,m@example.org',
          'Bo,Fry,3A,,',
          'Cy,Day,3A,Ms Day,day at example',
          'Di,Eve,3A,Mr Eve; Ms Fox,',
        ),
      ),
    ).toEqual([
      '2: Unexpected blank, expected a value',
      '3: Unexpected blank, expected a value',
      '4: Unexpected “day at example”, expected one mail address',
      '5: Unexpected “Mr Eve; Ms Fox”, expected one family’s greeting',
    ]);
  });
  test('with two mail addresses in a cell', () => {
    expect(stops(list('Ada,Moss,3A,Mr Moss,a@example.org; b@example.org'))).toHaveLength(1);
  });
  test('with a pupil twice', () => {
    expect(stops(list('Ada,Moss,3A,Mr Moss,', 'ADA,Moss,3A,Mr Moss,'))).toEqual([
      '3: Unexpected second row for the pupil of row 2, expected one',
    ]);
  });
  test.each([
    'Ada,Moss,3A,Dear {{salutation}},',
    'Ada,Moss,3A,<<Parent>>,',
    '«First»,Moss,3A,Mr Moss,',
    'Ada,{surname},3A,Mr Moss,',
    'Ada,Moss,#N/A,Mr Moss,',
  ])('with a field that another program left unfilled: %s', (row) => {
    expect(stops(list(row))).toHaveLength(1);
  });
  test.each([
    'SEN status',
    'Pupil Premium',
    'Medical notes',
    'Attainment 8',
    'Date of birth',
    'Safeguarding concern',
    'Ethnicity',
  ])('with a column “%s”', (header) => {
    expect(stops(readClass(`${HEAD},${header}\nAda,Moss,3A,Mr Moss,,x`))[0]).toContain(header);
  });
  test('with two columns for one thing', () => {
    expect(stops(readClass(`${HEAD},Surname\nAda,Moss,3A,Mr Moss,,Fry`))[0]).toContain(
      'second column',
    );
  });
  test('without a column that every letter uses, or without a pupil', () => {
    expect(stops(readClass('Class,Parent email\n3A,m@example.org'))).toHaveLength(3);
    expect(stops(list())).toHaveLength(1);
    expect(stops(readClass(''))).not.toHaveLength(0);
  });
});

test('siblings and twins are rows of their own', () => {
  expect(
    stops(list('Ada,Moss,3A,Mr Moss,m@example.org', 'Bo,Moss,3A,Mr Moss,m@example.org')),
  ).toEqual([]);
});

test('an unknown language is told, and gets the English letter', () => {
  const { families, faults } = readClass(
    `${HEAD},Language\nAda,Moss,3A,Mr Moss,,Quenya\nBo,Fry,3A,Ms Fry,,Urdu`,
  );
  expect(families.map(({ carers }) => carers[0]?.language)).toEqual(['en-GB', 'ur']);
  expect(faults.map(({ weight, row }) => [weight, row])).toEqual([['note', 2]]);
});
