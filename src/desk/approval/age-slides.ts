/** A band's slides with the teacher's notes, to be read on one page. */
import type { PagePicture } from '../kit/shown-age.ts';

/** A piece of a line; the start of a note is strong: “Say:”. */
export interface Run {
  text: string;
  isStrong: boolean;
}

export interface ReadSlide {
  title: string;
  /** Thumbnail; `null` where the kit has none. */
  picture: PagePicture | null;
  /** Lines on the slide other than its title, in order, including later steps. */
  lines: readonly string[];
  /** Lines that are the same in every lesson, or on an earlier slide. */
  known: ReadonlySet<string>;
  /** Is the whole slide, with title and notes, the same in every lesson? */
  isSame: boolean;
  /** The teacher's notes, by line. */
  notes: readonly (readonly Run[])[];
}

export interface AgeSlides {
  /** e.g. “Years 7 to 9”. */
  name: string;
  /** URL of the deck. */
  href: string;
  slides: readonly ReadSlide[];
}
