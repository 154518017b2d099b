/** A slot of a meeting's template, and what fills it. */
import type { RootContent, TableRow } from 'mdast';
import type { Component } from '#model/lesson/component.ts';
import type { AttributesOf } from '#model/lesson/vocabulary.ts';
import type { Meeting, RiskForAdults } from './meeting.ts';
import type { RouteRow } from './route-rows.ts';

/** What one slide or paper shows: some of the risks, some of the rows. */
export interface Share {
  risks: readonly RiskForAdults[];
  lessonRows: readonly TableRow[];
  /** Some of the routes. Default: all. */
  routes?: readonly RouteRow[];
}

/** A `<Slot/>` to fill. */
export interface Slot {
  meeting: Meeting;
  share: Share;
  attributes: AttributesOf<'Slot'>;
  /** Most items or rows. */
  most: number;
  node: Component;
  /** Fills the slots within a part of the template. */
  fill: (nodes: readonly RootContent[]) => RootContent[];
}

export type Filler = (slot: Slot) => RootContent[];
