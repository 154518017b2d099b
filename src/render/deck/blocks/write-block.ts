import type { Element } from 'hast';
import { h } from 'hastscript';
import { assertNever } from '#model/text/assert-never.ts';
import type { Block } from '#render/arrange/arrange.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { classTask } from '#render/arrange/doing.ts';
import { check } from './check.ts';
import { choices } from './choices.ts';
import { help } from './help.ts';
import { match } from './match.ts';
import { order } from './order.ts';
import { keyMessage, keywords, pictures, prose, reveal, rules } from './plain-blocks.ts';
import { sort } from './sort.ts';
import { speech } from './speech.ts';
import { statements } from './statements.ts';

/** Blocks of a region in order; people who speak one after the other stand side by side. */
export function writeBlocks(blocks: readonly Block[], context: DeckContext): Element[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'speech') return [writeBlock(block, context)];
    if (blocks[index - 1]?.kind === 'speech') return [];
    const end = blocks.findIndex((other, at) => at > index && other.kind !== 'speech');
    const turn = blocks
      .slice(index, end < 0 ? blocks.length : end)
      .map((each) => writeBlock(each, context));
    return turn.length > 1 ? [h('div.conversation', turn)] : turn;
  });
}

function writeBlock(block: Block, context: DeckContext): Element {
  switch (block.kind) {
    case 'prose':
      return prose(block, context);
    case 'scene':
      return context.pictures.scene(block);
    case 'pictures':
      return pictures(block, context);
    case 'speech':
      return speech(block, context);
    case 'screen':
      return context.pictures.screen(block);
    case 'statements':
      return statements(block, context);
    case 'check':
      return check(block, context);
    case 'choices':
      return choices(block, context);
    case 'sort':
      return sort(block, context);
    case 'order':
      return order(block, context);
    case 'match':
      return match(block, context);
    case 'talk':
    case 'task':
      return classTask(block, context);
    case 'rules':
      return rules(block, context);
    case 'keywords':
      return keywords(block, context);
    case 'key-message':
      return keyMessage(block, context);
    case 'help':
      return help(block, context);
    case 'reveal':
      return reveal(block, context);
    default:
      return assertNever(block);
  }
}
