import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '#model/lesson/content.ts';
import type { FacedSpeech } from '#render/arrange/arrange.ts';
import { type DeckContext, nameOf } from '#render/arrange/deck-context.ts';
import { decoration } from '#render/arrange/picture-sheet.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { portraitName } from '#render/pictures/draw-character.ts';

export function speech(block: Speech | FacedSpeech, context: DeckContext): Element {
  const { pictures } = context;
  const portrait = portraitName(block.who);
  const isShown = !('faced' in block) && pictures.has(portrait);
  return h('figure', { className: ['speech', block.thought ? 'thought' : 'said'] }, [
    ...(isShown ? [pictures.picture(decoration(portrait), 'portrait')] : []),
    h('figcaption', [
      nameOf(context, block.who),
      h('span.aside', block.thought ? ' thinks' : ' says'),
    ]),
    h('blockquote', richText(block.nodes, pictures)),
  ]);
}
