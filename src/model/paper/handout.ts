/** A sheet of paper, and what may stand on one. Parts that stand on no slide are in `handout-parts.ts`. */
import type { Flow, PictureRef, Place, Scene, Speech, Text } from '../lesson/content.ts';
import type { Screen } from '../lesson/screen.ts';
import type {
  Check,
  Help,
  KeyMessage,
  Keywords,
  Match,
  Order,
  Pictures,
  Prose,
  Sort,
} from '../lesson/slide.ts';
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
  Scenarios,
  Starter,
  Symbols,
  Tickets,
  TrueFalse,
  WritingBox,
} from './handout-parts.ts';

/** Space to answer in. Heights are in millimetres. */
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

/** Parts that hold no answer: pupils are handed them as they are, and an answer sheet has nothing of them. */
const WITHOUT_ANSWERS = [
  'prose',
  'scene',
  'pictures',
  'speech',
  'screen',
  'keywords',
  'key-message',
  'help',
  'lines',
  'draw',
  'hand',
  'groups',
  'ladder',
  'letter-frame',
  'postcard',
  'writing-box',
  'comic',
  'glossary',
  'symbols',
  'certificate',
] as const satisfies readonly HandoutBlock['kind'][];

export type BlockWithoutAnswers = Extract<HandoutBlock, { kind: (typeof WITHOUT_ANSWERS)[number] }>;

const kindsWithoutAnswers: ReadonlySet<string> = new Set(WITHOUT_ANSWERS);

/** Is it one of the parts that hold no answer? A kind that is not listed is asked about by the compiler. */
export const holdsNoAnswer = (block: HandoutBlock): block is BlockWithoutAnswers =>
  kindsWithoutAnswers.has(block.kind);

export const PAPER_SIZES = ['a4', 'a3'] as const;

type PaperSize = (typeof PAPER_SIZES)[number];

/** A version of a sheet that is made, by its id; its own parts, or `null` where they are the sheet's as written. */
export interface HandoutEdition<Block> {
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
  editions: HandoutEdition<HandoutBlock>[];
  /** For the adult who marks or watches: what to look for. */
  lookFor: Flow;
  place: Place;
}
