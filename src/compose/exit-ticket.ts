/** The exit ticket's question: chooses it from the story's, and writes it for plan and notes. */

import type { Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Component } from '#model/lesson/component.ts';
import type { Incident } from './incident.ts';
import { attribute, componentOf, inside, itemsOf, labelled } from './nodes.ts';
import { partSlides } from './pieces.ts';

/** The exit ticket's question as the plan prints it, so that a teacher without the slip can ask it aloud. */
export function exitTicketForPlan(exit: readonly Component[]): string {
  const [check] = exit.flatMap((part) => inside(part, 'Check'));
  return check ? `“${attribute(check, 'question')}”` : 'the first question again.';
}

/** The question with its answers, for the notes of the slide at which the tickets are handed out. */
export function exitTicketForNotes(exit: readonly Component[]): Paragraph[] {
  const [check] = exit.flatMap((part) => inside(part, 'Check'));
  if (!check) return [];
  const options = itemsOf([check]).map((item) => ({
    says: textContent(item.children.slice(0, 1)),
    reply: textContent(item.children.slice(1)),
    isRight: item.checked === true,
  }));
  const answers = options.map(({ says }, at) => `${LETTERS[at]}: ${withoutStop(says)}`).join('. ');
  const right = options.findIndex(({ isRight }) => isRight);
  const best = options[right];
  return [
    labelled('The slip asks:', `“${attribute(check, 'question')}” ${answers}.`),
    ...(best ? [labelled('Best:', `${LETTERS[right]}. ${best.reply}`)] : []),
  ];
}

const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const withoutStop = (text: string): string => text.replace(/[.]$/, '');

/** A question of the story that the deck does not ask: the exit ticket needs a case that the class has not answered. */
export function exitTicketQuestion(
  { lead }: Incident,
  askedSlides: readonly Component[],
): Component[] {
  const ids = new Set(askedSlides.map((slide) => attribute(slide, 'id')));
  const left = partSlides(lead, 'check').filter((slide) => !ids.has(attribute(slide, 'id')));
  return left.slice(0, 1).map((slide) => componentOf('Exit', {}, inside(slide, 'Check')));
}
