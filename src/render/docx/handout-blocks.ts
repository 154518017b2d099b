import { HeadingLevel, Paragraph } from 'docx';
import type { HandoutData } from '#render/arrange/handout-block-data.ts';
import { flowBlocks } from './flow-blocks.ts';
import type { WordBlock } from './measures.ts';
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
export const handoutBlocks = (parts: readonly HandoutData[], at: WordContext): WordBlock[] =>
  parts.flatMap((part) => blocksOf(part, at));

function blocksOf(part: HandoutData, at: WordContext): WordBlock[] {
  switch (part.k) {
    case 'flow':
      return flowBlocks(part.c, at);
    case 'scene':
      return scene(part, at);
    case 'pictures':
      return pictures(part, at);
    case 'speech':
      return speech(part, at);
    case 'screen':
      return screen(part, at);
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(part.c, at) })];
    case 'lines':
      return lines(part, at);
    case 'draw':
      return drawBoxes(part, at);
    case 'hand':
      return hand(part, at);
    case 'question':
      return question(part, at);
    case 'choose':
      return choose(part, at);
    case 'table':
      return fillTable(part, at);
    case 'cards':
      return cards(part, at);
    case 'groups':
      return groups(part, at);
    case 'strip':
      return strip(part, at);
    case 'ladder':
      return ladder(part, at);
    case 'frame':
      return letterFrame(part, at);
    case 'postcard':
      return postcard(part, at);
    case 'sorting':
      return sorting(part, at);
    case 'ordering':
      return ordering(part, at);
    case 'matching':
      return matching(part, at);
    case 'keywords':
      return keywords(part, at);
    case 'message':
      return keyMessage(part, at);
    case 'help':
      return help(part, at);
    case 'writing-box':
      return writingBox(part, at);
    case 'true-false':
      return trueFalse(part, at);
    case 'agree-line':
      return agreeLine(part, at);
    case 'gaps':
      return gaps(part, at);
    case 'diamond':
      return diamond(part, at);
    case 'lights':
      return lights(part, at);
    case 'comic':
      return comic(part, at);
    case 'scenarios':
      return scenarios(part, at);
    case 'advice':
      return advice(part, at);
    case 'glossary':
      return glossary(part, at);
    case 'symbols':
      return symbols(part, at);
    case 'organiser':
      return organiser(part, at, handoutBlocks);
    case 'tickets':
      return tickets(part, at, handoutBlocks);
    case 'certificate':
      return certificate(part, at);
    case 'columns': {
      const width = at.width / 2;
      const column = within(at, width - 3);
      return [
        sideBySide(
          [width, width],
          [handoutBlocks(part.left, column), handoutBlocks(part.right, column)],
        ),
      ];
    }
  }
}
