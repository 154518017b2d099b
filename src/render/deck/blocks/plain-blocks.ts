/** Blocks that are words and pictures alone. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { KeyMessage, Keywords, Pictures, Prose, Reveal, Rules } from '#model/lesson/slide.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { answerStep } from './options.ts';

export const prose = (block: Prose, { pictures }: DeckContext): Element =>
  h('div.prose', richText(block.nodes, pictures));

export const keyMessage = (block: KeyMessage, { pictures }: DeckContext): Element =>
  h('div.key-message', richText(block.nodes, pictures));

export const rules = (block: Rules, { pictures }: DeckContext): Element =>
  h(
    'ol.ground-rules',
    { dataCount: block.items.length },
    block.items.map((item) => h('li', [h('span', richText(item, pictures))])),
  );

/** A hidden answer under its label. Its room is kept, so that nothing moves when it shows. */
export const reveal = (block: Reveal, { pictures }: DeckContext): Element =>
  h('div.uncover', { dataTool: 'uncover' }, [
    h('button', { type: 'button', ariaExpanded: 'false' }, block.label),
    h('div.covered', richText(block.nodes, pictures)),
    answerStep(),
  ]);

export const keywords = (block: Keywords, { pictures }: DeckContext): Element =>
  h(
    'dl.keywords',
    { dataCount: block.words.length },
    block.words.map(({ word, meaning, picture }) =>
      h('div', { className: picture ? ['pictured'] : null }, [
        h('dt', [...(picture ? [pictures.picture(picture, 'of-word')] : []), word]),
        h('dd', richText(meaning, pictures)),
      ]),
    ),
  );

export const pictures = (block: Pictures, { pictures: sheet }: DeckContext): Element =>
  h(
    'div.pictures',
    { dataCount: block.items.length },
    block.items.map(({ picture, caption }) =>
      h('figure', { className: [picture.name.startsWith('cast:') ? 'of-person' : 'of-thing'] }, [
        sheet.picture(picture, 'big'),
        ...(caption.length > 0 ? [h('figcaption', richText(caption, sheet))] : []),
      ]),
    ),
  );
