import type { Place } from '#model/lesson/content.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { Shape } from '#render/arrange/arrange.ts';
import type { Ground } from '#render/arrange/ground.ts';
import type { Paragraph } from '#render/arrange/slide-text.ts';
import type { TitleSize } from '#render/arrange/title-size.ts';
import type { Filling, FlankFilling } from './filling.ts';
import type { Piece } from './piece.ts';
import type { SlideLayout } from './slide-layouts.ts';

/** A slide before layout: its content by region. */
export interface SlidePlan {
  layout: SlideLayout;
  /** The part of the lesson or talk. */
  section: string;
  title: string;
  /** Line above the first slide's title; `null` elsewhere. */
  kicker: string | null;
  /** Year groups that it is for, as a label; `null` for all. */
  years: string | null;
  shape: Shape;
  /** Full-bleed content for the slide or a half of it, and a scene behind the words beside a screen. */
  filled: { media: Filling | null; behind: Filling | null };
  regions: Record<'top' | 'media' | 'main' | 'side' | 'foot', Piece[]>;
  /** A full-height picture beside the words, if there is space. */
  flank: FlankFilling | null;
  /** Is `media` a scene, which is wider than high? */
  scene: boolean;
  turned: boolean;
  titleSize: TitleSize;
  ground: Ground;
  /** Is the area along its foot dark? */
  darkFoot: boolean;
  /** Shares of the widths of two columns. */
  columns: readonly [number, number];
  /** Is `side` the class's task? Then it comes first where the slide has to be split. */
  sideFirst: boolean;
  strip: readonly ShownRoute[];
  notes: Paragraph[];
  /** Place of the slide in its source. */
  place: Place;
}
