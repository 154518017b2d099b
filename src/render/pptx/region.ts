/** Where a piece stands on a slide. */
import type { SlidePage } from '#render/arrange/slide-pages.ts';

/** How a region is placed on its slide. */
export interface Region {
  /** Is it beside a picture, or one of two columns? */
  narrow: boolean;
  /** Centred text under a picture? */
  centred: boolean;
  /** Is it on the first slide? */
  title: boolean;
  /** Is it on the band's dark colour, with white text? */
  dark: boolean;
  /** Is it a task that fills the slide, with groups and time placed elsewhere? */
  task: boolean;
  /** Is it on the band along the foot of a scene, where speakers' names are on the line of their words? */
  onScene: boolean;
  /** The edge of the slide that it touches; `null` for none. */
  edge: 'top' | 'foot' | null;
  /** Is it a message alone on its slide? */
  alone: boolean;
  /** Are there so few words that they are set as large as a title? */
  few: boolean;
  /** A question alone on its slide, with options in words? */
  fields: boolean;
  /** Short points, each on a card. */
  points: SlidePage['points'];
}
