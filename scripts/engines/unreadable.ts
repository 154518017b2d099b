/** Why a file cannot be read, and how to mend it. */
export class Unreadable extends Error {
  readonly note: string;
  constructor(reason: string, note: string) {
    super(reason);
    this.note = note;
  }
}
