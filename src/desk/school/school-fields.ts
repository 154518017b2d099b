/** The fields of “Your school”, with labels, and messages for empty ones. */
import { NATION_NAMES, NATIONS } from '#model/audience.ts';

export interface SchoolField {
  /** Its path in the school's file. */
  name: string;
  label: string;
  hint?: string;
  /** Message where it is empty; without one, the field is optional. */
  needs?: string;
  /** Folded: most schools need not change it. */
  isMore?: true;
  type?: 'text' | 'date' | 'email' | 'tel' | 'url';
  size?: 'short' | 'whole';
  rows?: number;
}

export interface SchoolSection {
  legend: string;
  hint?: string;
  fields: readonly SchoolField[];
}

export const SCHOOL: SchoolSection = {
  legend: 'The school',
  hint: 'Or the college.',
  fields: [
    { name: 'name', label: 'School’s name', needs: 'Enter the school’s name' },
    { name: 'address', label: 'Address', rows: 2, needs: 'Enter the school’s address' },
    { name: 'phone', label: 'Telephone (optional)', type: 'tel', size: 'short' },
    { name: 'email', label: 'Email (optional)', type: 'email' },
    { name: 'website', label: 'Website (optional)', isMore: true },
  ],
};

export const PEOPLE: SchoolSection = {
  legend: 'People',
  hint: 'Names as children know them, such as Mrs Abernethy.',
  fields: [
    {
      name: 'lead.name',
      label: 'Safeguarding lead: name',
      needs: 'Enter the safeguarding lead’s name: children are told whom to go to',
    },
    {
      name: 'lead.room',
      label: 'Safeguarding lead: where to find them',
      hint: 'Such as “Room 4 by the library”.',
      needs: 'Enter where children find the safeguarding lead',
    },
    { name: 'deputy.name', label: 'Deputy: name (optional)', isMore: true },
    {
      name: 'deputy.room',
      label: 'Deputy: where to find them (if there is one)',
      isMore: true,
    },
    {
      name: 'signatory.name',
      label: 'Who signs letters: name',
      hint: 'Left empty: the safeguarding lead.',
    },
    {
      name: 'signatory.role',
      label: 'Who signs letters: role',
      hint: 'Such as “Headteacher” or “Principal”.',
    },
    {
      name: 'contact.name',
      label: 'Whom families ask: name (optional)',
      isMore: true,
      hint: 'Left empty: the safeguarding lead.',
    },
    {
      name: 'contact.how',
      label: 'Whom families ask: how (optional)',
      isMore: true,
      hint: 'Left empty: the school’s telephone and email, as “ring 01632 960104 or write to office@school.example”.',
    },
  ],
};

/** All fields in the order of the form. */
export const FIELDS: readonly SchoolField[] = [SCHOOL, PEOPLE].flatMap(({ fields }) => fields);

export const NATION_CHOICES = NATIONS.map((value) => ({ value, label: NATION_NAMES[value] }));

/** Number of terms in the form. */
export const TERMS = 3;
