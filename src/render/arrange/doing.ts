import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Talk, Task } from '#model/lesson/slide.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { groupPictureName } from '#render/pictures/group-picture.ts';
import { atWork } from './at-work.ts';
import type { DeckContext } from './deck-context.ts';
import { decoration } from './picture-sheet.ts';
import { richText } from './rich-text.ts';

/** Talk, or a task in steps, with groups and a timer. */
export const classTask = (block: Talk | Task, context: DeckContext): Element =>
  h('div', { className: ['doing', block.kind] }, [
    h('div.how', [
      h('p.groups-of', capital(block.groups)),
      ...groupOf(block, context),
      h(
        'p.timer',
        { dataTool: 'timer', dataSeconds: block.minutes * 60 },
        minutesLabel(block.minutes),
      ),
    ]),
    h('div.what', richText(block.nodes, context.pictures)),
    ...peopleAt(block, context),
  ]);

/** Figures for the groups, in a deck without a story. */
function groupOf(block: Talk | Task, context: DeckContext): Element[] {
  const { pictures } = context;
  if (atWork(block, context)) return [];
  const name = groupPictureName(block.groups);
  return name && pictures.has(name) ? [pictures.picture(decoration(name), 'in-group')] : [];
}

/** The same as people of the story. */
function peopleAt(block: Talk | Task, context: DeckContext): Element[] {
  const scene = atWork(block, context);
  if (!scene) return [];
  const drawn = context.pictures.scene(scene);
  return [h('div.at-work', { ariaHidden: 'true' }, [drawn])];
}

export function minutesLabel(minutes: number): string {
  if (minutes < 1) return `${minutes * 60} seconds`;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
