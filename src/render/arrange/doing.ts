import type { Element } from 'hast';
import { h } from 'hastscript';
import { capital } from '#model/mid-sentence.ts';
import type { Talk, Task } from '#model/slide.ts';
import { groupPictureName } from '#render/pictures/group-picture.ts';
import type { DeckContext } from './deck-context.ts';
import { decoration } from './picture-sheet.ts';
import { richText } from './rich-text.ts';

/** What the class does: talk, or a task in steps. In what groups, and a timer. */
export const doing = (block: Talk | Task, { pictures }: DeckContext): Element =>
  h('div', { className: ['doing', block.kind] }, [
    h('div', { className: ['how'] }, [
      h('p', { className: ['groups-of'] }, capital(block.groups)),
      ...groupOf(block, pictures),
      h(
        'p',
        { className: ['timer'], dataTool: 'timer', dataSeconds: block.minutes * 60 },
        minutesLabel(block.minutes),
      ),
    ]),
    h('div', { className: ['what'] }, richText(block.nodes, pictures)),
  ]);

function groupOf({ groups }: Talk | Task, pictures: DeckContext['pictures']): Element[] {
  const name = groupPictureName(groups);
  return name && pictures.has(name) ? [pictures.picture(decoration(name), 'in-group')] : [];
}

export function minutesLabel(minutes: number): string {
  if (minutes < 1) return `${minutes * 60} seconds`;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
