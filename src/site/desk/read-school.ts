import { strToU8, unzipSync, zipSync } from 'fflate';
import { parse, stringify } from 'yaml';
import { startOf } from '#diagnostics/problem.ts';
import { School } from '#model/school.ts';
import { detectLogo } from '#read/read-logo.ts';
import type { LogoRead, SchoolFile, SchoolRead } from './protocol.ts';

/** Labels of the fields in a school's file. */
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
  colour: 'Colour',
  classSize: 'Class size',
  logoAlt: 'What the logo shows',
};

/** Validates the school form. */
export function checkSchool(value: unknown): SchoolRead {
  const read = School.safeParse(value);
  if (read.success) return { school: read.data, problems: [], logo: null };
  return {
    school: null,
    logo: null,
    problems: read.error.issues.map(({ path, code, message }) => {
      const at = path.join('.');
      const fault =
        code === 'unrecognized_keys'
          ? message.startsWith('Unrecognized')
            ? `${message}: a school’s file has no such line`
            : message
          : `${SCHOOL_WORDS[at] ?? (at || 'The file')}: ${valueAt(value, path) ? 'this can’t be read' : 'fill it in'}`;
      return { at, says: fault };
    }),
  };
}

/** Detects an image's format by its bytes, as the command does. */
export function readLogo(name: string, bytes: Uint8Array): LogoRead {
  let says = '';
  const request = { path: name, alt: '', place: startOf(name) };
  const kind = detectLogo(bytes, request, ({ reason }) => {
    says = `${reason}.`;
  });
  return { type: kind?.type ?? null, says };
}

/** Signature of a zip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Most unpacked bytes of a school's file with a logo. */
const MAX_BYTES = 2_000_000;
/** Fixed timestamp, so that the same school gives the same zip. */
const ZIP_DATE = new Date(1980, 0, 1);
const FILE = { school: 'school.yaml', logo: 'logo.png' };

/** Reads a school's file as `npm run build -- --school` does, alone or zipped with its logo. */
export function readSchool(bytes: Uint8Array): SchoolRead {
  const refused = (reason: string): SchoolRead => ({
    school: null,
    problems: [{ at: '', says: reason }],
    logo: null,
  });
  const isZip = ZIP.every((byte, index) => bytes[index] === byte);
  let files: Record<string, Uint8Array>;
  let value: unknown;
  try {
    files = isZip
      ? unzipSync(bytes, {
          filter: ({ name, originalSize }) =>
            Object.values(FILE).includes(name) && originalSize < MAX_BYTES,
        })
      : { [FILE.school]: bytes };
    value = parse(new TextDecoder().decode(files[FILE.school] ?? new Uint8Array()), {
      maxAliasCount: 0,
    });
  } catch {
    return refused('This is no school’s file: it can’t be read as YAML.');
  }
  const read = checkSchool(value);
  return { ...read, logo: read.school ? (files[FILE.logo] ?? null) : null };
}

/** The school form as a file, to keep or to use with the command. */
export function schoolFile({ logo: _, ...school }: School, logo: Uint8Array | null): SchoolFile {
  const yaml = `# A school’s details, for the letter desk and for: npm run build -- --school FILE\n${stringify(logo ? { ...school, logo: FILE.logo } : school)}`;
  return logo
    ? {
        name: 'school.zip',
        mime: 'application/zip',
        content: zipSync(
          { [FILE.school]: strToU8(yaml), [FILE.logo]: [logo, { level: 0 }] },
          { mtime: ZIP_DATE },
        ),
      }
    : { name: FILE.school, mime: 'application/yaml', content: yaml };
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (item, key) =>
      typeof item === 'object' && item !== null
        ? (item as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
