/** Reasons why a ledger cannot be used. */
const KINDS = {
  busy: (file: string) => [
    `Another sender is at work: it has ${file} open.`,
    'Nothing was sent from here. Wait until the other one is done, then use --resume: it sends what is left.',
  ],
  closed: (file: string) => [
    `${file} can’t be written, and without it a letter could go twice.`,
    'Give yourself the right to write the file and its folder, then use --resume. Don’t begin another ledger: it would not know who has had the letter.',
  ],
  missing: (file: string) => [
    `${file} can’t be opened: it is a folder, or stands where no file can be made.`,
    'Name a file after --ledger, or leave --ledger out.',
  ],
  full: (file: string) => [
    `The disk takes nothing more for ${file}, and without it a letter could go twice.`,
    'Make room on it, or have it looked at, then use --resume: it sends what is left.',
  ],
  broken: (file: string) => [
    `${file} is broken, or no ledger at all: it can’t say who has had a letter.`,
    'Nothing is sent by guess. Put a copy of the file from a backup in its place. Where there is none, look in your sent mail who has had the letter, take them out of the class list, move the file away, and send to the rest.',
  ],
  other: (file: string) => [
    `${file} is no ledger of this version of the program.`,
    'Name the ledger after --ledger, or leave --ledger out.',
  ],
} as const satisfies Record<string, (file: string) => readonly [string, string]>;

/** SQLite result codes. */
const BY_CODE: Readonly<Record<number, keyof typeof KINDS>> = {
  3: 'closed',
  5: 'busy',
  6: 'busy',
  8: 'closed',
  10: 'full',
  11: 'broken',
  13: 'full',
  14: 'missing',
  23: 'closed',
  26: 'broken',
};
/** System error codes for the ledger's folder. */
const BY_NAME: Readonly<Record<string, keyof typeof KINDS>> = {
  EACCES: 'closed',
  EPERM: 'closed',
  EROFS: 'closed',
  ENOSPC: 'full',
  EEXIST: 'missing',
  ENOTDIR: 'missing',
};

/** A ledger that cannot be used: why, and what to do. */
export class LedgerFault extends Error {
  readonly note: string;
  constructor(file: string, kind: keyof typeof KINDS) {
    const [reason, note] = KINDS[kind](file);
    super(reason);
    this.note = note;
  }
}

/** Wraps errors of the database or system that a person can mend; returns others unchanged. */
export function ledgerFault(file: string, fault: unknown): unknown {
  const { errcode, code } = fault as { errcode?: number; code?: string };
  const kind = errcode === undefined ? BY_NAME[code ?? ''] : BY_CODE[errcode & 0xff];
  return kind ? new LedgerFault(file, kind) : fault;
}
