/**
 * What one band's products are made of: the lesson, filtered to a band and typed.
 *
 * Every writer takes a `BandVersion` (adults) or a `PupilVersion` (pupils). A pupil version has no field in which
 * notes, answers or adult text could stand, so a writer for pupils cannot leak what it cannot reach.
 */
import type { Alert } from './alert.ts';
import type { Nation } from './audience.ts';
import type { Band, Part } from './band.ts';
import type { Character } from './character.ts';
import type { Flow, PictureRef, Place, Scene, Speech, Text } from './content.ts';
import type { Copies } from './copies.ts';
import type { HandoutKind } from './handout-kind.ts';
import type {
  Advice,
  AgreeLine,
  Certificate,
  Comic,
  Diamond,
  Gaps,
  Glossary,
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
  Starter,
  Symbols,
  Tickets,
  TrueFalse,
  WritingBox,
} from './handout-parts.ts';
import type { LetterWords } from './letter-frame.ts';
import type { Logo } from './logo.ts';
import type { PaperVersion } from './paper-version.ts';
import type { FactQuestion } from './quiz.ts';
import type { Depth } from './risk.ts';
import type { School } from './school.ts';
import type { Screen } from './screen.ts';

export type { Flow, PictureRef, Place, Scene, Screen, Speech, Text };

export interface Prose {
  kind: 'prose';
  nodes: Flow;
  place: Place;
}
/** A big picture, or several in a row, each with its caption. */
export interface Pictures {
  kind: 'pictures';
  items: { picture: PictureRef; caption: Text }[];
  place: Place;
}
/** Statements that the class places on a scale; the endpoint asks the same ones again. */
export interface Statements {
  kind: 'statements';
  id: string;
  prompt: string;
  scale: string[];
  items: Text[];
  /** Set on the endpoint's copy: the id of the baseline it repeats. */
  again: boolean;
  place: Place;
}
/** A question with one best answer. `reply` teaches, for the right answer and for each distractor. */
export interface Check {
  kind: 'check';
  id: string;
  question: string;
  options: { text: Text; picture: PictureRef | null; right: boolean; reply: Flow; place: Place }[];
  place: Place;
}
/** A decision with several decent ways to go; `leads` says what each leads to. */
export interface Choices {
  kind: 'choices';
  id: string;
  question: string;
  options: { text: Text; leads: Flow; place: Place }[];
  place: Place;
}
/** Cards to put into groups. */
export interface Sort {
  kind: 'sort';
  id: string;
  prompt: string;
  groups: string[];
  cards: { text: Text; picture: PictureRef | null; group: string; why: Text; place: Place }[];
  place: Place;
}
/** Steps or pictures to put in order, given in the right order. */
export interface Order {
  kind: 'order';
  id: string;
  prompt: string;
  items: { text: Text; picture: PictureRef | null; why: Text; place: Place }[];
  place: Place;
}
/** Pairs to match. */
export interface Match {
  kind: 'match';
  id: string;
  prompt: string;
  pairs: { left: Text; right: Text; why: Text; place: Place }[];
  place: Place;
}
/** Talk time, with a timer. */
export interface Talk {
  kind: 'talk';
  minutes: number;
  groups: string;
  nodes: Flow;
  place: Place;
}
/** What the class is to do, step by step, with a timer. */
export interface Task {
  kind: 'task';
  minutes: number;
  groups: string;
  nodes: Flow;
  place: Place;
}
/** The class's ground rules. */
export interface Rules {
  kind: 'rules';
  items: Text[];
  place: Place;
}
/** Words to teach. */
export interface Keywords {
  kind: 'keywords';
  words: { word: string; meaning: Text; picture: PictureRef | null }[];
  place: Place;
}
/** The one sentence to remember. */
export interface KeyMessage {
  kind: 'key-message';
  nodes: Flow;
  place: Place;
}
/** Where to turn, in full. */
export interface Help {
  kind: 'help';
  routes: ShownRoute[];
  place: Place;
}
/** Shown only after a click; never in a pupil's copy. */
export interface Reveal {
  kind: 'reveal';
  label: string;
  nodes: Flow;
  place: Place;
}

export type SlideBlock =
  | Prose
  | Scene
  | Pictures
  | Speech
  | Screen
  | Statements
  | Check
  | Choices
  | Sort
  | Order
  | Match
  | Talk
  | Task
  | Rules
  | Keywords
  | KeyMessage
  | Help
  | Reveal;

export const LAYOUTS = [
  'title',
  'rules',
  'words',
  'story',
  'picture',
  'question',
  'activity',
  'talk',
  'message',
  'help',
  'closing',
  'text',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface Slide {
  /** `s1`, `s2`, … in this band's deck. */
  id: string;
  part: Part;
  layout: Layout;
  title: string;
  /** Planned minutes. */
  minutes: number;
  /** Minutes in the short route; `null` is skipped there. */
  short: number | null;
  /** Year groups it is for, where the band splits; `null` is all. */
  years: string | null;
  /** Optional extra: not counted in the lesson's minutes. */
  optional: boolean;
  /** Facts of the alert that it teaches from. */
  facts: string[];
  blocks: SlideBlock[];
  notes: Flow;
  place: Place;
}

/** Space to answer in. Heights are in millimetres. Parts that stand on no slide are in `handout-parts.ts`. */
export type HandoutBlock =
  | WritingBox
  | TrueFalse
  | AgreeLine
  | Gaps
  | Diamond
  | Lights
  | Comic
  | Scenarios
  | Advice
  | Glossary
  | Symbols
  | Organiser<HandoutBlock>
  | Tickets<HandoutBlock>
  | Certificate
  | Prose
  | Scene
  | Pictures
  | Speech
  | Screen
  | Check
  | Sort
  | Order
  | Match
  | Keywords
  | KeyMessage
  | Help
  | { kind: 'heading'; text: Text; place: Place }
  | { kind: 'lines'; count: number; label: string; place: Place }
  | {
      kind: 'draw';
      label: string;
      height: number;
      picture: PictureRef | null;
      across: number;
      place: Place;
    }
  | { kind: 'hand'; palm: string; fingers: string[]; place: Place }
  | { kind: 'question'; nodes: Flow; lines: number; answer: Flow; place: Place }
  | { kind: 'table'; head: Text[]; rows: Text[][]; height: number; answers: Flow; place: Place }
  | {
      kind: 'cards';
      title: string;
      /** The activity that the cards come from, with its answers; `null` for cards of their own. */
      from: Sort | Order | Match | null;
      /** `back` is printed behind the card, so that the two meet when a sheet is turned on its long edge; empty for none. */
      cards: { text: Text; picture: PictureRef | null; title: string; back: Text; place: Place }[];
      columns: number;
      height: number;
      place: Place;
    }
  | { kind: 'groups'; groups: string[]; height: number; place: Place }
  | {
      kind: 'strip';
      frames: { picture: PictureRef | null; scene: Scene | null; text: Text; place: Place }[];
      shuffled: boolean;
      /** The activity that the pictures come from, in its right order. */
      from: Order | null;
      place: Place;
    }
  | {
      kind: 'choose';
      question: string;
      options: { text: Text; picture: PictureRef | null; right: boolean; reply: Flow }[];
      place: Place;
    }
  | { kind: 'ladder'; rungs: string[]; height: number; place: Place }
  | { kind: 'letter-frame'; starters: Starter[]; place: Place }
  | { kind: 'postcard'; to: string; starters: Starter[]; place: Place }
  | { kind: 'columns'; left: HandoutBlock[]; right: HandoutBlock[]; place: Place };

export const PAPER_SIZES = ['a4', 'a3'] as const;
type PaperSize = (typeof PAPER_SIZES)[number];

/** A version of a sheet that is made, by its id; its own parts, or `null` where they are the sheet's as written. */
interface Edition<Block> {
  version: string;
  blocks: Block[] | null;
}

export interface Handout {
  /** File name stem, e.g. `evidence-file`. */
  id: string;
  kind: HandoutKind;
  title: string;
  /** One line under the title, to the pupil. */
  intro: Text;
  /** Who shares a copy. */
  copies: Copies;
  /** What it is printed on. A sheet of A3 is one of A4, drawn larger. */
  paper: PaperSize;
  blocks: HandoutBlock[];
  /** Its versions, `standard` first. */
  editions: Edition<HandoutBlock>[];
  /** For the adult who marks or watches: what to look for. */
  lookFor: Flow;
  place: Place;
}

/** A table of the plan: two columns, as written. */
export interface PlanRow {
  left: Text;
  right: Text;
  place: Place;
}

export interface Plan {
  /** One or two sentences for whoever takes the lesson at 8:50. */
  cover: Flow;
  prepare: Flow;
  keywords: PlanRow[];
  misconceptions: PlanRow[];
  hardQuestions: PlanRow[];
  adaptations: PlanRow[];
  homeLink: Flow;
  lookFor: Flow;
  timeline: { part: Part; minutes: number; slides: string[]; does: Text; place: Place }[];
  /** What is done on the short route, where there is one. */
  shortRoute: { part: Part; minutes: number; slides: string[] }[];
  /** What comes before this lesson in the programme, and what after it. */
  before: Text;
  next: Text;
  /** Risks of the alert that this lesson has no room for, by their labels. */
  also: string[];
  mapping: { framework: string; says: string; check: boolean }[];
}

/** The letters of a band: before the lesson, after it, and when something more needs saying. */
export const LETTERS = ['before', 'after', 'follow-up'] as const;
export type LetterId = (typeof LETTERS)[number];

/** A letter home: the front side in order, the help card on its back. */
export interface Letter {
  id: LetterId;
  subject: string;
  /** May hold blanks that the lead fills in (`blankOf`). */
  front: Flow;
  card: {
    openers: Text[];
    firstHour: Text[];
    routes: ShownRoute[];
    /** What a family cuts off and sends back; `null` where nothing comes back. */
    slip: Text | null;
    /** The sentence that pupils took away, on a card to cut off and keep; `null` where the openers stand on the help card. */
    talk: Text | null;
  };
  facts: string[];
  namesPlatform: boolean;
  place: Place;
}

/** The letter before the lesson in another language. */
export interface TranslatedLetter {
  lang: string;
  direction: 'ltr' | 'rtl';
  /** The language's own name, and its English one. */
  name: string;
  english: string;
  words: LetterWords;
  months: readonly string[];
  /** Did somebody who reads the language stand by it? Until then it is a draft, and no family gets it. */
  confirmed: boolean;
  letter: Letter;
}

/** A help route, worded for its reader. */
export interface ShownRoute {
  id: string;
  name: string;
  /** Contact lines, as printed: number, address. Links carry `href`. */
  contact: { text: string; href: string | null }[];
  /** What it is for. */
  says: string;
  /** Is the fact unconfirmed, so that an adult must check it? */
  check: boolean;
}

/** What a band hears of a risk. */
export interface RiskAtDepth {
  id: string;
  label: string;
  depth: Depth;
  pupilName: string | null;
}

interface Common {
  slug: string;
  /** Pupil-safe title of the lesson, and of this band's version. */
  lessonTitle: string;
  title: string;
  outcome: string;
  band: Band;
  yearNames: string;
  nation: Nation;
  /** Characters in this version, by id, with the names this lesson gives them. */
  cast: Record<string, Character>;
  /** Helper strip on first and last slide. */
  strip: ShownRoute[];
  /** The versions that a sheet of paper may have. */
  paper: PaperVersion[];
}

/** What readers of a version are told of “safe tonight?”. */
export interface SafeTonight {
  pupils: Flow;
  families: Text;
}

export interface BandVersion extends Common {
  risks: RiskAtDepth[];
  /** Default: none of its risks asks for it at this age. */
  safeTonight?: SafeTonight;
  slides: Slide[];
  handouts: Handout[];
  /** Sheets that every lesson has without an author writing them, made from the words of this one. */
  standing: Handout[];
  plan: Plan;
  /** Questions of fact for a quiz; default: too few. */
  questions?: FactQuestion[];
  /** The letter before the lesson. */
  letter: Letter;
  /** Those that follow it. */
  laterLetters: Letter[];
  /** The letter before the lesson in other languages. */
  translations: TranslatedLetter[];
  alert: Alert;
  school: School;
  /** The school's logo; default: none. */
  logo?: Logo;
  leadRole: string;
  draft: string[];
  staffRoutes: ShownRoute[];
  place: Place;
}

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
  editions: Edition<PupilHandoutBlock>[];
};

export interface PupilVersion extends Common {
  slides: PupilSlide[];
  handouts: PupilHandout[];
  standing: PupilHandout[];
  /** Is the kit a draft? Pupils' products carry the word, not the reasons. */
  draft: boolean;
}
