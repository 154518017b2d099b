/**
 * What is made for adults: the workshop for parents and carers, and the staff briefing. A template
 * (`lessons/workshops.mdx`) has the running order; the lesson and its risks fill it.
 */

import type { Band } from '../band.ts';
import type { BandVersion } from '../band-version.ts';
import type { Component } from '../lesson/component.ts';
import type { Place, Text } from '../lesson/content.ts';
import type { Slide } from '../lesson/slide.ts';
import type { ShownRoute } from '../shown-route.ts';
import type { AdultDocument } from './adult-document.ts';
import type { WorkshopPart } from './workshop-parts.ts';

/** The templates and the modules' texts for adults, as read. */
export interface WorkshopSources {
  file: string;
  parents: Component | null;
  staff: Component | null;
  /** Each module's texts for adults, by risk id. */
  risks: Map<string, { parents: Component; staff: Component | null }>;
}

/** A slide for adults: the workshop's own, or one of the lesson. */
export interface AdultSlide extends Slide {
  /** Its part of the running order. */
  step: WorkshopPart;
  /** The version that a slide of the lesson is from; `null` for the workshop's own. */
  from: BandVersion | null;
}

/** The slides for adults, with what the deck writer needs. */
export interface AdultDeck {
  slug: string;
  lessonTitle: string;
  title: string;
  outcome: string;
  /** The readers, with the look and limits of slides for them. */
  band: Band;
  cast: BandVersion['cast'];
  strip: ShownRoute[];
  slides: AdultSlide[];
  draft: string[];
  place: Place;
}

/** A card to take home, by its parts. */
export interface TakeHomeCard {
  title: string;
  /** Whose families it is for; empty for all. */
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
  /** One card for all families; or two, with gentler words for those of young children. */
  cards: TakeHomeCard[];
}

/** Everything for adults of a lesson. */
export interface Workshops {
  parents: ParentsWorkshop;
  staff: AdultDeck;
}
