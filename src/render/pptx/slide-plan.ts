import type { Place } from '#model/content.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { Shape } from '#render/arrange/arrange.ts';
import type { Ground } from '#render/arrange/ground.ts';
import type { Paragraph } from '#render/arrange/slide-text.ts';
import type { TitleSize } from '#render/arrange/title-size.ts';
import type { Filling, FlankFilling } from './filling.ts';
import type { Piece } from './piece.ts';
import type { SlideLayout } from './slide-layouts.ts';

/** A slide before it is laid out: what stands in which region of it. */
export interface SlidePlan {
  layout: SlideLayout;
  /** The part of the lesson or the talk, as whoever leads calls it. */
  section: string;
  title: string;
  /** Line over the title of the first slide; `null` elsewhere. */
  kicker: string | null;
  /** Year groups that it is for, as a label; `null` is all. */
  years: string | null;
  shape: Shape;
  /** What fills the slide or a half of it, and a scene behind the words beside a screen. */
  filled: { media: Filling | null; behind: Filling | null };
  regions: Record<'top' | 'media' | 'main' | 'side' | 'foot', Piece[]>;
  /** What stands beside its words, from head to foot, as far as there is room for it. */
  flank: FlankFilling | null;
  /** Is the picture in `media` a scene, which is wider than it is high? */
  scene: boolean;
  turned: boolean;
  titleSize: TitleSize;
  ground: Ground;
  /** Do dark colours stand along its foot, whatever it stands on? */
  darkFoot: boolean;
  /** Shares of two columns’ widths. */
  columns: readonly [number, number];
  /** Is what stands in `side` what the class is to do? Then it comes first where one slide has no room for both. */
  sideFirst: boolean;
  strip: readonly ShownRoute[];
  notes: Paragraph[];
  /** Place of the slide in its source. */
  place: Place;
}
