/**
 * What is made for adults together: the workshop for parents and carers, and the briefing of the staff. A frame
 * (`lessons/workshops.mdx`) holds the running order; the lesson and its risks fill it.
 */

import type { Band } from '../band.ts';
import type { BandVersion } from '../band-version.ts';
import type { Component } from '../lesson/component.ts';
import type { Place, Text } from '../lesson/content.ts';
import type { Slide } from '../lesson/slide.ts';
import type { ShownRoute } from '../shown-route.ts';
import type { AdultDocument } from './adult-document.ts';
import type { WorkshopPart } from './workshop-parts.ts';

/** Frames and the risks' parts, as read. */
export interface WorkshopSources {
  file: string;
  parents: Component | null;
  staff: Component | null;
  /** What each risk's module tells adults, by risk id. */
  risks: Map<string, { parents: Component; staff: Component | null }>;
}

/** A slide for adults, or one of the lesson's own that they are shown. */
export interface AdultSlide extends Slide {
  /** The part of the running order that it belongs to. */
  step: WorkshopPart;
  /** The version whose pupils see this slide; `null` for a slide of the workshop's own. */
  from: BandVersion | null;
}

/** Slides for adults: what a deck's writer asks of a band's version. */
export interface AdultDeck {
  slug: string;
  lessonTitle: string;
  title: string;
  outcome: string;
  /** How it looks, and for whom it is. */
  band: Band;
  cast: BandVersion['cast'];
  strip: ShownRoute[];
  slides: AdultSlide[];
  draft: string[];
  place: Place;
}

/** A card to keep: what stands on it, by its parts. */
export interface TakeHomeCard {
  title: string;
  /** Whose families it is for; empty where it is for all. */
  forWhom: string;
  school: string;
  openers: { heading: string; items: Text[] };
  firstHour: { heading: string; items: Text[] };
  routes: { heading: string; rows: { route: ShownRoute; forWhat: Text }[] };
  draft: boolean;
  place: Place;
}

interface ParentsWorkshop {
  deck: AdultDeck;
  runningSheet: AdultDocument;
  handout: AdultDocument;
  /** One for all families, or one for those of young children and one for the others. */
  cards: TakeHomeCard[];
}

/** What is made of a lesson for adults together. */
export interface Workshops {
  parents: ParentsWorkshop;
  staff: AdultDeck;
}
