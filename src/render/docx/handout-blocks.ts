import type { HandoutData, PartOf } from '#render/arrange/handout-block-data.ts';
import { flowBlocks } from './flow-blocks.ts';
import type { WordBlock } from './measures.ts';
import { heading } from './paragraphs.ts';
import { choose, matching, ordering, sorting } from './parts/choosing.ts';
import { advice, comic, scenarios } from './parts/comic.ts';
import { cards, groups, ladder, strip } from './parts/cutting.ts';
import { fillTable } from './parts/fill-table.ts';
import { hand } from './parts/hand.ts';
import { help } from './parts/help.ts';
import { agreeLine, gaps, lights, trueFalse } from './parts/marking.ts';
import { diamond } from './parts/ranking.ts';
import { glossary, organiser, symbols } from './parts/reference.ts';
import { certificate, tickets } from './parts/slips.ts';
import { keyMessage, keywords, pictures, scene, screen, speech } from './parts/story.ts';
import { drawBoxes, letterFrame, lines, postcard, question, writingBox } from './parts/writing.ts';
import { textRuns } from './text-runs.ts';
import { type WordContext, within } from './word-context.ts';
import { sideBySide } from './word-table.ts';

/** A sheet's parts as Word paragraphs and tables. */
export const handoutBlocks = (parts: readonly HandoutData[], context: WordContext): WordBlock[] =>
  parts.flatMap((part) => {
    const write = PARTS[part.k] as (part: HandoutData, context: WordContext) => WordBlock[];
    return write(part, context);
  });

/** By kind, what writes a part. */
const PARTS: {
  readonly [K in HandoutData['k']]: (part: PartOf<K>, context: WordContext) => WordBlock[];
} = {
  flow: ({ c }, context) => flowBlocks(c, context),
  heading: ({ c }, context) => [heading(textRuns(c, context))],
  scene,
  pictures,
  speech,
  screen,
  keywords,
  message: keyMessage,
  help,
  lines,
  draw: drawBoxes,
  hand,
  question,
  choose,
  table: fillTable,
  cards,
  groups,
  strip,
  ladder,
  frame: letterFrame,
  postcard,
  sorting,
  ordering,
  matching,
  'writing-box': writingBox,
  'true-false': trueFalse,
  'agree-line': agreeLine,
  gaps,
  diamond,
  lights,
  comic,
  scenarios,
  advice,
  glossary,
  symbols,
  certificate,
  organiser: (part, context) => organiser(part, context, handoutBlocks),
  tickets: (part, context) => tickets(part, context, handoutBlocks),
  columns({ left, right }, context) {
    const width = context.width / 2;
    const column = within(context, width - COLUMN_GAP);
    return [
      sideBySide(
        [width, width],
        [left, right].map((parts) => handoutBlocks(parts, column)),
      ),
    ];
  },
};

/** Millimetres that the words of a column keep from the other. */
const COLUMN_GAP = 3;
