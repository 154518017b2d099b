/** The ledger's keys: hashes from which no name or address can be read. */
import { createHash } from 'node:crypto';
import type { Family } from '#model/paper/family.ts';
import type { LetterId } from '#model/paper/letter.ts';

/** What identifies a letter to one reader. */
interface OneLetter {
  /** The lesson's slug. */
  lesson: string;
  letter: LetterId;
  pupil: Pick<Family, 'pupilFirst' | 'pupilLast'>;
  /** The carer's mail address. */
  to: string;
}

/**
 * A hash of lesson, letter, pupil and address. Renaming the class, the folder or the list's file must not send a letter
 * again, so nothing else is included.
 */
export const letterKey = ({ lesson, letter, pupil, to }: OneLetter): string =>
  hash([lesson, letter, pupil.pupilFirst, pupil.pupilLast, to]);

/** A school's key, from its sender address. */
export const schoolKey = (email: string): string => hash([email]);

const hash = (parts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part.normalize('NFKC').toLowerCase().trim())))
    .digest('hex');
