import type { ClassFault, Family } from '#model/paper/family.ts';
import { type LetterReader, readerOf } from '#model/paper/letter-reader.ts';

/** A letter to one carer. */
export interface Recipient {
  /** Row in the class list. */
  row: number;
  /** File name without extension: the row and the pupil. */
  stem: string;
  email: string | null;
  /** Tag of their language. */
  language: string;
  reader: LetterReader;
}

/** All letters of a class, in the order of its list, without carers who may not be contacted. */
export const recipientsOf = (families: readonly Family[]): Recipient[] =>
  families.flatMap((family) =>
    family.carers.map((carer, index) => ({
      row: family.row,
      stem: fileName(family, index),
      email: carer.email,
      language: carer.language,
      reader: readerOf(family, carer),
    })),
  );

/** Rows are zero-padded, so that files sort; a second carer's letter follows the first. */
function fileName({ row, pupilFirst, pupilLast, class: of }: Family, carer: number): string {
  const number = `${String(row).padStart(3, '0')}${carer === 0 ? '' : `-${carer + 1}`}`;
  const words = `${pupilFirst} ${pupilLast} ${of}`
    // Removes characters that file systems reject, that change the writing direction, or that would hide the file.
    .replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${number} ${[...words].slice(0, MAX_LETTERS).join('').trim()}`;
}

/** Most characters of a file name: download folders and zips may extend it. */
const MAX_LETTERS = 60;

/** All text in a letter that depends on its reader. */
export const printedOf = ({ salutation, address, pupil }: LetterReader): string =>
  [salutation, ...address, pupil?.name, pupil?.class].join(' ');

/** Characters that no font has, by row. @param orElse Other advice. */
export const unprintable = (
  post: readonly Pick<Recipient, 'row' | 'reader'>[],
  covers: (character: string) => boolean,
  orElse = '',
): ClassFault[] =>
  post.flatMap(({ row, reader }): ClassFault[] => {
    const lost = [...new Set(printedOf(reader))].filter(
      (character) => !covers(character) && !/[\u200c\u200d]/.test(character),
    );
    if (lost.length === 0) return [];
    return [
      {
        weight: 'stop',
        row,
        column: null,
        reason: `Unexpected ${lost.map((character) => `“${character}”`).join(', ')}, expected letters that the fonts hold`,
        note: `The name would be printed with a gap. Write it as the family writes it in another script${orElse}.`,
      },
    ];
  });
