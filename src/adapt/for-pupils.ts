/** A band version without anything that is not for pupils: no notes, answers, replies or adult text. */
import type {
  BandVersion,
  HandoutBlock,
  PupilBlock,
  PupilHandoutBlock,
  PupilVersion,
  SlideBlock,
  Text,
} from '#model/band-version.ts';
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
    draft: version.draft.length > 0,
    slides: version.slides.map(
      ({ notes: _notes, facts: _facts, short: _short, blocks, ...slide }) => ({
        ...slide,
        blocks: blocks.flatMap(pupilBlock),
      }),
    ),
    handouts: version.handouts.map(({ lookFor: _lookFor, blocks, ...handout }) => ({
      ...handout,
      blocks: blocks.map(pupilHandoutBlock),
    })),
  };
}

function pupilBlock(block: SlideBlock): PupilBlock[] {
  return block.kind === 'reveal' ? [] : [withoutAnswers(block) as PupilBlock];
}

function pupilHandoutBlock(block: HandoutBlock): PupilHandoutBlock {
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
    case 'match': {
      const { pairs, ...rest } = block;
      return {
        ...rest,
        left: pairs.map((pair) => pair.left),
        right: mixed(pairs.map((pair): Text => pair.right)),
      };
    }
    default:
      return block;
  }
}
