import type { Element } from 'hast';
import { h } from 'hastscript';
import type { KeyMessage } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';

export const keyMessage = (block: KeyMessage, { pictures }: DeckContext): Element =>
  h('div', { className: ['key-message'] }, richText(block.nodes, pictures));
