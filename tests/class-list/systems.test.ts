/** Exports of the systems that schools have are read by their own names, and a person confirms them once. */
import { expect, test } from 'vitest';
import { readClass } from '#class-list/read-class.ts';
import { SYSTEM_NAMES } from '#class-list/systems.ts';

const EXPORTS: Record<string, { head: string; row: string }> = {
  SIMS: {
    head: 'Legal Surname,Preferred Surname,Preferred Forename,Legal Forename,Reg Group,Year Group,Parental Salutation,Parental Addressee,Primary Email,Home Email',
    row: 'Wrong,Moss,Ada,Wrong,3A,3,Mr Moss,Mr A Moss,m@example.org,wrong@example.org',
  },
  Arbor: {
    head: 'Legal First Name,Preferred First Name,Preferred Last Name,Registration Form,Parental Salutation,Primary Guardian Email',
    row: 'Wrong,Ada,Moss,3A,Mr Moss,m@example.org',
  },
  Bromcom: {
    head: 'PreferredFirstName,PreferredLastName,FirstName,TutorGroup,YearGroup,Joint Parental Salutation,Contact Email',
    row: 'Ada,Moss,Wrong,3A,3,Mr Moss,m@example.org',
  },
  Wonde: {
    head: 'legal_forename,preferred_forename,preferred_surname,registration_group,contact_salutation,contact_primary_email',
    row: 'Wrong,Ada,Moss,3A,Mr Moss,m@example.org',
  },
  ParentMail: {
    head: 'Pupil Forename,Pupil Surname,Class/Reg Group,Contact Salutation,Contact Email',
    row: 'Ada,Moss,3A,Mr Moss,m@example.org',
  },
};

test('there is an export here of each system', () =>
  expect(Object.keys(EXPORTS).sort()).toEqual([...SYSTEM_NAMES].sort()));

test.each(Object.entries(EXPORTS))(
  'an export of %s: the preferred name, the class, the greeting, the first address',
  (name, { head, row }) => {
    const { families, toConfirm, system, faults } = readClass(`${head}\n${row}`);
    expect(faults).toEqual([]);
    expect(system).toBe(name);
    expect(families[0]).toMatchObject({
      ...{ pupilFirst: 'Ada', pupilLast: 'Moss', class: '3A' },
      carers: [{ salutation: 'Mr Moss', email: 'm@example.org' }],
    });
    // Nothing is made before a person has said that it is right.
    expect(toConfirm.length).toBeGreaterThan(2);
  },
);

test('a list with our own names is nobody’s export, and needs no word', () => {
  const { system, toConfirm } = readClass(
    'Pupil first name,Pupil surname,Class,Parent salutation,Parent email\nAda,Moss,3A,Mr Moss,',
  );
  expect({ system, toConfirm }).toEqual({ system: null, toConfirm: [] });
});

test('two systems that read a list alike are one, and two that disagree are none', () => {
  const read = (head: string, row: string) => readClass(`${head}\n${row}`);
  const alike = read(
    'Preferred Forename,Preferred Surname,Registration Group,Parental Salutation',
    'Ada,Moss,3A,Mr Moss',
  );
  expect([alike.system, alike.families[0]?.pupilFirst]).toEqual(['SIMS', 'Ada']);
  const both = read(
    'Forename,Surname,Reg Group,First Name,Last Name,Registration Form,Parent salutation',
    'Ada,Moss,3A,Bo,Fry,4B,Mr Moss',
  );
  expect(both.system).toBeNull();
  expect(both.faults.map(({ reason }) => reason).join()).toMatch(/second column/);
});

test.each([
  ['SIMS', 'Address Block'],
  ['SIMS', 'Home Address'],
  ['Arbor', 'Home Address'],
  ['Bromcom', 'Contact Address'],
  ['Wonde', 'contact_address'],
  ['Wonde', 'home_address'],
  ['ParentMail', 'Contact Address'],
])('an export of %s has the address under “%s”, and another beside it is spare', (name, better) => {
  const { head, row } = EXPORTS[name] ?? { head: '', row: '' };
  const { families, faults } = readClass(`${head},Address,${better}\n${row},Wrong,1 Lane`);
  expect(faults).toEqual([]);
  expect(families[0]?.carers[0]?.address).toBe('1 Lane');
});

test('two columns of one name are still asked about', () => {
  const { faults } = readClass(
    'Forename,Surname,Reg Group,Parental Salutation,Forename\nAda,Moss,3A,Mr Moss,Ben',
  );
  expect(faults.map(({ reason }) => reason).join()).toMatch(/second column/);
});

test('a person’s own answer stands over what the system calls it', () => {
  const { families } = readClass(
    'Preferred Forename,Legal Forename,Surname,Reg Group,Parental Salutation\nKit,Ada,Moss,3A,Mr Moss',
    new Map([
      ['Legal Forename', 'pupilFirst'],
      ['Preferred Forename', 'contact2'],
    ]),
  );
  expect(families[0]?.pupilFirst).toBe('Ada');
});

test('three headers of a system’s own tell it, and two do not', () => {
  const system = (head: string) => readClass(`${head}\nAda,Moss,3A,Mr Moss`).system;
  const headers = ['Preferred Forename', 'Preferred Surname', 'Reg Group', 'Parental Salutation'];
  expect(system(headers.join())).toBe('SIMS');
  expect(
    system(['Preferred Forename', 'Preferred Surname', 'Reg Group', 'Salutation'].join()),
  ).toBe('SIMS');
  expect(
    system(['Preferred Forename', 'Pupil surname', 'Reg Group', 'Salutation'].join()),
  ).toBeNull();
});

test('of two columns of a system’s for one thing the better is taken, though we call the other so too', () => {
  const { families, faults } = readClass(
    'Preferred Forename,Preferred Surname,Reg Group,Class,Parental Salutation,Contact Home Email,Email,Address Block\nAda,Moss,3A,Wrong,Mr Moss,m@example.org,wrong@example.org,1 Lane',
  );
  expect(faults).toEqual([]);
  expect(families[0]).toMatchObject({ class: '3A', carers: [{ email: 'm@example.org' }] });
});
