import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Prose } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';

export const prose = (block: Prose, { pictures }: DeckContext): Element =>
  h('div', { className: ['prose'] }, richText(block.nodes, pictures));
