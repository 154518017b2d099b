import type { Element, Properties } from 'hast';
import type { Slide } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { answersOf } from './answers.ts';
import { notes } from './notes.ts';
import { slideSections } from './slide-sections.ts';

/**
 * A slide's sections for whoever presents it: with notes, and with answers beside those of the slide itself.
 * @param number The slide's number in its deck, from 1.
 * @param plan What the speaker window knows of the slide: its part and its minutes. What continues it has none.
 * @param attributes What all of its sections look like, where that is not how the deck looks.
 */
export function presentedSections(
  slide: Slide,
  number: number,
  context: DeckContext,
  plan: Properties,
  attributes: Properties = {},
): Element[] {
  const { version, pictures } = context;
  const [first, ...more] = slideSections(slide, number, context);
  if (!first) return [];
  Object.assign(first.properties, plan, attributes);
  const answers = answersOf(slide.blocks, pictures, { replies: version.band.readAloud });
  first.children.push(notes(slide.notes, answers, pictures));
  // What is said goes on while the help goes on: the notes stay in sight on slides that continue this one.
  for (const next of more) {
    Object.assign(next.properties, attributes);
    next.children.push(notes(slide.notes, [], pictures));
  }
  return [first, ...more];
}
