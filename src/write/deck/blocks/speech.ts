import type { Element } from 'hast';
import { h } from 'hastscript';
import { portraitName } from '#draw/draw-character.ts';
import type { Speech } from '#model/band-version.ts';
import { type DeckContext, nameOf } from '../deck-context.ts';
import { decoration } from '../picture-sheet.ts';
import { richText } from '../rich-text.ts';

export function speech(block: Speech, context: DeckContext): Element {
  const { pictures } = context;
  const portrait = portraitName(block.who);
  return h('figure', { className: ['speech', block.thought ? 'thought' : 'said'] }, [
    ...(pictures.has(portrait) ? [pictures.picture(decoration(portrait), 'portrait')] : []),
    h('figcaption', [
      nameOf(context, block.who),
      h('span', { className: ['aside'] }, block.thought ? ' thinks' : ' says'),
    ]),
    h('blockquote', richText(block.nodes, pictures)),
  ]);
}
