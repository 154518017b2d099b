import { describe, expect, test } from 'vitest';
import { languageTag } from '#class-list/languages.ts';
import { readClass, readClassFile } from '#class-list/read-class.ts';

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

test('what no letter prints may be marked as not known', () => {
  const read = readClass(`${HEAD},Language\nZoë,Moss,4B,Ms Moss,zoe@example.org,N/A`);
  expect(stops(read)).toEqual([]);
  expect(read.families).toHaveLength(1);
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

describe('a column is matched by the names that schools give it, and asked about', () => {
  const CALLED = {
    pupilFirst:
      'First name|Forename|Given name|Preferred name|Legal forename|Child first name|Known name|Student chosen name',
    pupilLast: 'Surname|Last name|Family name|Legal surname|Student last name|Chosen surname',
    class: 'Form|Reg|Registration group|Class name|Tutor group|Year group|Teaching group',
    salutation:
      'Dear|Addressee|Greeting|Letter name|Title and name|Parental salutation|Contact 1 salutation',
    email: 'Mail|Home e-mail|Primary contact email|Main email address|Parent 1 email|Family mail',
    address:
      'Home address|Postal address|Address block|Full address|Guardian address|Pupil address',
    language:
      'Home language|First language|Parental language|Carer language|Letter language|Contact language|Preferred language|Correspondence language|Parent lang',
    contact: 'Contact rights|May contact|Contact allowed|Receives correspondence|Correspondence',
    salutation2: 'Carer 2 dear|Parental 2 greeting|Contact 2 addressee|Secondary parent salutation',
    email2: 'Guardian 2 email|Contact 2 mail|Secondary carer email address',
    address2: 'Parent 2 address|Contact 2 address block|Secondary carer address',
    language2: 'Parent 2 language|Carer 2 lang',
    contact2: 'Parent 2 contact rights|Carer 2 may contact|Guardian 2 contact allowed',
  };

  test.each(
    Object.entries(CALLED).flatMap(([field, names]) =>
      names.split('|').map((name) => [field, name]),
    ),
  )('%s: “%s”', (field, header) => {
    expect(readClass(`${header}\nA`).toConfirm).toEqual([{ header, field }]);
  });
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
  [
    'a mark that it says stands between its cells',
    `sep=#\n${HEAD.replaceAll(',', '#')}\nAda#Moss#3A#Mr Moss#`,
  ],
  ['tabs', `${HEAD.replaceAll(',', '\t')}\nAda\tMoss\t3A\tMr Moss\t`],
  ['Windows line ends and an empty last line', `${HEAD}\r\nAda,Moss,3A,Mr Moss,\r\n,,,,\r\n`],
  ['quotes and commas in them', `${HEAD}\n"Ada","Moss",3A,"Mr Moss",""`],
  ['semicolons', `${HEAD.replaceAll(',', ';')}\nAda;Moss;3A;Mr Moss;`],
  [
    'semicolons that Excel is told of',
    `sep=;\r\n${HEAD.replaceAll(',', ';')}\r\nAda;Moss;3A;Mr Moss;`,
  ],
  ['cells left off at the end of a row', `${HEAD}\nAda,Moss,3A,Mr Moss`],
  ['blank cells beyond the last column', `${HEAD}\nAda,Moss,3A,Mr Moss,,,,`],
])('reads %s', (_, text) => {
  const { families, faults } = readClass(text);
  expect(faults).toEqual([]);
  expect(families).toHaveLength(1);
});

describe('reads every encoding that Excel writes', () => {
  const text = `${HEAD}\r\nZoë,O’Brien,3A,Mrs Ó Briain,\r\n`;
  const utf16 = (isBig: boolean, mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['Unicode text (UTF-16)', utf16(false, true)],
    ['UTF-16, the other way round', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
    [
      'Windows-1252',
      Buffer.from([...text].map((text) => (text === '’' ? 0x92 : (text.codePointAt(0) as number)))),
    ],
  ])('%s', async (_, bytes) => {
    const { families, faults } = await readClassFile(bytes);
    expect(faults).toEqual([]);
    expect(families[0]).toMatchObject({ pupilFirst: 'Zoë', pupilLast: 'O’Brien' });
    expect(families[0]?.carers[0]?.salutation).toBe('Mrs Ó Briain');
  });
  test.each([
    ['a broken workbook', [0x50, 0x4b, 3, 4]],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ])('but %s is asked for as CSV', async (_, start) => {
    const { faults } = await readClassFile(new Uint8Array([...start, 0, 0, 1, 2]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ weight: 'stop', row: 1 });
    expect(faults[0]?.note).toContain('CSV UTF-8');
  });
});

test('names of every script, with apostrophes and hyphens, are read as they are', () => {
  const names = ["D'Arcy-Smith", 'O’Brien', 'محمد', 'אביגיל', 'தமிழ்', 'सीता', '王小明', 'Nguyễn'];
  const { families, faults } = list(...names.map((name) => `${name},${name},3A,${name},`));
  expect(faults).toEqual([]);
  expect(families.map(({ pupilFirst }) => pupilFirst)).toEqual(names);
  // A mark that stands by itself after its letter is the same name.
  expect(list('Zoe\u0308,Moss,3A,Mr Moss,').families[0]?.pupilFirst).toBe('Zoë');
});

test('a year or a tutor beside the class is not taken for it', () => {
  const { families, faults, toConfirm } = readClass(
    `${HEAD},Year group,Tutor\nAda,Moss,3A,Mr Moss,,3,Ms Day`,
  );
  expect({ faults, toConfirm }).toEqual({ faults: [], toConfirm: [] });
  expect(families[0]?.class).toBe('3A');
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

describe('who may be written to', () => {
  /** The greetings of a row's carers, with what stands in Contact and Contact 2. */
  const writtenTo = (contact: string, contact2: string, second = 'Ms Fry,f@example.org') => {
    const { families, faults } = readClass(
      `${HEAD},Contact,Salutation 2,Email 2,Contact 2\nAda,Moss,3A,Mr Moss,m@example.org,${contact},${second},${contact2}`,
    );
    expect(faults).toEqual([]);
    return families[0]?.carers.map(({ salutation }) => salutation);
  };

  test.each([
    'do not contact',
    'Do Not Contact',
    'DO NOT CONTACT',
    'no contact',
    'not allowed',
    'court order',
    'No',
    'n',
    'false',
    '0',
  ])('“%s” is no, for either carer', (no) => {
    expect(writtenTo(no, '')).toEqual(['Ms Fry']);
    expect(writtenTo('', no)).toEqual(['Mr Moss']);
    expect(writtenTo(no, no)).toEqual([]);
  });

  test.each(['', 'yes', 'Y', 'true', '1', 'may contact'])('“%s” is yes', (yes) => {
    expect(writtenTo(yes, yes)).toEqual(['Mr Moss', 'Ms Fry']);
  });

  test('each carer’s own cell says so: a blank one beside a carer who is barred is yes', () => {
    expect(writtenTo('do not contact', '')).toEqual(['Ms Fry']);
  });

  test('no second carer is made up beside one who is barred', () => {
    expect(writtenTo('do not contact', '', ',')).toEqual([]);
  });

  test('of a second carer who is barred, the other cells may be blank', () => {
    expect(writtenTo('', 'do not contact', ',')).toEqual(['Mr Moss']);
    expect(writtenTo('', 'do not contact', ',f@example.org')).toEqual(['Mr Moss']);
  });

  test.each(['don’t contact', 'see office', 'yes?', 'no/yes', 'ask', 'maybe'])(
    '“%s” is asked for, and never guessed',
    (unclear) => {
      const read = readClass(`${HEAD},Contact\nAda,Moss,3A,Mr Moss,,${unclear}`);
      expect(stops(read)).toHaveLength(1);
    },
  );
});

test.each([
  'No contact',
  'No contact 2',
  'NoContact',
  'Do not contact',
  "Don't write",
  'Court order',
])('a column “%s” is not taken for Contact, nor left out: its yes means no', (header) => {
  for (const chosen of [undefined, new Map([[header, 'contact'] as const])]) {
    const read = readClass(`${HEAD},${header}\nAda,Moss,3A,Mr Moss,m@example.org,yes`, chosen);
    expect(stops(read)).toEqual([
      `1: Unexpected column “${header}”, expected Contact, with yes or no`,
    ]);
  }
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

test('in an address too', () => {
  const { families, faults } = readClass(`${HEAD},Address\nAda,Moss,3A,Mr Moss,,"1 Lane\nTown"`);
  expect(families[0]?.carers[0]?.address).toBe('1 Lane Town');
  expect(faults.map(({ weight, column }) => [weight, column])).toEqual([['note', 'Address']]);
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
  test('with a pupil once more, by the same mail address or without one', () => {
    expect(
      stops(
        list(
          'Ada,Moss,3A,Mr Moss,m@example.org',
          'Ada,Moss,3A,Mr and Mrs Moss,M@example.org',
          'Bo,Fry,3A,Ms Fry,f@example.org',
          'Bo,Fry,3A,Ms Fry,',
        ),
      ).map((stop) => stop.slice(0, 2)),
    ).toEqual(['3:', '5:']);
  });
  test('with both carers of a row at one mail address', () => {
    const read = readClass(
      `${HEAD},Salutation 2,Email 2\nAda,Moss,3A,Mr Moss,m@example.org,Ms Fry,m@example.org`,
    );
    expect(stops(read)).toEqual([
      '2: Unexpected second letter to the same reader about one pupil, expected one letter',
    ]);
  });
  test.each([
    ['a quote that is not closed', `"1 Lane\nBo,Fry,3A,Ms Fry,b@example.org,2 Road`],
    ['a quote that another row closes', `"1 Lane\nBo,Fry,3A,Ms Fry,b@example.org,"2 Road"`],
    ['a comma that cuts an address in two', '1 Lane, Town'],
  ])('with %s, which would put another family’s words into a letter', (_, cell) => {
    const read = readClass(`${HEAD},Address\nAda,Moss,3A,Mr Moss,a@example.org,${cell}`);
    expect(stops(read)[0]).toMatch(/^2: Unexpected (quote|cell beyond)/);
    expect(read.families).toEqual([]);
  });
  test.each(['Mr A; Ms B', 'Mr A / Ms B', 'Mr A | Ms B', 'Mr A - Ms B', '"Mr A, Ms B"'])(
    'with two families on one row: %s',
    (salutation) => {
      expect(stops(list(`Ada,Moss,3A,${salutation},`))).toHaveLength(1);
    },
  );
  test.each([
    'Ada,Moss,3A,Dear {{salutation}},',
    'Ada,Moss,3A,[Salutation],',
    'Ada,Moss,3A,%SALUTATION%,',
    'Ada,Moss,3A,TBC,',
    'Ada,Moss,3A,<<Parent>>,',
    '«First»,Moss,3A,Mr Moss,',
    'Ada,{surname},3A,Mr Moss,',
    'Ada,Moss,#N/A,Mr Moss,',
  ])('with a field that another program left unfilled: %s', (row) => {
    expect(stops(list(row))).toHaveLength(1);
  });
  test.each(
    `SEN status | SEND | SENCo | SENCOs | SENDCo | EHC | EHCP | IEP | ILP |
      PP | PPG | EAL | FSM | FSM6 | ASN | ALN | additional_needs | AdditionalNeeds |
      Need | Pupil Premium | Disability | Diagnosis | Additional support | Learning support | Support plan | Provision map | Free school meal |
      School meals | Dietary | Medical notes | Health | Allergies | Medication | Doctor | GP | Safeguarding concern |
      Child protection | cp_flag | CIN | CIC | CLA | LAC | PLAC | Looked-after | In care |
      Child in need | Early help | Social care | Social worker | Vulnerable | Young carer | Risk | Incidents | Police |
      Behaviour | Exclusions | Suspended | Sanctions | Detentions | Punctuality | Attainment 8 | Attendance | Absence |
      Absent | Predicted grade | Targets | Progress | Assessment | KS2 result | Score | Level | SATs |
      Reading age | Exams | GCSEs | Ethnicity | Religion | Faith | Nationality | Asylum | Refugee |
      Traveller | Gender | Sex | Sexuality | UPN | ULN | NHS | DOB | Date of birth |
      Birthday | Notes | Comments | Remarks`.split(/\s*\|\s*/),
  )('with a column “%s”', (header) => {
    expect(stops(readClass(`${HEAD},${header}\nAda,Moss,3A,Mr Moss,,x`))).toEqual([
      `1: Unexpected column “${header}”, expected names, greetings and addresses only`,
    ]);
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

test.each(['Bus route', 'House', 'Admission number', 'Presentation group'])(
  'a column “%s” is left out without a word',
  (header) => {
    expect(readClass(`${HEAD},${header}\nAda,Moss,3A,Mr Moss,,x`)).toMatchObject({
      faults: [],
      toConfirm: [],
    });
  },
);

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

test('English is the letter’s English, however a list has it', () => {
  for (const name of ['', 'en', 'EN-GB', 'English', 'english '])
    expect([name, languageTag(name)]).toEqual([name, 'en-GB']);
});

test('more rows than any school has are another file, and as many as one has are not', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `Ada,Moss${index},3A,Mr Moss${index},`);
  expect(stops(list(...rows))).toEqual([]);
  const { families, faults } = list(...rows, 'Bo,Fry,3A,Ms Fry,');
  expect(families).toEqual([]);
  expect(faults[0]?.reason).toBe('Unexpected list of 5001 rows, expected at most 5000');
});

test('a cell longer than any name is several run together', () => {
  const named = (length: number) => list(`${'A'.repeat(length)},Moss,3A,Mr Moss,`);
  expect(stops(named(300))).toEqual([]);
  expect(stops(named(301))).toEqual(['2: Unexpected cell of 301 letters, expected at most 300']);
});

test('two carers who are greeted alike are two readers where they live apart', () => {
  const rows = (second: string) =>
    readClass(
      `Pupil first name,Pupil surname,Class,Parent salutation,Address,Salutation 2,Address 2\nAda,Moss,3A,Mx Moss,1 Lane,Mx Moss,${second}`,
    );
  expect(stops(rows('2 Lane'))).toEqual([]);
  expect(stops(rows('1 Lane'))[0]).toMatch(/second letter to the same reader/);
});

test('a row that is refused leaves the rows after it as they are', () => {
  const { families } = readClass(
    `${HEAD},Language\nAda,Moss,3A,,,\nBo,Fry,3A,Ms Fry,,Quenya\nCy,Day,3A,Ms Day,,`,
  );
  expect(families.map(({ row }) => row)).toEqual([3, 4]);
});

describe('a year stands for the class', () => {
  const classes = (headers: string, cells: string, chosen?: Map<string, 'class'>) => {
    const { families, faults } = readClass(
      `Pupil first name,Pupil surname,Parent salutation,${headers}\nAda,Moss,Mr Moss,${cells}`,
      chosen,
    );
    expect(faults).toEqual([]);
    return families.map((family) => family.class);
  };

  test('where nothing else does', () => {
    expect(classes('Year group', '3')).toEqual(['3']);
  });

  test.each(['Class', 'Reg group'])('and not beside a column “%s”', (header) => {
    expect(classes(`Year group,${header}`, '3,3A')).toEqual(['3A']);
  });

  test('nor beside one that a person says is it', () => {
    expect(classes('Year group,House', '3,3A', new Map([['House', 'class']]))).toEqual(['3A']);
  });
});
