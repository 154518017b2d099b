/** Finds duplicate letters: to one carer about one pupil. */
import type { Carer, ClassFault, Family } from '#model/paper/family.ts';

const PUPIL = ['pupilFirst', 'pupilLast', 'class'] as const;

/** @returns A fault per duplicate, at the later row. */
export function duplicateLetters(families: readonly Family[]): ClassFault[] {
  const known = new Map<string, { row: number; carer: Carer }[]>();
  return families.flatMap(({ row, carers, ...pupil }): ClassFault[] => {
    const key = PUPIL.map((field) => plain(pupil[field])).join('\n');
    const before = known.get(key) ?? [];
    known.set(key, before);
    return carers.flatMap((carer): ClassFault[] => {
      const first = before.find((item) => isSame(item.carer, carer));
      before.push({ row, carer });
      if (!first) return [];
      const stop = { weight: 'stop', row, column: null } as const;
      return first.row === row
        ? [
            {
              ...stop,
              reason:
                'Unexpected second letter to the same reader about one pupil, expected one letter',
              note: 'Both carers of this row have the same mail address, or the same greeting at one address. Greet both in Parent salutation, and leave the second carer’s cells blank.',
            },
          ]
        : [
            {
              ...stop,
              reason: `Unexpected second row for the pupil of row ${first.row}, expected one`,
              note: 'The family would get the letter twice. Delete one of the rows.',
            },
          ];
    });
  });
}

/** The same mailbox, or the same greeting at the same address where one has no mailbox. */
const isSame = (a: Carer, b: Carer): boolean =>
  a.email !== null && b.email !== null
    ? plain(a.email) === plain(b.email)
    : plain(a.salutation) === plain(b.salutation) && plain(a.address) === plain(b.address);

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
