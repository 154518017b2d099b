/** Makes the pupils' half of a band version: no notes, answers, replies or texts for adults. */

import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Place, Text } from '#model/lesson/content.ts';
import type { Check, Match, Order, SlideBlock, Sort } from '#model/lesson/slide.ts';
import { type Handout, type HandoutBlock, holdsNoAnswer } from '#model/paper/handout.ts';
import type { Gaps, PupilGaps } from '#model/paper/handout-parts.ts';
import type {
  PupilBlock,
  PupilCheck,
  PupilHandout,
  PupilHandoutBlock,
  PupilMatch,
  PupilOrder,
  PupilSort,
  PupilVersion,
} from '#model/pupil-version.ts';
import { assertNever } from '#model/text/assert-never.ts';
import { inRounds } from '#model/text/in-rounds.ts';
import { shuffled } from './shuffled.ts';

/** The parts of a band version that pupils may be handed. */
export function forPupils(version: BandVersion): PupilVersion {
  return {
    slug: version.slug,
    lessonTitle: version.lessonTitle,
    title: version.title,
    outcome: version.outcome,
    band: version.band,
    yearNames: version.yearNames,
    nation: version.nation,
    cast: Object.fromEntries(
      Object.entries(version.cast).map(([id, character]) => [id, { ...character, about: '' }]),
    ),
    strip: version.strip,
    paper: version.paper,
    draft: version.isDraft,
    slides: version.slides.map(
      ({ notes: _notes, facts: _facts, short: _short, blocks, ...slide }) => ({
        ...slide,
        blocks: blocks.flatMap((block) => pupilBlock(block, version.band)),
      }),
    ),
    handouts: version.handouts.map(pupilHandout),
    defaultHandouts: version.defaultHandouts.map(pupilHandout),
  };
}

const pupilHandout = ({
  lookFor: _lookFor,
  blocks,
  editions,
  ...handout
}: Handout): PupilHandout => ({
  ...handout,
  blocks: blocks.map(pupilHandoutBlock),
  editions: editions.map(({ version, blocks: editionBlocks }) => ({
    version,
    blocks: editionBlocks?.map(pupilHandoutBlock) ?? null,
  })),
});

/** A slide's block for pupils. Every kind has a case: an unknown one is not passed on. */
function pupilBlock(block: SlideBlock, band: Band): PupilBlock[] {
  switch (block.kind) {
    case 'reveal':
      return [];
    // A slide shows one round at a time, with both halves of its pairs.
    case 'match':
      return [matchInRounds(block, inRounds(block.pairs, band))];
    case 'check':
      return [pupilCheck(block)];
    case 'choices':
      return [{ ...block, options: block.options.map(({ text, place }) => ({ text, place })) }];
    case 'sort':
      return [pupilSort(block)];
    case 'order':
      return [pupilOrder(block)];
    case 'prose':
    case 'scene':
    case 'pictures':
    case 'speech':
    case 'screen':
    case 'statements':
    case 'talk':
    case 'task':
    case 'rules':
    case 'keywords':
    case 'key-message':
    case 'help':
      return [block];
    default:
      return assertNever(block);
  }
}

/** A sheet's block for pupils: each kind with answers has a case that removes them. */
export function pupilHandoutBlock(block: HandoutBlock): PupilHandoutBlock {
  if (holdsNoAnswer(block)) return block;
  switch (block.kind) {
    case 'question': {
      const { answer: _answer, ...rest } = block;
      return rest;
    }
    case 'table': {
      const { answers: _answers, ...rest } = block;
      return rest;
    }
    case 'choose':
      return { ...block, options: block.options.map(({ text, picture }) => ({ text, picture })) };
    case 'cards': {
      const { from: _from, ...rest } = block;
      return rest;
    }
    case 'strip': {
      const { from: _from, ...rest } = block;
      return { ...rest, frames: block.shuffled ? shuffled(block.frames) : block.frames };
    }
    case 'true-false':
      return { ...block, statements: withoutReasons(block.statements) };
    case 'agree-line':
      return { ...block, statements: withoutReasons(block.statements) };
    case 'diamond':
      return { ...block, statements: withoutReasons(block.statements) };
    case 'gaps':
      return pupilGaps(block);
    case 'lights':
      return {
        ...block,
        cards: block.cards.map(({ text, picture, place }) => ({ text, picture, place })),
      };
    case 'scenarios':
      return {
        ...block,
        cards: block.cards.map(({ title, nodes, place }) => ({ title, nodes, place })),
      };
    case 'advice': {
      const { answer: _answer, ...rest } = block;
      return rest;
    }
    case 'organiser':
      return {
        ...block,
        panels: block.panels.map((panel) => ({
          ...panel,
          blocks: panel.blocks.map(pupilHandoutBlock),
        })),
      };
    case 'tickets':
      return { ...block, blocks: block.blocks.map(pupilHandoutBlock) };
    case 'columns':
      return {
        ...block,
        left: block.left.map(pupilHandoutBlock),
        right: block.right.map(pupilHandoutBlock),
      };
    case 'match':
      return matchInRounds(block, [block.pairs]);
    case 'check':
      return pupilCheck(block);
    case 'sort':
      return pupilSort(block);
    case 'order':
      return pupilOrder(block);
    case 'heading':
      return block;
    default:
      return assertNever(block);
  }
}

const withoutReasons = (statements: readonly { text: Text; place: Place }[]) =>
  statements.map(({ text, place }) => ({ text, place }));

/** Numbers the gaps; their words are only in the word bank. */
function pupilGaps({ bank, paragraphs, ...block }: Gaps): PupilGaps {
  const words = paragraphs.flat().flatMap((run) => ('gap' in run ? [run.gap] : []));
  let number = 0;
  return {
    ...block,
    characters: Math.max(0, ...words.map((word) => word.length)),
    bank: bank ? shuffled([...new Set(words)]) : null,
    paragraphs: paragraphs.map((runs) =>
      runs.map((run) => ('gap' in run ? { gap: ++number } : run)),
    ),
  };
}

// Activities are shuffled so that the order gives no answer away, and have no marks of right and wrong.

const pupilCheck = (block: Check): PupilCheck => ({
  ...block,
  options: block.options.map(({ text, picture, place }) => ({ text, picture, place })),
});

const pupilSort = (block: Sort): PupilSort => ({
  ...block,
  cards: shuffled(block.cards.map(({ text, picture, place }) => ({ text, picture, place }))),
});

const pupilOrder = (block: Order): PupilOrder => ({
  ...block,
  items: shuffled(block.items.map(({ text, picture, place }) => ({ text, picture, place }))),
});

function matchInRounds({ pairs, ...rest }: Match, rounds: Match['pairs'][]): PupilMatch {
  return {
    ...rest,
    left: pairs.map((pair) => pair.left),
    right: rounds.flatMap((round) => shuffled(round.map((pair): Text => pair.right))),
  };
}
