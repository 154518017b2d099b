import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Thread } from '#model/band-version.ts';
import { type DeckContext, nameOf } from '#render/arrange/deck-context.ts';
import { decoration } from '#render/arrange/picture-sheet.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { portraitName } from '#render/pictures/draw-character.ts';

/** A message thread: who wrote what, and when; narration stands between. The first to write is on the left. */
export function thread(block: Thread, context: DeckContext): Element {
  const writers = [...new Set(block.messages.flatMap(({ from }) => (from ? [from] : [])))];
  const { pictures } = context;
  const message = ({ from, time, nodes }: Thread['messages'][number]): Element => {
    if (!from) return h('li', { className: ['narration'] }, richText(nodes, pictures));
    const portrait = portraitName(from);
    return h(
      'li',
      { className: ['message', writers.indexOf(from) === 0 ? 'first-writer' : 'other-writer'] },
      [
        ...(pictures.has(portrait) ? [pictures.picture(decoration(portrait), 'portrait')] : []),
        h('p', { className: ['from'] }, [
          h('strong', nameOf(context, from)),
          ...(time ? [' ', h('time', time)] : []),
        ]),
        h('div', { className: ['words'] }, richText(nodes, pictures)),
      ],
    );
  };
  // Not a <section>: reveal.js would take it for a slide within the slide.
  return h('div', { className: ['thread'] }, [
    ...(block.title ? [h('h3', block.title)] : []),
    h('ol', block.messages.map(message)),
  ]);
}
