import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Reveal } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { answerStep } from './options.ts';

/** A hidden answer under its label. Its room is kept, so that nothing moves when it shows. */
export const reveal = (block: Reveal, { pictures }: DeckContext): Element =>
  h('div', { className: ['uncover'], dataTool: 'uncover' }, [
    h('button', { type: 'button', ariaExpanded: 'false' }, block.label),
    h('div', { className: ['covered'] }, richText(block.nodes, pictures)),
    answerStep(),
  ]);
