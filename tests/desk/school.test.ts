/** “Your school”: one form for one file, and what a person wrote into that file by hand stays. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type SchoolValues,
  schoolFaults,
  schoolValues,
  sentValues,
} from '#desk/school/school-form.ts';
import { School } from '#model/school.ts';
import { readYaml } from '#read/read-yaml.ts';
import { openSchool } from '#scripts/desk/school/open-school.ts';
import { openTaskQueue } from '#scripts/desk/task-queue.ts';
import { createRasteriser } from '#scripts/engines/rasterise.ts';

const AGES = ['eyfs', 'ks1', 'lks2', 'uks2', 'ks3', 'ks4', 'ks5'];
const FILLED: Record<string, string> = {
  name: 'Quillbrook School',
  address: 'Quill Lane, Fennmoor',
  nation: 'wales',
  'lead.name': 'Mrs Abernethy',
  'lead.room': 'Room 4',
  'signatory.name': 'Dr Marchetti',
  'signatory.role': 'Headteacher',
  'contact.name': 'Mx Rowe',
  'contact.how': 'ring 01632 960104',
  classSize: '28',
  colour: '#225b4e',
};
const filled = (change: Record<string, string> = {}, taught = AGES): SchoolValues => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...FILLED, ...change })) form.set(name, value);
  for (const id of taught) form.append('taught', id);
  return sentValues(form);
};

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'forewarned-school-'));
  file = join(dir, 'school.yaml');
});
afterEach(() => rmSync(dir, { recursive: true }));
const desk = () =>
  openSchool({
    lessons: 'lessons',
    school: file,
    today: () => '2026-11-28',
    oneByOne: openTaskQueue(),
  });
const written = () => readFileSync(file, 'utf8');
const school = () =>
  readYaml({ path: file, text: written() }, School, ({ reason }) => {
    throw new Error(reason);
  });

describe('a form that is filled in', () => {
  test('makes a file that every command reads, and that says what each line is for', async () => {
    expect(await desk().save(filled(), null)).toEqual([]);
    expect(school()).toMatchObject({
      specimen: false,
      name: 'Quillbrook School',
      nation: 'wales',
      lead: { name: 'Mrs Abernethy', room: 'Room 4' },
      classSize: 28,
      lessonsWhenIn: {},
    });
    expect(school()).not.toHaveProperty('deputy');
    expect(written()).toContain('# Who signs the letters home.');
    expect(written()).not.toContain('Fennmoor All-Through');
  });

  test('is there again as it was filled in', async () => {
    const values = filled(
      {
        'deputy.name': 'Mr Lindqvist',
        'deputy.room': 'the office',
        'lessonsWhenIn.cy': 'Yn ystod wythnos 30 Tachwedd',
        'terms.0.from': '2026-09-02',
        'terms.0.to': '2026-12-18',
      },
      ['lks2', 'uks2'],
    );
    await desk().save(values, null);
    const page = await desk().read();
    expect(page.state).toBe('there');
    expect(page.values).toEqual(values);
    expect(school()?.taught).toEqual(['lks2', 'uks2']);
  });

  test('is signed by the safeguarding lead where nobody else is named; half a signature is asked for', async () => {
    await desk().save(filled({ 'signatory.name': '', 'signatory.role': '' }), null);
    expect(school()?.signatory).toEqual({
      name: 'Mrs Abernethy',
      role: 'Designated Safeguarding Person',
    });
    const faultsOf = (change: Record<string, string>) =>
      schoolFaults(filled(change)).map(({ field }) => field);
    expect(faultsOf({ 'signatory.role': '' })).toEqual(['signatory.role']);
    expect(faultsOf({ 'signatory.name': '' })).toEqual(['signatory.name']);
  });

  test('takes out what was emptied', async () => {
    await desk().save(
      filled({ 'deputy.name': 'Mr Lindqvist', 'deputy.room': 'x', 'lessonsWhenIn.cy': 'y' }, [
        'ks1',
      ]),
      null,
    );
    await desk().save(filled(), null);
    expect(school()).not.toHaveProperty('deputy');
    expect(school()).not.toHaveProperty('taught');
    expect(school()?.lessonsWhenIn).toEqual({});
  });
});

describe('a file that a person wrote', () => {
  const OWN = `# Ours since 2019: ask the office before you change it.
name: 'Quillbrook School' # as on the gate
address: Quill Lane, Fennmoor
nation: wales
lead: { name: Mrs Abernethy, room: Room 4 } # she moved in May
signatory:
  # Acting head until Easter
  name: Dr Marchetti
  role: Headteacher
contact: { name: Mx Rowe, how: ring 01632 960104 }
letterDate: 2026-11-24
lessonsWhen: in the week of 30 November
`;

  test('keeps its comments, its order and its way of writing', async () => {
    writeFileSync(file, OWN);
    await desk().save(filled({ address: '9 Quay Street' }), null);
    const lines = written().split('\n');
    for (const line of OWN.split('\n').filter((value) => value && !value.startsWith('address')))
      expect(lines).toContain(line);
    expect(lines).toContain('address: 9 Quay Street');
  });

  test('with a fault in a line is filled into the form, so that it can be put right there', async () => {
    writeFileSync(file, OWN.replace('nation: wales', 'nation: cymru'));
    const page = await desk().read();
    expect(page.state).toBe('broken');
    expect(page.values.fields.name).toBe('Quillbrook School');
    expect(schoolFaults(page.values)).toEqual([
      { field: 'nation', says: 'Choose the nation that your school is in' },
    ]);
  });

  test('says beforehand which lines are taken out', async () => {
    writeFileSync(file, `${OWN}moto: Onwards\n`);
    expect((await desk().read()).says.join()).toContain('moto');
    await desk().save(filled(), null);
    expect(written()).not.toContain('moto');
  });

  test('that cannot be read is kept beside the new one, as it says beforehand', async () => {
    writeFileSync(file, 'name: [Quillbrook\n');
    const page = await desk().read();
    expect(page.state).toBe('broken');
    expect(page.says.join()).toContain('the old one is kept beside it');
    expect(await desk().save(filled(), null)).toEqual([]);
    expect(school()?.name).toBe('Quillbrook School');
    expect(readFileSync(`${file}.before`, 'utf8')).toBe('name: [Quillbrook\n');
  });
});

describe('what is wrong is said at its field, and nothing is saved', () => {
  test.each<[string, Record<string, string>]>([
    ['name', { name: '' }],
    ['lead.room', { 'lead.room': '' }],
    ['email', { email: 'office at school' }],
    ['phone', { phone: '01632 96O123' }],
    ['phone', { phone: 'ask the office' }],
    ['contact.how', { 'contact.how': 'ring 01632 96O123' }],
    ['contact.how', { 'contact.how': '' }],
    ['deputy.room', { 'deputy.name': 'Mr Lindqvist' }],
    ['nation', { nation: 'France' }],
    ['classSize', { classSize: 'thirty' }],
    ['colour', { colour: 'green' }],
    ['terms.0.to', { 'terms.0.from': '2026-09-02' }],
    ['terms.1.to', { 'terms.1.from': '2026-09-02', 'terms.1.to': '2026-09-01' }],
  ])('%s', async (field, change) => {
    const faults = await desk().save(filled(change), null);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(() => written()).toThrow(/ENOENT/);
  });

  test('in the order of the form, what is folded at its foot last', () => {
    const change = { colour: 'green', 'lead.room': '', email: 'office', classSize: '', name: '' };
    const fields = schoolFaults(filled(change, [])).map(({ field }) => field);
    expect(fields).toEqual(['name', 'email', 'taught', 'classSize', 'lead.room', 'colour']);
  });

  test.each(['01632 960104', '+44 (0)1632 960104', '01632 960104 ext. 12', '01632-960104'])(
    'and %s is a telephone number',
    (phone) => expect(schoolFaults(filled({ phone }))).toEqual([]),
  );

  test('no age at all', () =>
    expect(schoolFaults(filled({}, [])).map(({ field }) => field)).toEqual(['taught']));

  test('and none of it speaks of the file', () => {
    const all = schoolFaults(sentValues(new FormData()));
    expect(all.length).toBeGreaterThan(8);
    expect(all.map(({ says }) => says).join()).not.toMatch(/yaml|pattern|string|null|field/i);
  });
});

const crest = createRasteriser();
const CREST =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#225b4e"/></svg>';

describe('a logo', () => {
  const PNG = crest(CREST, 400);

  test('is drawn anew beside the file, and stands in it', async () => {
    expect(await desk().save(filled(), { bytes: PNG })).toEqual([]);
    expect(school()?.logo).toBe('school-logo.png');
    expect((await desk().logo())?.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  });

  test('that is no picture is refused at its field, and the form is not saved', async () => {
    const faults = await desk().save(filled(), { bytes: new TextEncoder().encode('<svg/>') });
    expect(faults).toEqual([{ field: 'logo', says: expect.stringContaining('PNG or JPEG') }]);
    expect(() => written()).toThrow(/ENOENT/);
  });

  test('can be taken away', async () => {
    await desk().save(filled(), { bytes: PNG });
    await desk().save(filled(), 'remove');
    expect(school()).not.toHaveProperty('logo');
    expect(await desk().logo()).toBeNull();
  });
});

test('days that no alert has of its own are there for the commands, and those of a file stay', async () => {
  await desk().save(filled(), null);
  expect(school()).toMatchObject({ letterDate: '2026-11-28', lessonsWhen: 'soon' });
  writeFileSync(file, written().replace('lessonsWhen: soon', 'lessonsWhen: on 2 December'));
  await desk().save(filled({ address: '9 Quay Street' }), null);
  expect(school()).toMatchObject({ lessonsWhen: 'on 2 December', address: '9 Quay Street' });
});

test('every age is taught where the file does not say so', () =>
  expect(schoolValues({}, AGES).taught).toEqual(AGES));

test('no age is ticked before anybody has said which are taught', async () =>
  expect((await desk().read()).values.taught).toEqual([]));

test('what stands on the form already is not asked twice: families ask the lead, as the school is reached', async () => {
  const change = { 'contact.name': '', 'contact.how': '', phone: '01632 960104' };
  await desk().save(filled({ ...change, email: 'office@school.example' }), null);
  expect(school()?.contact).toEqual({
    name: 'Mrs Abernethy',
    how: 'ring 01632 960104 or write to office@school.example',
  });
  await desk().save(filled(change), null);
  expect(school()?.contact.how).toBe('ring 01632 960104');
});

test('what was left empty follows what it is taken from, at the next saving too', async () => {
  const empty = ['contact.name', 'contact.how', 'signatory.name', 'signatory.role'];
  const change = Object.fromEntries(empty.map((name) => [name, '']));
  expect(filled({ ...change, email: 'office at school' }).fields['contact.how']).toBe('');
  await desk().save(filled({ ...change, phone: '01632 960104' }), null);
  const { values } = await desk().read();
  for (const name of empty) expect(values.fields[name]).toBe('');
  const next = { ...values.fields, 'lead.name': 'Mr Lindqvist', phone: '01632 960199' };
  await desk().save({ ...values, fields: next }, null);
  expect(school()?.contact).toEqual({ name: 'Mr Lindqvist', how: 'ring 01632 960199' });
  expect(school()?.signatory.name).toBe('Mr Lindqvist');
});
