import type { ClassFault, Family } from '#model/family.ts';
import { type LetterReader, readerOf } from '#model/letter-reader.ts';

/** One letter: to one carer. */
export interface Posted {
  /** Row of the list. */
  row: number;
  /** File name without its ending: the row, and whom it is about, so that a person tells one from the next. */
  stem: string;
  email: string | null;
  /** Tag of the language that they read. */
  language: string;
  reader: LetterReader;
}

/** Every letter of a class, in the order of its list. A carer who may not be written to is not among them. */
export const postOf = (families: readonly Family[]): Posted[] =>
  families.flatMap((family) =>
    family.carers.map((carer, index) => ({
      row: family.row,
      stem: fileName(family, index),
      email: carer.email,
      language: carer.language,
      reader: readerOf(family, carer),
    })),
  );

/** Rows of one length stand in their order; a second carer's letter stands beside the first one's. */
function fileName({ row, pupilFirst, pupilLast, class: of }: Family, carer: number): string {
  const number = `${String(row).padStart(3, '0')}${carer === 0 ? '' : `-${carer + 1}`}`;
  const words = `${pupilFirst} ${pupilLast} ${of}`
    // What no file system takes, what turns its reading direction, and what would hide it.
    .replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${number} ${[...words].slice(0, MOST_LETTERS).join('').trim()}`;
}

/** Longest file name, in characters: a download folder or a zip may add to it. */
const MOST_LETTERS = 60;

/** All that a letter prints of its reader. */
export const printedOf = ({ salutation, address, pupil }: LetterReader): string =>
  [salutation, ...address, pupil?.name, pupil?.class].join(' ');

/** Letters that no font holds, by the row that they stand in. @param orElse What else may be done about it. */
export const unprintable = (
  post: readonly Pick<Posted, 'row' | 'reader'>[],
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
