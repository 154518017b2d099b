import type { Flow, Place, Text } from './content.ts';
import type { Slide } from './slide.ts';

/** What a teacher holds where the one screen in the room shows the slides: a card a slide, for adults alone. */
export interface CueCards {
  title: string;
  /** One line at the foot of each card. */
  about: string;
  draft: boolean;
  cards: CueCard[];
  place: Place;
}

interface CueCard extends Pick<Slide, 'id' | 'title' | 'minutes' | 'short' | 'optional'> {
  /** What part of the lesson or the meeting it is. */
  part: string;
  /** The right answer of what the slide asks; empty where it asks nothing. */
  answer: Text;
  notes: Flow;
  place: Place;
}
