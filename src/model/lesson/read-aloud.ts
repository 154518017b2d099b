import type { Flow, Place, Scene, Text } from './content.ts';
import type { Screen } from './screen.ts';

/** The story of the youngest as a picture book, to be read to them where no screen is. */
export interface ReadAloud {
  title: string;
  /** What the story is called. */
  name: string;
  /** One line at the foot of each page. */
  about: string;
  draft: boolean;
  pages: ReadAloudPage[];
  /** What all say together at the end. */
  refrain: Text;
  place: Place;
}

/** A page of it: what is seen, and what is read aloud beside it. */
interface ReadAloudPage {
  picture: Scene | Screen | null;
  says: Flow;
  place: Place;
}
