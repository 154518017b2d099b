import type { Flow, Place, Text } from './content.ts';
import type { Slide } from './slide.ts';

/** Cue cards for the teacher, one for each slide, in rooms with a single screen. For adults only. */
export interface CueCards {
  title: string;
  /** The line at the foot of each card. */
  about: string;
  draft: boolean;
  cards: CueCard[];
  place: Place;
}

interface CueCard extends Pick<Slide, 'id' | 'title' | 'minutes' | 'short' | 'optional'> {
  /** The part of the lesson or meeting. */
  part: string;
  /** The right answer to the slide's question; empty where it has none. */
  answer: Text;
  notes: Flow;
  place: Place;
}
