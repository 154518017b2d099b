import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Rules } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';

export const rules = (block: Rules, { pictures }: DeckContext): Element =>
  h(
    'ol',
    { className: ['ground-rules'], dataCount: block.items.length },
    block.items.map((item) => h('li', [h('span', richText(item, pictures))])),
  );
