import type { Flow, Place, Scene, Text } from './content.ts';
import type { Screen } from './screen.ts';

/** The story of the youngest as a picture book, for rooms without a screen. */
export interface ReadAloud {
  title: string;
  /** The title of the story. */
  name: string;
  /** The line at the foot of each page. */
  about: string;
  draft: boolean;
  pages: ReadAloudPage[];
  /** The words that everybody says together at the end. */
  refrain: Text;
  place: Place;
}

/** A page: a picture, and the words to read aloud. */
interface ReadAloudPage {
  picture: Scene | Screen | null;
  says: Flow;
  place: Place;
}
