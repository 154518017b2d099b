/** A band version without anything that is not for pupils: no notes, answers, replies or adult text. */

import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Text } from '#model/content.ts';
import type { Handout, HandoutBlock } from '#model/handout.ts';
import type { Gaps, PupilGaps } from '#model/handout-parts.ts';
import { inRounds } from '#model/in-rounds.ts';
import type {
  PupilBlock,
  PupilHandout,
  PupilHandoutBlock,
  PupilMatch,
  PupilVersion,
} from '#model/pupil-version.ts';
import type { Match, SlideBlock } from '#model/slide.ts';
import { mixed } from './mixed.ts';

/** What pupils may be handed of a band version. */
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
    draft: version.draft.length > 0,
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
  editions: editions.map(({ version, blocks: own }) => ({
    version,
    blocks: own?.map(pupilHandoutBlock) ?? null,
  })),
});

function pupilBlock(block: SlideBlock, band: Band): PupilBlock[] {
  if (block.kind === 'reveal') return [];
  if (block.kind !== 'match') return [withoutAnswers(block) as PupilBlock];
  // A slide shows a round at a time: both halves of its pairs are in it.
  return [matchInRounds(block, inRounds(block.pairs, band))];
}

export function pupilHandoutBlock(block: HandoutBlock): PupilHandoutBlock {
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
      return { ...rest, frames: block.shuffled ? mixed(block.frames) : block.frames };
    }
    case 'true-false':
    case 'agree-line':
    case 'diamond':
      return {
        ...block,
        statements: block.statements.map(({ text, place }) => ({ text, place })),
      } as PupilHandoutBlock;
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
    default:
      return withoutAnswers(block) as PupilHandoutBlock;
  }
}

/** Gaps are numbered through the part, and their words stand in the bank alone. */
function pupilGaps({ bank, paragraphs, ...block }: Gaps): PupilGaps {
  const words = paragraphs.flat().flatMap((run) => ('gap' in run ? [run.gap] : []));
  let number = 0;
  return {
    ...block,
    characters: Math.max(0, ...words.map((word) => word.length)),
    bank: bank ? mixed([...new Set(words)]) : null,
    paragraphs: paragraphs.map((runs) =>
      runs.map((run) => ('gap' in run ? { gap: ++number } : run)),
    ),
  };
}

/** Activities in an order that gives nothing away, without the marks of right and wrong. */
function withoutAnswers(block: SlideBlock | HandoutBlock): unknown {
  switch (block.kind) {
    case 'check':
      return {
        ...block,
        options: block.options.map(({ text, picture, place }) => ({ text, picture, place })),
      };
    case 'choices':
      return { ...block, options: block.options.map(({ text, place }) => ({ text, place })) };
    case 'sort':
      return {
        ...block,
        cards: mixed(block.cards.map(({ text, picture, place }) => ({ text, picture, place }))),
      };
    case 'order':
      return {
        ...block,
        items: mixed(block.items.map(({ text, picture, place }) => ({ text, picture, place }))),
      };
    case 'match':
      return matchInRounds(block, [block.pairs]);
    default:
      return block;
  }
}

function matchInRounds({ pairs, ...rest }: Match, rounds: Match['pairs'][]): PupilMatch {
  return {
    ...rest,
    left: pairs.map((pair) => pair.left),
    right: rounds.flatMap((round) => mixed(round.map((pair): Text => pair.right))),
  };
}
