import { parse } from 'yaml';
import { CLASS_FIELDS, type ClassField } from '#model/paper/family.ts';
import { Unreadable } from '../engines/unreadable.ts';

/** Names of fields in the guide and in a columns file. */
export const FIELD_NAMES: Record<ClassField, string> = {
  pupilFirst: 'pupil_first_name',
  pupilLast: 'pupil_last_name',
  class: 'class',
  salutation: 'salutation',
  email: 'email',
  address: 'address',
  language: 'language',
  contact: 'contact',
  salutation2: 'salutation_2',
  email2: 'email_2',
  address2: 'address_2',
  language2: 'language_2',
  contact2: 'contact_2',
};

/**
 * Parses a columns file, a person's own mapping of headers: “Their header: pupil_first_name” per line.
 * @throws Unreadable When a line is malformed or names an unknown field.
 */
export function readColumnsFile(text: string): Map<string, ClassField> {
  const fields = new Map(CLASS_FIELDS.map((field) => [FIELD_NAMES[field], field]));
  const refuse = (reason: string) =>
    new Unreadable(
      reason,
      `Write a line for each column: its header, a colon, and one of ${[...fields.keys()].join(', ')}.`,
    );
  let lines: unknown;
  try {
    lines = parse(text, { maxAliasCount: 0 });
  } catch {
    throw refuse('Unexpected columns file that cannot be read, expected lines of “header: field”');
  }
  if (typeof lines !== 'object' || lines === null || Array.isArray(lines))
    throw refuse('Unexpected columns file, expected lines of “header: field”');
  return new Map(
    Object.entries(lines).map(([header, name]) => {
      const field = fields.get(String(name));
      if (!field) throw refuse(`Unexpected field “${String(name)}” in the columns file`);
      return [header, field];
    }),
  );
}
