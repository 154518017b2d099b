import { parse, stringify } from 'yaml';
import { School } from '#model/school.ts';
import type { SchoolRead } from './protocol.ts';

/** What a person calls each thing that a school's file holds. */
const SCHOOL_WORDS: Record<string, string> = {
  name: 'School’s name',
  address: 'Address',
  phone: 'Telephone',
  email: 'Email',
  website: 'Website',
  nation: 'Nation',
  'lead.name': 'Safeguarding lead: name',
  'lead.room': 'Safeguarding lead: where to find them',
  'deputy.name': 'Deputy: name',
  'deputy.room': 'Deputy: where to find them',
  'signatory.name': 'Signed by: name',
  'signatory.role': 'Signed by: role',
  'contact.name': 'Questions go to: name',
  'contact.how': 'Questions go to: how',
  letterDate: 'Date on the letter',
  lessonsWhen: 'When the lessons are',
  'approval.role': 'Approved by: role',
  'approval.date': 'Approved on',
  colour: 'Colour',
  classSize: 'Class size',
};

/** Checks what was filled in. */
export function checkSchool(value: unknown): SchoolRead {
  const read = School.safeParse(value);
  if (read.success) return { school: read.data, problems: [] };
  return {
    school: null,
    problems: read.error.issues.map(({ path, code, message }) => {
      const at = path.join('.');
      const says =
        code === 'unrecognized_keys'
          ? `${message}: a school’s file has no such line`
          : `${SCHOOL_WORDS[at] ?? (at || 'The file')}: ${valueAt(value, path) ? 'this can’t be read' : 'fill it in'}`;
      return { at, says };
    }),
  };
}

/** A school's file, as `npm run build -- --school` takes it. */
export function readSchool(yaml: string): SchoolRead {
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 0 });
  } catch {
    return {
      school: null,
      problems: [{ at: '', says: 'This is no school’s file: it can’t be read as YAML.' }],
    };
  }
  return checkSchool(value);
}

export const schoolFile = (school: School): string =>
  `# A school’s details, for the letter desk and for: npm run build -- --school FILE\n${stringify(school)}`;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? (one as never)[key] : undefined),
    value,
  );
