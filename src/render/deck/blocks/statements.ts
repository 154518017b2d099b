import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Statements } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';

/**
 * Statements and the scale to place them on. A statement is chosen, hands go up, and the scale counts them; the
 * endpoint then shows the baseline's counts beside its own.
 */
export const statements = (block: Statements, { pictures }: DeckContext): Element =>
  h(
    'div.statements',
    {
      dataTool: 'tally',
      dataOf: block.id,
      dataAgain: block.again ? 'yes' : null,
    },
    [
      ...(block.prompt ? [h('p.asks', block.prompt)] : []),
      h(
        'ol.sayings',
        block.items.map((item) =>
          h('li.saying', [h('span.saying-words', richText(item, pictures))]),
        ),
      ),
      h(
        'ul.scale',
        block.scale.map((label) => h('li', [h('span', label)])),
      ),
    ],
  );
