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
    'div',
    {
      className: ['statements'],
      dataTool: 'tally',
      dataOf: block.id,
      dataAgain: block.again ? 'yes' : null,
    },
    [
      ...(block.prompt ? [h('p', { className: ['asks'] }, block.prompt)] : []),
      h(
        'ol',
        { className: ['sayings'] },
        block.items.map((item) =>
          h('li', { className: ['saying'] }, [
            h('span', { className: ['saying-words'] }, richText(item, pictures)),
          ]),
        ),
      ),
      h(
        'ul',
        { className: ['scale'] },
        block.scale.map((label) => h('li', [h('span', label)])),
      ),
    ],
  );
