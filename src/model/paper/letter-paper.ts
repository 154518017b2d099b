/** What is printed around a letter. */
import type { Band } from '../band.ts';
import type { BandVersion } from '../band-version.ts';

/** The school, its logo, the lesson, and draft reasons. A letter to all families belongs to no band. */
export interface LetterPaper
  extends Pick<BandVersion, 'school' | 'lessonTitle' | 'logo' | 'draft'> {
  band: Band | null;
}
