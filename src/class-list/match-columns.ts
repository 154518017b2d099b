import type { ClassFault, ClassField, MatchedColumn } from '#model/paper/family.ts';
import { EXACT, isRefused, isReversedColumn, LIKELY, plainHeader } from './columns.ts';
import { systemOf } from './systems.ts';

/** The column of each field: `at` counts from 0. */
export type Columns = ReadonlyMap<ClassField, { at: number; header: string }>;

/** Fields that every letter needs. */
const NEEDED: readonly ClassField[] = ['pupilFirst', 'pupilLast', 'class', 'salutation'];
const LABELS: Record<ClassField, string> = {
  pupilFirst: 'the pupil’s first name (Pupil first name)',
  pupilLast: 'the pupil’s surname (Pupil surname)',
  class: 'the class (Class)',
  salutation: 'the greeting (Parent salutation)',
  email: 'the mail address (Parent email)',
  address: 'the postal address (Address)',
  language: 'the language of the letter (Language)',
  contact: 'whether the carer may be written to (Contact)',
  salutation2: 'the second carer’s greeting (Salutation 2)',
  email2: 'the second carer’s mail address (Email 2)',
  address2: 'the second carer’s postal address (Address 2)',
  language2: 'the second carer’s language (Language 2)',
  contact2: 'whether the second carer may be written to (Contact 2)',
};

/**
 * Matches headers to fields. Exact headers need no confirmation; likely ones are listed in `toConfirm`; the rest are
 * ignored. `chosen` are a person's own answers, header → field. `system` is the recognised school system, or `null`.
 */
export function matchColumns(
  headers: readonly string[],
  chosen: ReadonlyMap<string, ClassField>,
): {
  columns: Columns;
  toConfirm: MatchedColumn[];
  system: string | null;
  faults: ClassFault[];
} {
  const columns = new Map<ClassField, { at: number; header: string }>();
  const toConfirm: MatchedColumn[] = [];
  const faults: ClassFault[] = [];
  const fault = (column: string | null, reason: string, note: string) =>
    faults.push({ weight: 'stop', row: 1, column, reason, note });

  /** Does another column match this field exactly? */
  const hasOther = (field: ClassField, column: number) =>
    headers.some(
      (header, index) =>
        index !== column &&
        (chosen.get(header) === field ||
          EXACT[plainHeader(header)] === field ||
          LIKELY.some(
            (item) =>
              item.field === field && !item.isSpare && item.header.test(plainHeader(header)),
          )),
    );

  const system = systemOf(headers);
  const inSystem = new Set(system?.fields.values());
  for (const [at, header] of headers.entries()) {
    if (isReversedColumn(header)) {
      fault(
        header,
        `Unexpected column “${header}”, expected Contact, with yes or no`,
        'A yes in it says that a carer may not be written to, and under Contact a yes says that they may. Name the column Contact (Contact 2 for the second carer), and write no for whoever may not be written to.',
      );
      continue;
    }
    // A legal name beside the preferred one, or a second address: the system's table says which one to use.
    if (!chosen.has(header) && system?.spare.has(header)) continue;
    const plain = plainHeader(header);
    const known = chosen.get(header) ?? EXACT[plain];
    const likely = LIKELY.find((item) => item.header.test(plain));
    const systemField = system?.fields.get(header);
    if (!known && !systemField && likely && inSystem.has(likely.field)) continue;
    if (!known && !systemField && likely?.isSpare && hasOther(likely.field, at)) continue;
    const field = known ?? systemField ?? likely?.field;
    if (!field) {
      if (isRefused(header))
        fault(
          header,
          `Unexpected column “${header}”, expected names, greetings and addresses only`,
          'A class list for letters holds nothing about a child’s needs, health, attainment or concerns: what is not there cannot go to the wrong family. Delete the column and export again.',
        );
      continue;
    }
    const before = columns.get(field);
    if (before) {
      fault(
        header,
        `Unexpected second column for ${LABELS[field]}: “${before.header}” and “${header}”, expected one`,
        'Which of them is meant cannot be guessed. Delete one, or name the right one exactly as the guide does.',
      );
      continue;
    }
    columns.set(field, { at, header });
    if (!known) toConfirm.push({ header, field });
  }
  for (const field of NEEDED)
    if (!columns.has(field))
      fault(
        null,
        `Unexpected class list without ${LABELS[field]}, expected a column for it`,
        'Every letter uses it. Add the column, or say which one holds it.',
      );
  return { columns, toConfirm, system: system?.name ?? null, faults };
}
