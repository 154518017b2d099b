import { sharingLine } from '#model/language/sharing-line.ts';

/** A longer sentence that begins so speaks of something else. */
const MOST_WORDS = 28;

/** Does a sentence say to whom the paper may be shown? */
export const saysSharing = (text: string): boolean =>
  text.split(/\s+/).length <= MOST_WORDS && sharingLine(text) !== null;
