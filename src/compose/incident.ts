/**
 * One incident: the leading story of a lesson with the turns of its other risks, on slides, in checks and on the record
 * sheet.
 */

import type { Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Component } from '#model/lesson/component.ts';
import type { Joined } from '#model/lesson/join-turns.ts';
import type { Telling } from '#model/lesson/story.ts';
import { fillSlots, slotsOf } from '#model/lesson/story-slots.ts';
import { attribute, labelled } from './nodes.ts';
import { type Piece, partSlides } from './pieces.ts';

export interface Incident {
  /** The file of the turns. */
  file: string;
  lead: Piece;
  /** `null` for a lesson's or a school's own story, which no other risk can join. */
  telling: Telling | null;
  /** Turns in the order of events, each with the facts of its risk. */
  turns: readonly (Joined & { facts: string })[];
  /** The sentence by which the telling mentions the turns. */
  toldToo: string;
  /** Fills the slots of a turn's text with the story's people and places. */
  fill: (text: string) => string;
}

/** @param nameOf Name of a character by id. */
export const incidentOf = (
  from: Omit<Incident, 'fill'>,
  nameOf: (id: string) => string,
): Incident => {
  const slots = from.telling ? slotsOf(from.telling, nameOf) : new Map<string, string>();
  return { ...from, fill: (text) => fillSlots(text, slots) };
};

/** The story's slides before the telling; the last of them is the dilemma. */
export function slidesBeforeTelling(lead: Piece): Component[] {
  const slides = partSlides(lead, 'story');
  const tell = slides.findIndex((slide) => attribute(slide, 'beat') === 'tell');
  return tell < 0 ? slides : slides.slice(0, tell);
}

/**
 * Splits turns into those before and after the dilemma. A turn on how it began comes before it, if pupils know the
 * other person by then.
 */
export function splitAtAsk({
  lead,
  telling,
  turns,
}: Incident): Record<'early' | 'later', Incident['turns']> {
  const [pull, ...others] = slidesBeforeTelling(lead);
  const isMet =
    others.length > 0
      ? pull && textContent(pull).includes(telling?.other.name ?? ' ')
      : telling?.meets !== undefined;
  const isEarly = ({ risk, turn }: Joined) =>
    Boolean(isMet) && (turn.stage === 'door' || telling?.early.includes(risk));
  return { early: turns.filter(isEarly), later: turns.filter((turn) => !isEarly(turn)) };
}

export const sayLine = (text: string): Paragraph => labelled('Say:', `“${text}”`);
