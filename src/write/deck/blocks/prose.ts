import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Prose } from '#model/band-version.ts';
import type { DeckContext } from '../deck-context.ts';
import { richText } from '../rich-text.ts';

export const prose = (block: Prose, { pictures }: DeckContext): Element =>
  h('div', { className: ['prose'] }, richText(block.nodes, pictures));
