/**
 * Column headers of common school systems, from their public guides. Schools may rename them, so a person confirms the
 * match.
 */
import type { ClassField } from '#model/paper/family.ts';
import { EXACT, plainHeader } from './columns.ts';

interface System {
  name: string;
  /** Headers that may hold each field, best first: a preferred name before a legal one. */
  columns: Partial<Record<ClassField, readonly string[]>>;
}

const FIRST = ['Preferred Forename', 'Chosen Forename', 'Forename', 'Legal Forename'];
const LAST = ['Preferred Surname', 'Chosen Surname', 'Surname', 'Legal Surname'];

const SYSTEMS: readonly System[] = [
  {
    name: 'SIMS',
    columns: {
      pupilFirst: FIRST,
      pupilLast: LAST,
      class: ['Registration Group', 'Reg Group', 'Reg', 'Class'],
      salutation: ['Parental Salutation', 'Salutation', 'Parental Addressee', 'Addressee'],
      email: ['Primary Email', 'Contact Home Email', 'Home Email', 'Email'],
      address: ['Address Block', 'Home Address', 'Address'],
      language: ['Home Language', 'First Language', 'Language'],
    },
  },
  {
    name: 'Arbor',
    columns: {
      pupilFirst: ['Preferred First Name', 'First Name', 'Legal First Name'],
      pupilLast: ['Preferred Last Name', 'Last Name', 'Legal Last Name'],
      class: ['Registration Form', 'Form', 'Class'],
      salutation: ['Parental Salutation', 'Guardian Salutation', 'Primary Guardian Salutation'],
      email: ['Primary Guardian Email', 'Guardian Email', 'Primary Guardian Email Address'],
      address: ['Home Address', 'Address'],
      language: ['Native Languages', 'Home Language'],
    },
  },
  {
    name: 'Bromcom',
    columns: {
      pupilFirst: ['Preferred FirstName', 'FirstName', 'Legal FirstName'],
      pupilLast: ['Preferred LastName', 'LastName', 'Legal LastName'],
      class: ['Tutor Group', 'Class'],
      salutation: ['Parental Salutation', 'Joint Parental Salutation', 'Contact Salutation'],
      email: ['Contact Email', 'Primary Email', 'Email Address'],
      address: ['Contact Address', 'Home Address', 'Address'],
      language: ['Home Language', 'First Language'],
    },
  },
  {
    name: 'Wonde',
    columns: {
      pupilFirst: ['preferred_forename', 'forename', 'legal_forename'],
      pupilLast: ['preferred_surname', 'surname', 'legal_surname'],
      class: ['registration_group', 'form_group', 'class'],
      salutation: ['parental_salutation', 'contact_salutation', 'salutation'],
      email: ['contact_primary_email', 'primary_email', 'contact_email', 'email'],
      address: ['contact_address', 'home_address', 'address'],
      language: ['home_language', 'first_language'],
    },
  },
  {
    name: 'ParentMail',
    columns: {
      pupilFirst: ['Pupil Forename', 'Pupil First Name', 'Student Forename'],
      pupilLast: ['Pupil Surname', 'Pupil Last Name', 'Student Surname'],
      class: ['Class/Reg Group', 'Reg Group', 'Class'],
      salutation: ['Contact Salutation', 'Parent Salutation', 'Salutation'],
      email: ['Contact Email', 'Parent Email', 'Email Address'],
      address: ['Contact Address', 'Address'],
    },
  },
];

/** Names of all systems, for a person to choose from. */
export const SYSTEM_NAMES: readonly string[] = SYSTEMS.map(({ name }) => name);

/** A list's columns read as one system's export. */
export interface SystemColumns {
  name: string;
  /** Fields by header. */
  fields: ReadonlyMap<string, ClassField>;
  /** Headers that hold a field again: a legal name beside the preferred one. */
  spare: ReadonlySet<string>;
}

/** Fewest system-specific headers that identify a system. */
const MIN_HEADERS = 3;

/**
 * Finds the system with the most matching headers.
 * @returns `null` where none matches enough, or two match equally and disagree.
 */
export function systemOf(headers: readonly string[]): SystemColumns | null {
  const read = SYSTEMS.map((system) => columnsIn(system, headers)).sort(
    (a, b) => b.fields.size - a.fields.size,
  );
  const [best, next] = read;
  if (!best || ownNames(best) < MIN_HEADERS) return null;
  const isTie = next?.fields.size === best.fields.size && !isSame(best.fields, next.fields);
  return isTie ? null : best;
}

/** Number of matched headers that are not also in our own guide. */
const ownNames = ({ fields }: SystemColumns): number =>
  [...fields.keys()].filter((header) => !Object.hasOwn(EXACT, plainHeader(header))).length;

function columnsIn({ name, columns }: System, headers: readonly string[]): SystemColumns {
  const fields = new Map<string, ClassField>();
  const spare = new Set<string>();
  for (const [field, names] of Object.entries(columns) as [ClassField, readonly string[]][]) {
    const all = names.flatMap(
      (name) => headers.find((header) => plainHeader(header) === plainHeader(name)) ?? [],
    );
    for (const [rank, header] of [...new Set(all)].entries())
      if (rank === 0) fields.set(header, field);
      else spare.add(header);
  }
  return { name, fields, spare };
}

const isSame = <Key, Value>(a: ReadonlyMap<Key, Value>, b: ReadonlyMap<Key, Value>) =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
