/**
 * What pupils’ products are made of. It has no field in which notes, answers or adult text could stand, so a writer for
 * pupils cannot leak what it cannot reach.
 */
import type { Common } from './band-version.ts';
import type { PictureRef, Place, Text } from './lesson/content.ts';
import type {
  Check,
  Choices,
  Match,
  Order,
  Reveal,
  Slide,
  SlideBlock,
  Sort,
} from './lesson/slide.ts';
import type { Handout, HandoutBlock, HandoutEdition } from './paper/handout.ts';
import type {
  Advice,
  AgreeLine,
  Diamond,
  Gaps,
  Lights,
  Organiser,
  PupilAdvice,
  PupilAgreeLine,
  PupilDiamond,
  PupilGaps,
  PupilLights,
  PupilScenarios,
  PupilTrueFalse,
  Scenarios,
  Tickets,
  TrueFalse,
} from './paper/handout-parts.ts';

/** A check as a pupil sees it: no mark of the right answer, no replies. */
export type PupilCheck = Omit<Check, 'options'> & {
  options: { text: Text; picture: PictureRef | null; place: Place }[];
};

export type PupilChoices = Omit<Choices, 'options'> & { options: { text: Text; place: Place }[] };

export type PupilSort = Omit<Sort, 'cards'> & {
  cards: { text: Text; picture: PictureRef | null; place: Place }[];
};

export type PupilOrder = Omit<Order, 'items'> & {
  items: { text: Text; picture: PictureRef | null; place: Place }[];
};

export type PupilMatch = Omit<Match, 'pairs'> & { left: Text[]; right: Text[] };

export type PupilBlock =
  | Exclude<SlideBlock, Check | Choices | Sort | Order | Match | Reveal>
  | PupilCheck
  | PupilChoices
  | PupilSort
  | PupilOrder
  | PupilMatch;

export type PupilSlide = Omit<Slide, 'notes' | 'blocks' | 'facts' | 'short'> & {
  blocks: PupilBlock[];
};

type WithoutAnswers<T> = T extends { kind: 'check' }
  ? PupilCheck
  : T extends { kind: 'sort' }
    ? PupilSort
    : T extends { kind: 'order' }
      ? PupilOrder
      : T extends { kind: 'match' }
        ? PupilMatch
        : T extends { kind: 'cards' | 'strip' }
          ? Omit<T, 'from'>
          : T extends { kind: 'question' }
            ? Omit<T, 'answer'>
            : T extends { kind: 'table' }
              ? Omit<T, 'answers'>
              : T extends { kind: 'choose'; options: (infer O)[] }
                ? Omit<T, 'options'> & { options: Omit<O, 'right' | 'reply'>[] }
                : T;

/** Parts that have answers of their own, and parts that hold other parts. */
type Replaced = TrueFalse | AgreeLine | Gaps | Diamond | Lights | Scenarios | Advice;

type Holding = Organiser<HandoutBlock> | Tickets<HandoutBlock> | { kind: 'columns' };

export type PupilHandoutBlock =
  | WithoutAnswers<Exclude<HandoutBlock, Replaced | Holding>>
  | PupilTrueFalse
  | PupilAgreeLine
  | PupilGaps
  | PupilDiamond
  | PupilLights
  | PupilScenarios
  | PupilAdvice
  | Organiser<PupilHandoutBlock>
  | Tickets<PupilHandoutBlock>
  | { kind: 'columns'; left: PupilHandoutBlock[]; right: PupilHandoutBlock[]; place: Place };

export type PupilHandout = Omit<Handout, 'lookFor' | 'blocks' | 'editions'> & {
  blocks: PupilHandoutBlock[];
  editions: HandoutEdition<PupilHandoutBlock>[];
};

export interface PupilVersion extends Common {
  slides: PupilSlide[];
  handouts: PupilHandout[];
  defaultHandouts: PupilHandout[];
  /** Is the kit a draft? Pupils' products carry the word, not the reasons. */
  draft: boolean;
}
