/** Sheets, and their parts. Parts that no slide has are in `handout-parts.ts`. */
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

/** The parts of a sheet. Heights are in millimetres. */
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
      /** The activity that the cards are from, with its answers; `null` for cards of their own. */
      from: Sort | Order | Match | null;
      /** `back` is printed behind the card, for double-sided printing on the long edge; empty for none. */
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
      /** The activity that the pictures are from, in the right order. */
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

/** Parts without answers: pupils get them unchanged, and an answer sheet leaves them out. */
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

/** Is it a part without answers? The compiler reports a kind that neither has a case nor is listed. */
export const holdsNoAnswer = (block: HandoutBlock): block is BlockWithoutAnswers =>
  kindsWithoutAnswers.has(block.kind);

export const PAPER_SIZES = ['a4', 'a3'] as const;

type PaperSize = (typeof PAPER_SIZES)[number];

/** An edition of a sheet, by its id, with its own parts; `null` where they are those of the standard sheet. */
export interface HandoutEdition<Block> {
  version: string;
  blocks: Block[] | null;
}

export interface Handout {
  /** File name stem, e.g. `evidence-file`. */
  id: string;
  kind: HandoutKind;
  title: string;
  /** The line under the title, for the pupil. */
  intro: Text;
  /** How many pupils share a copy. */
  copies: Copies;
  /** Paper size. An A3 sheet is an enlarged A4 one. */
  paper: PaperSize;
  blocks: HandoutBlock[];
  /** Its editions, `standard` first. */
  editions: HandoutEdition<HandoutBlock>[];
  /** What to look for, for the adult who marks or watches. */
  lookFor: Flow;
  place: Place;
}
