import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PupilSlide, Slide } from '#model/band-version.ts';
import type { Block } from './arrange.ts';
import type { DeckContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';

export interface Outcome {
  /** On the title slide itself. */
  here: Element[];
  /** On a slide of its own after it, where the title slide is a picture and a question already. */
  after: Element[];
}

/**
 * The lesson's “I can …” line.
 * Left out where the title slide says it already, and for pupils who can't read it.
 */
export function outcome(slide: Slide | PupilSlide, { version }: DeckContext): Outcome {
  const blocks: Block[] = [...slide.blocks];
  const said = blocks.some(
    (block) =>
      block.kind === 'prose' && letters(plainWords(block.nodes)).includes(letters(version.outcome)),
  );
  if (slide.layout !== 'title' || version.band.readAloud || said) return { here: [], after: [] };
  const line = h('p', { className: ['outcome'] }, version.outcome);
  if (version.band.phase === 'secondary' || blocks.length < 2) return { here: [line], after: [] };
  const id = `${slide.id}-outcome`;
  const properties = {
    id,
    className: ['slide', 'layout-outcome', 'shape-single', 'continued'],
    ariaLabelledBy: `${id}-title`,
  };
  return {
    here: [],
    after: [
      h('section', properties, [
        h('header', [h('h2', { id: `${id}-title` }, 'By the end of the lesson')]),
        h('div', { className: ['slide-body'] }, [
          h('div', { className: ['region', 'region-main'] }, [line]),
        ]),
      ]),
    ],
  };
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
