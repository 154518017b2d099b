/** Converts the school's file to form fields and back, with the faults of each field. */
import { NATIONS } from '#model/audience.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { isDay } from '#model/text/days.ts';
import { type FieldFault, inFormOrder } from '../field-fault.ts';
import { FIELDS, TERMS } from './school-fields.ts';

/** Field values by name; blank where the file has none. */
export interface SchoolValues {
  fields: Readonly<Record<string, string>>;
  /** Ids of the bands taught. */
  taught: readonly string[];
}

/** An edit of the school's file: path and new value; `null` removes the line. */
export interface SchoolEdit {
  at: readonly string[];
  value: unknown;
}

/** Fields outside the groups, with their defaults. */
const OTHERS = { nation: '', classSize: '30', colour: '#1d4f91', logoAlt: '' };

const termFields = (at: number) => [`terms.${at}.from`, `terms.${at}.to`] as const;
const TERM_FIELDS = Array.from({ length: TERMS }, (_, index) => termFields(index)).flat();

/** Every field by name. */
const FIELD_NAMES: readonly string[] = [
  ...FIELDS.map(({ name }) => name),
  ...Object.keys(OTHERS),
  ...TERM_FIELDS,
];

/** Field values of a school's file. @param ages Every band. */
export function schoolValues(school: unknown, ages: readonly string[]): SchoolValues {
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], school);
  const fields = FIELD_NAMES.map((name) => {
    const value = at(name) ?? OTHERS[name as keyof typeof OTHERS] ?? '';
    return [name, typeof value === 'object' ? '' : String(value)] as const;
  });
  const taught = at('taught');
  return {
    fields: withoutDefaults(Object.fromEntries(fields)),
    taught: Array.isArray(taught) ? taught.filter((id) => ages.includes(id)) : ages,
  };
}

/** The submitted values, as typed; empty fields stay empty, and get the value of the field that they default to. */
export function sentValues(form: FormData): SchoolValues {
  const fieldText = (name: string) => textOf(form.get(name)).trim();
  return {
    fields: Object.fromEntries(FIELD_NAMES.map((name) => [name, fieldText(name)])),
    taught: form.getAll('taught').map(textOf),
  };
}

/** Defaults of empty fields: the lead signs, and families ask the lead by the school's contact. */
function defaultFields(fields: SchoolValues['fields']): Record<string, string> {
  const { phone = '', email = '' } = fields;
  const lead = fields['lead.name'] ?? '';
  const nation = NATIONS.find((item) => item === fields.nation);
  const ways = [phone && `ring ${phone}`, email && `write to ${email}`];
  return {
    'contact.name': lead,
    'contact.how': ways.filter(Boolean).join(' or '),
    'signatory.name': lead,
    'signatory.role': nation ? LEAD_ROLE[nation] : '',
  };
}
/** Fields that take their defaults together: half a signature is asked for. */
const DEFAULTED = [['contact.name'], ['contact.how'], ['signatory.name', 'signatory.role']];

function withDefaults(fields: SchoolValues['fields']): SchoolValues['fields'] {
  const defaults = defaultFields(fields);
  const empty = DEFAULTED.filter((names) => names.every((name) => !fields[name])).flat();
  return { ...fields, ...Object.fromEntries(empty.map((name) => [name, defaults[name] ?? ''])) };
}

function withoutDefaults(fields: SchoolValues['fields']): SchoolValues['fields'] {
  const defaults = defaultFields(fields);
  const same = DEFAULTED.filter((names) => names.every((name) => fields[name] === defaults[name]));
  return { ...fields, ...Object.fromEntries(same.flat().map((name) => [name, ''])) };
}

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';

/** Field names in the order of the form. */
const IN_ORDER = [
  ...FIELDS.filter(({ name }) => !name.includes('.')).map(({ name }) => name),
  ...['nation', 'taught', 'classSize'],
  ...FIELDS.filter(({ name }) => name.includes('.')).map(({ name }) => name),
];

/** Digits and separators: “01632 960104”, “+44 (0)1632 960104 ext. 2”. */
const PHONE = /^(?=(?:\D*\d){5})[\d\s()+./-]+(?:\s*(?:ext?\.?|x|option)\s*\d+)?$/i;
/** A letter that looks like a digit: “96O123”. */
const LOOKS_LIKE_DIGIT = /\d[OoIl]+\d/;

/** Faults in the order of the form. */
export function schoolFaults({ fields: typed, taught }: SchoolValues): FieldFault[] {
  const fields = withDefaults(typed);
  const faults: FieldFault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, says: message });
  const value = (name: string) => fields[name] ?? '';
  for (const { name, needs, type } of FIELDS) {
    if (needs && value(name) === '') fault(name, needs);
    else if (type === 'date' && value(name) !== '' && !isDay(value(name)))
      fault(name, 'Enter a day of the calendar, such as 24 November 2026');
  }
  const { email = '', phone = '' } = fields;
  if (phone !== '' && !PHONE.test(phone)) fault('phone', wrongNumber(phone));
  if (value('signatory.role') === '' && value('signatory.name') !== value('lead.name'))
    fault('signatory.role', 'Enter the role of whoever signs letters');
  if (value('signatory.name') === '' && value('signatory.role') !== '')
    fault('signatory.name', 'Enter the name of whoever signs letters');
  const how = value('contact.how');
  if (how === '')
    fault('contact.how', 'Enter how families can ask, or the school’s telephone or email');
  else if (LOOKS_LIKE_DIGIT.test(how) && !how.includes(phone || '\n'))
    fault('contact.how', wrongNumber(how));
  if (email !== '' && !/^\S+@\S+\.\S+$/.test(email))
    fault('email', 'Enter an email address such as office@school.example, or leave it empty');
  if (value('deputy.name') === '' && value('deputy.room') !== '')
    fault('deputy.name', 'Enter the deputy’s name, or leave both empty');
  if (value('deputy.name') !== '' && value('deputy.room') === '')
    fault('deputy.room', 'Enter where children find the deputy, or leave both empty');
  if (!(NATIONS as readonly string[]).includes(value('nation')))
    fault('nation', 'Choose the nation that your school is in');
  if (taught.length === 0) fault('taught', 'Choose at least one age');
  if (!/^[1-9]\d?$/.test(value('classSize')))
    fault('classSize', 'Enter how many pupils are in a class, such as 30');
  if (!/^#[0-9a-f]{6}$/i.test(value('colour'))) fault('colour', 'Choose a colour');
  return inFormOrder([...faults, ...termFaults(value)], IN_ORDER);
}

const wrongNumber = (number: string): string =>
  LOOKS_LIKE_DIGIT.test(number)
    ? 'Write the telephone number in digits: a letter stands among them, such as “O” where a 0 is meant'
    : 'Enter a telephone number such as 01632 960104, in digits, or leave it empty';

function termFaults(value: (name: string) => string): FieldFault[] {
  return Array.from({ length: TERMS }, (_, index): FieldFault[] => {
    const [from, to] = termFields(index);
    const [first, last] = [value(from), value(to)];
    if (first === '' && last === '') return [];
    if (!isDay(first)) return [{ field: from, says: 'Enter the first day of this term' }];
    if (!isDay(last)) return [{ field: to, says: 'Enter the last day of this term' }];
    return first > last
      ? [{ field: to, says: 'A term ends after it begins: look at its days' }]
      : [];
  }).flat();
}

/** Edits of a form without faults. @param ages Every band. */
export function schoolEdits(
  { fields: typed, taught }: SchoolValues,
  ages: readonly string[],
): SchoolEdit[] {
  const fields = withDefaults(typed);
  const value = (name: string) => fields[name] ?? '';
  const isLine = (name: string) => !/^(deputy|terms)\./.test(name);
  const edits: SchoolEdit[] = Object.keys(fields)
    .filter(isLine)
    .map((name) => ({
      at: name.split('.'),
      value: name === 'classSize' ? Number(value(name)) : value(name),
    }));
  const [name, room] = [value('deputy.name'), value('deputy.room')];
  edits.push({ at: ['deputy'], value: name === '' ? null : { name, room } });
  const terms = Array.from({ length: TERMS }, (_, index) => {
    const [from, to] = termFields(index);
    return { from: value(from), to: value(to) };
  }).filter(({ from }) => from !== '');
  edits.push({ at: ['terms'], value: terms.length > 0 ? terms : null });
  const isAll = ages.every((id) => taught.includes(id));
  edits.push({ at: ['taught'], value: isAll ? null : ages.filter((id) => taught.includes(id)) });
  return edits.map(({ at, value: set }) => ({
    at,
    value: set === '' && OPTIONAL.has(at.join('.')) ? null : set,
  }));
}

/** Keys that are removed when empty. */
const OPTIONAL = new Set(['logoAlt']);
