/** One letter to one reader, as the ledger knows it: nobody who finds the ledger can read a name or an address in it. */
import { createHash } from 'node:crypto';
import type { Family } from '#model/family.ts';
import type { LetterId } from '#model/letter.ts';

/** What makes two letters the same one. */
interface OneLetter {
  /** The lesson's slug. */
  lesson: string;
  letter: LetterId;
  pupil: Pick<Family, 'pupilFirst' | 'pupilLast'>;
  /** The carer's mail address. */
  to: string;
}

/**
 * A hash of lesson, letter, pupil and address. Nothing else counts: a class that is called otherwise, another folder or
 * another spelling of the list's file is no reason to write to a family again.
 */
export const letterKey = ({ lesson, letter, pupil, to }: OneLetter): string =>
  hash([lesson, letter, pupil.pupilFirst, pupil.pupilLast, to]);

/** A school, by the address that its mail comes from. */
export const schoolKey = (email: string): string => hash([email]);

const hash = (parts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part.normalize('NFKC').toLowerCase().trim())))
    .digest('hex');
