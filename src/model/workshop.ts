/**
 * What is made for adults together: the workshop for parents and carers, and the briefing of the staff. A frame
 * (`lessons/workshops.mdx`) holds the running order; the lesson and its risks fill it.
 */
import type { AdultDocument } from './adult-document.ts';
import type { Band } from './band.ts';
import type { BandVersion, Place, ShownRoute, Slide, Text } from './band-version.ts';
import type { Component } from './component.ts';

/** Parts of a workshop, in their order, then those of a briefing (domain facts 9 and 10). */
export const WORKSHOP_PARTS = [
  'welcome',
  'online',
  'risks',
  'hands-on',
  'scripts',
  'wrong',
  'questions',
  'topic',
  'hear',
  'told',
  'room',
  'disclosure',
  'tell',
] as const;
export type WorkshopPart = (typeof WORKSHOP_PARTS)[number];

/** What whoever leads it calls each part. */
export const PART_LABEL: Record<WorkshopPart, string> = {
  welcome: 'Welcome and ground rules',
  online: 'What children love about it',
  risks: 'The risks, and what pupils are taught',
  'hands-on': 'Hands on: two settings',
  scripts: 'Pairs: one calm reply',
  wrong: 'If it goes wrong, and who helps',
  questions: 'Questions, cards, thank you',
  topic: 'The topic, and why now',
  hear: 'What you may hear',
  told: 'What pupils are told, and who needs us most',
  room: 'Words and ground rules',
  disclosure: 'If a child tells you; pictures; safe tonight',
  tell: 'Whom to tell',
};

/** What `<Put/>` may bring. */
export const PLACES = [
  'status',
  'likes',
  'risks',
  'happens',
  'pupil-slides',
  'practice',
  'first-hour',
  'routes',
  'running-order',
  'steps',
  'replies',
  'beliefs',
  'openers',
  'hear',
  'told',
  'boundaries',
  'notice',
  'words',
  'lead',
  'safe-tonight',
  'common',
] as const;
export type PlaceOfPart = (typeof PLACES)[number];

/** Frames and the risks' parts, as read. */
export interface WorkshopSources {
  file: string;
  parents: Component | null;
  staff: Component | null;
  /** By risk id: what its module tells adults. */
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
  card: TakeHomeCard;
}

/** What is made of a lesson for adults together. */
export interface Workshops {
  parents: ParentsWorkshop;
  staff: AdultDeck;
}
