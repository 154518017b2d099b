/** What stands around a letter's words on the school's paper. */
import type { Band } from '../band.ts';
import type { BandVersion } from '../band-version.ts';

/** The school, its logo, what the letter belongs to, and why it is a draft. A letter to all families is of no band. */
export interface LetterPaper
  extends Pick<BandVersion, 'school' | 'lessonTitle' | 'logo' | 'draft'> {
  band: Band | null;
}
