import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Keywords } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';

export const keywords = (block: Keywords, { pictures }: DeckContext): Element =>
  h(
    'dl',
    { className: ['keywords'], dataCount: block.words.length },
    block.words.map(({ word, meaning, picture }) =>
      h('div', { className: picture ? ['pictured'] : null }, [
        h('dt', [...(picture ? [pictures.picture(picture, 'of-word')] : []), word]),
        h('dd', richText(meaning, pictures)),
      ]),
    ),
  );
