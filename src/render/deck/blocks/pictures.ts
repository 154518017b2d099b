import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Pictures } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';

export const pictures = (block: Pictures, { pictures: sheet }: DeckContext): Element =>
  h(
    'div',
    { className: ['pictures'], dataCount: block.items.length },
    block.items.map(({ picture, caption }) =>
      h('figure', { className: [picture.name.startsWith('cast:') ? 'of-person' : 'of-thing'] }, [
        sheet.picture(picture, 'big'),
        ...(caption.length > 0 ? [h('figcaption', richText(caption, sheet))] : []),
      ]),
    ),
  );
