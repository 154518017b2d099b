/** Parts of a sheet as data for templates. */
import type { Starter } from '#model/paper/handout-parts.ts';
import type { FlowData } from './flow-data.ts';
import type { PictureData, ScreenData } from './page-context.ts';
import type { RouteData } from './route-data.ts';
import type { InlineData } from './text-data.ts';
import type { WordData } from './word-data.ts';

/** Something to write in, draw or cut out; `space` is the number of its answer space on the sheet. */
export type HandoutData =
  | PartData
  | { k: 'flow'; c: FlowData[] }
  | { k: 'scene'; scene: PictureData; space: number }
  | { k: 'pictures'; items: { picture: PictureData; caption: InlineData[] }[] }
  | { k: 'speech'; name: string; portrait: PictureData; thought: boolean; c: FlowData[] }
  | { k: 'screen'; screen: ScreenData; thread: ThreadData | null; space: number }
  | { k: 'heading'; c: InlineData[] }
  | { k: 'lines'; label: string; count: number; space: number }
  | { k: 'draw'; boxes: DrawData[]; across: number; height: number; space: number }
  | { k: 'hand'; palm: string; fingers: string[]; space: number }
  | { k: 'question'; number: number; c: FlowData[]; lines: number; space: number }
  | { k: 'choose'; number: number; question: string; options: OptionData[] }
  | { k: 'table'; head: InlineData[][]; rows: InlineData[][][]; height: number; space: number }
  | {
      k: 'cards';
      title: string;
      cards: (CardData & { back: InlineData[] })[];
      columns: number;
      height: number;
      space: number;
    }
  | { k: 'groups'; groups: string[]; height: number; space: number }
  | { k: 'strip'; frames: CardData[]; columns: number; space: number }
  | { k: 'ladder'; rungs: string[]; height: number; space: number }
  | { k: 'frame'; starters: { text: string; lines: number }[]; space: number }
  | { k: 'postcard'; to: string; starters: { text: string; lines: number }[]; space: number }
  | { k: 'sorting'; prompt: string; groups: string[]; cards: CardData[] }
  | { k: 'ordering'; prompt: string; items: CardData[] }
  | { k: 'matching'; prompt: string; left: InlineData[][]; right: InlineData[][]; space: number }
  | { k: 'keywords'; words: WordData[] }
  | { k: 'message'; c: FlowData[] }
  | { k: 'help'; routes: RouteData[]; space: number }
  | { k: 'columns'; left: NumberedPart[]; right: NumberedPart[] };

/** A part of one kind. */
export type PartOf<K extends HandoutData['k']> = Extract<HandoutData, { k: K }>;

/** A part with its number, by which the template reports its position. */
export type NumberedPart = HandoutData & { at: number };

/** The messages of a chat as text, which Word sets natively and a teacher can edit. */
export interface ThreadData {
  title: string;
  messages: { from: string | null; mine: boolean; time: string; text: string }[];
}
interface DrawData {
  label: string;
  picture: PictureData | null;
}
interface OptionData {
  c: InlineData[];
  picture: PictureData | null;
}
export interface CardData {
  title: string;
  c: InlineData[];
  picture: PictureData | null;
}

/** Parts that only paper has. */
export type PartData =
  | { k: 'writing-box'; label: string; lines: number; space: number }
  | { k: 'true-false'; prompt: string; answers: string[]; statements: InlineData[][] }
  | {
      k: 'agree-line';
      prompt: string;
      ends: string[];
      statements: InlineData[][];
      space: number;
    }
  | {
      k: 'gaps';
      prompt: string;
      characters: number;
      bank: string[];
      paragraphs: ({ t: 'words'; c: InlineData[] } | { t: 'gap'; number: number })[][];
    }
  | {
      k: 'diamond';
      prompt: string;
      ends: string[];
      cut: boolean;
      statements: InlineData[][];
      space: number;
    }
  | {
      k: 'lights';
      prompt: string;
      lights: string[];
      cards: { c: InlineData[]; picture: PictureData | null }[];
    }
  | { k: 'comic'; columns: number; height: number; frames: FrameData[]; space: number }
  | {
      k: 'scenarios';
      columns: number;
      cards: { title: string; c: FlowData[] }[];
      space: number;
    }
  | {
      k: 'advice';
      to: string;
      from: string;
      c: FlowData[];
      reply: Starter[];
      space: number;
    }
  | { k: 'glossary'; column: string; words: WordData[]; space: number }
  | {
      k: 'symbols';
      columns: number;
      items: { picture: PictureData | null; word: string; c: InlineData[] }[];
      space: number;
    }
  | { k: 'organiser'; panels: { title: string; wide: boolean; blocks: HandoutData[] }[] }
  | {
      k: 'tickets';
      title: string;
      named: boolean;
      copies: number;
      blocks: HandoutData[];
      space: number;
    }
  | {
      k: 'certificate';
      heading: string;
      promise: boolean;
      c: FlowData[];
      picture: PictureData | null;
      copies: number;
    };

interface FrameData {
  caption: string;
  scene: PictureData | null;
  bubbles: { name: string; thought: boolean; c: FlowData[] }[];
}
