/** Faults of the system when files are read or written: which of them say that nothing is there, and the others in words. */

/** @returns The code of a system's fault, such as `EACCES`; empty for any other fault. */
const codeOf = (fault: unknown): string => {
  const { code, syscall } = fault as NodeJS.ErrnoException;
  return syscall && code ? code : '';
};

const ABSENT = new Set(['ENOENT', 'ENOTDIR']);

/** Does a fault say that nothing stands at the path? What stands there and cannot be read must never pass for it. */
export const isAbsent = (fault: unknown): boolean => ABSENT.has(codeOf(fault));

/** For `catch`: a value for what is not there. All other faults are thrown again. */
export const ifAbsent =
  <T>(value: T) =>
  (fault: unknown): T => {
    if (isAbsent(fault)) return value;
    throw fault;
  };

/** What is wrong, and how to mend it. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'You may not open it. Give yourself the right to, or have somebody do so.',
  EPERM: 'You may not change it. Close what has it open, or give yourself the right to.',
  EROFS: 'It stands where nothing can be written. Name another folder.',
  ENOSPC: 'The disk is full. Make room on it.',
  EDQUOT: 'Your share of the disk is full. Make room on it.',
  EIO: 'The disk does not give it. Have the disk looked at.',
  ELOOP: 'It is a link that leads back to itself. Put the file itself there.',
  EISDIR: 'It is a folder, and should be a file. Move it away.',
  EBUSY: 'Another program has it open. Close that one.',
  ETXTBSY: 'Another program has it open. Close that one.',
  EMFILE: 'Too many files are open. Close other programs.',
  ENFILE: 'Too many files are open. Close other programs.',
  ENAMETOOLONG: 'Its name is too long. Use a shorter one.',
};

/** Why the system refused, and how to mend it, in sentences; `null` for what no person can mend. */
export const inWords = (fault: unknown): string | null => WORDS[codeOf(fault)] ?? null;
