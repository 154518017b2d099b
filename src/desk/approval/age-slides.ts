/** The slides of an age to be read on one page: what stands on each, and under it what the teacher says. */
import type { PagePicture } from '../kit/shown-age.ts';

/** Words of a line; the first of a note are strong: “Say:”. */
export interface Run {
  text: string;
  isStrong: boolean;
}

export interface ReadSlide {
  title: string;
  /** A small picture of it; `null` where the kit has none. */
  picture: PagePicture | null;
  /** Lines on the slide besides its title, in order, those of its further steps among them. */
  lines: readonly string[];
  /** Those of the lines that stand in every lesson, whatever its alert, or on a slide above. */
  known: ReadonlySet<string>;
  /** Does all of the slide stand in every lesson, its title and what the teacher says too? */
  isSame: boolean;
  /** What the teacher says and does, a line each. */
  notes: readonly (readonly Run[])[];
}

export interface AgeSlides {
  /** e.g. “Years 7 to 9”. */
  name: string;
  /** Address of the slides as they are presented. */
  href: string;
  slides: readonly ReadSlide[];
}
