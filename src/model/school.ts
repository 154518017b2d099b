import { z } from 'zod';
import { NATIONS } from './audience.ts';
import { movedKeys } from './text/moved-keys.ts';
import { readText } from './text/read-text.ts';

const text = z.string().trim();

/** The first and last day of a term. */
const Term = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, 'a term ends after it begins');

/** The school that a kit is made for. Blank fields leave the kit a draft. */
export const School = z.strictObject(
  {
    /** An invented school: everything made with it is a draft, for good. */
    specimen: z.boolean().default(false),
    name: text.min(1),
    address: text.min(1),
    phone: text.default(''),
    email: text.default(''),
    website: text.default(''),
    nation: z.enum(NATIONS),
    /** Safeguarding lead: name and where to find them. The role name follows the nation. */
    lead: z.strictObject({ name: text, room: text }),
    /** The lead's deputy. */
    deputy: z.strictObject({ name: text, room: text }).optional(),
    /** Who signs letters. */
    signatory: z.strictObject({ name: text.min(1), role: text.min(1) }),
    /** The person whom parents may ask, and how. */
    contact: z.strictObject({ name: text.min(1), how: text.min(1) }),
    /** Date printed on letters, YYYY-MM-DD. */
    letterDate: z.iso.date(),
    /** When the lessons are taught, in the words of a letter, e.g. “in the week of 30 November”. */
    lessonsWhen: text.min(1),
    /** The same in other languages, by language tag, e.g. `cy`. Default: the text of the language's letter frame. */
    lessonsWhenIn: z.record(z.string().regex(/^[a-z]{2,3}$/), text.min(1)).default({}),
    /** Ids of the bands that the school teaches (`lessons/bands.yaml`). Default: all of them. */
    taught: z.array(z.string().trim()).min(1).optional(),
    /** First and last days of the terms, for planning lessons and letters. Default: unknown. */
    terms: z.array(Term).optional(),
    /** Pupils in a class, for the copies on a cover sheet. */
    classSize: z.number().int().positive().default(30),
    /** Accent colour of the letterhead, #rrggbb. */
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .default('#1d4f91'),
    /** The logo on letters: path of a PNG or JPEG from the school's file, in its folder. Default: none. */
    logo: text.min(1).optional(),
    /** Alt text of the logo. Default: “Crest of” and the school's name. */
    logoAlt: text.optional(),
  },
  movedKeys({
    approval:
      'the lead approves one lesson after another, once it is read. Delete these lines, and approve a lesson with npm run approve, which writes approvals/SCHOOL/LESSON.yaml',
  }),
);
export type School = z.infer<typeof School>;

/** The school's details on a letter, except its colour. */
export const letterheadOf = (school: School): unknown[] => {
  const { name, address, phone, email, website, signatory, contact, letterDate } = school;
  return [name, address, phone, email, website, signatory, contact, letterDate];
};

/** The school's details on its letters, as one text: with other details, an approval does not apply. */
export const printedDetails = (school: School): string => {
  const { nation, lead, lessonsWhen, lessonsWhenIn } = school;
  return readText([letterheadOf(school), nation, lead, lessonsWhen, lessonsWhenIn]);
};

/** Alt text of the logo. */
export const logoAlt = ({ logoAlt, name }: Pick<School, 'logoAlt' | 'name'>): string =>
  logoAlt || `Crest of ${name}`;

/**
 * Title of the safeguarding lead in each nation (KCSIE 2026; Keeping learners safe; DE Circular 2017/04; Scotland's is
 * to be checked by the school).
 */
export const LEAD_ROLE = {
  england: 'Designated Safeguarding Lead',
  wales: 'Designated Safeguarding Person',
  scotland: 'Child Protection Coordinator',
  ni: 'Designated Teacher for Child Protection',
} as const satisfies Record<School['nation'], string>;

/** The body that the lead refers a child to, besides the police. */
export const SOCIAL_CARE = {
  england: 'children’s social care',
  wales: 'social services',
  scotland: 'children’s social work',
  ni: 'the Gateway Service for children’s social work',
} as const satisfies Record<School['nation'], string>;

/** The draft note for everybody but the lead; empty for a final kit. */
export const draftNote = (isDraft: boolean): string[] =>
  isDraft ? ['The safeguarding lead’s report says what is still to do.'] : [];

/** Reasons why this school's kits are drafts; empty where there is none. */
export const draftReasons = (school: School): string[] =>
  draftReasonsByField(school).map(({ says }) => says);

/** Draft reasons, each with the field of the school's file that resolves it. */
export function draftReasonsByField(school: School): { says: string; field: keyof School }[] {
  const reasons: { says: string; field: keyof School }[] = [];
  if (school.specimen)
    reasons.push({
      says: 'It is made out for an invented school: your own school’s details are missing.',
      field: 'specimen',
    });
  if (!school.lead.name || !school.lead.room)
    reasons.push({ says: 'The safeguarding lead’s name or room is blank.', field: 'lead' });
  return reasons;
}
