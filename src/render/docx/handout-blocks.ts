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
export const handoutBlocks = (parts: readonly HandoutData[], context: WordContext): WordBlock[] =>
  parts.flatMap((part) => blocksOf(part, context));

function blocksOf(part: HandoutData, context: WordContext): WordBlock[] {
  switch (part.k) {
    case 'flow':
      return flowBlocks(part.c, context);
    case 'scene':
      return scene(part, context);
    case 'pictures':
      return pictures(part, context);
    case 'speech':
      return speech(part, context);
    case 'screen':
      return screen(part, context);
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(part.c, context) }),
      ];
    case 'lines':
      return lines(part, context);
    case 'draw':
      return drawBoxes(part, context);
    case 'hand':
      return hand(part, context);
    case 'question':
      return question(part, context);
    case 'choose':
      return choose(part, context);
    case 'table':
      return fillTable(part, context);
    case 'cards':
      return cards(part, context);
    case 'groups':
      return groups(part, context);
    case 'strip':
      return strip(part, context);
    case 'ladder':
      return ladder(part, context);
    case 'frame':
      return letterFrame(part, context);
    case 'postcard':
      return postcard(part, context);
    case 'sorting':
      return sorting(part, context);
    case 'ordering':
      return ordering(part, context);
    case 'matching':
      return matching(part, context);
    case 'keywords':
      return keywords(part, context);
    case 'message':
      return keyMessage(part, context);
    case 'help':
      return help(part, context);
    case 'writing-box':
      return writingBox(part, context);
    case 'true-false':
      return trueFalse(part, context);
    case 'agree-line':
      return agreeLine(part, context);
    case 'gaps':
      return gaps(part, context);
    case 'diamond':
      return diamond(part, context);
    case 'lights':
      return lights(part, context);
    case 'comic':
      return comic(part, context);
    case 'scenarios':
      return scenarios(part, context);
    case 'advice':
      return advice(part, context);
    case 'glossary':
      return glossary(part, context);
    case 'symbols':
      return symbols(part, context);
    case 'organiser':
      return organiser(part, context, handoutBlocks);
    case 'tickets':
      return tickets(part, context, handoutBlocks);
    case 'certificate':
      return certificate(part, context);
    case 'columns': {
      const width = context.width / 2;
      const column = within(context, width - 3);
      return [
        sideBySide(
          [width, width],
          [handoutBlocks(part.left, column), handoutBlocks(part.right, column)],
        ),
      ];
    }
  }
}
