/**
 * The slides for pupils as PowerPoint. They are made from the pupils' version, which has no answers, so that none can
 * be marked.
 */

import type { SlideBlock } from '#model/lesson/slide.ts';
import type { PupilBlock, PupilSlide, PupilVersion } from '#model/pupil-version.ts';
import type { SlidesInput, SlideToEdit } from './slides-input.ts';

export const pupilsSlides = ({ slides, ...version }: PupilVersion): SlidesInput => ({
  ...version,
  handedOut: true,
  slides: slides.map(withoutMarks),
});

const withoutMarks = (slide: PupilSlide): SlideToEdit => ({
  ...slide,
  short: null,
  facts: [],
  notes: [],
  blocks: slide.blocks.map(unmarked),
});

function unmarked(block: PupilBlock): SlideBlock {
  switch (block.kind) {
    case 'check':
      return {
        ...block,
        options: block.options.map((option) => ({ ...option, right: false, reply: [] })),
      };
    case 'choices':
      return { ...block, options: block.options.map((option) => ({ ...option, leads: [] })) };
    case 'sort':
      return { ...block, cards: block.cards.map((card) => ({ ...card, group: '', why: [] })) };
    case 'order':
      return { ...block, items: block.items.map((item) => ({ ...item, why: [] })) };
    case 'match': {
      const { left, right, ...rest } = block;
      // Both sides are shuffled independently in the pupils' version.
      const pairs = left.map((text, index) => ({
        left: text,
        right: right[index] ?? [],
        why: [],
        place: block.place,
      }));
      return { ...rest, pairs };
    }
    default:
      return block;
  }
}
