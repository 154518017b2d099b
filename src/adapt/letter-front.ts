/** What stands on the front of a letter: the date, the status and the lead's blanks are filled in. */
import type { Paragraph, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Flow } from '#model/band-version.ts';
import { type Component, isComponentNode } from '#model/component.ts';
import { blankNode } from '#model/letters.ts';
import { attributes } from './components.ts';
import type { Context } from './context.ts';
import { flowOf } from './text.ts';

/**
 * The front in order.
 * @param named May the letter name the platform, once?
 */
export const letterFront = (
  context: Context,
  children: readonly RootContent[],
  named: boolean,
): Flow =>
  children.flatMap((child): Flow => {
    if (!isComponentNode(child)) return flowOf([filled(context, child, named)]);
    if (child.name === 'Status') return [statusParagraph(context, named, child as RootContent)];
    if (child.name !== 'Blank') return [];
    return [{ type: 'paragraph', children: [blank(child)], position: child.position } as Paragraph];
  });

/** May a letter of this band name the platform? Never a challenge. */
export const mayNamePlatform = ({ lesson, band }: Pick<Context, 'lesson' | 'band'>): boolean =>
  (lesson.meta.namePlatform?.includes(band.id) ?? band.namePlatform) &&
  !lesson.alert.names.some((name) => name.role === 'challenge');

/** What the alert is about and how things stand today, named only where the letter may. */
export function statusParagraph(
  context: Pick<Context, 'lesson'>,
  named: boolean,
  node: RootContent,
): Paragraph {
  const { status } = context.lesson.alert;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: named ? status.now : status.nowUnnamed }],
    ...(node.position ? { position: node.position } : {}),
  };
}

/** Puts the date of the lessons where `<When/>` stands, with a capital where a sentence starts; says how things stand; marks blanks. */
function filled<N extends RootContent>(context: Context, node: N, named: boolean): N {
  if (!('children' in node)) return node;
  const when = context.house.school.lessonsWhen;
  const children = (node.children as RootContent[]).map((child, index, siblings) => {
    if (!isComponentNode(child)) return filled(context, child, named);
    if (child.name === 'Blank') return { ...blank(child), position: child.position } as RootContent;
    if (child.name === 'Status') {
      const { status } = context.lesson.alert;
      const value = named ? status.now : status.nowUnnamed;
      return { type: 'text', value, position: child.position } as RootContent;
    }
    if (child.name !== 'When') return child;
    const value = startsSentence(siblings.slice(0, index)) ? capital(when) : when;
    return { type: 'text', value, position: child.position } as RootContent;
  });
  return { ...node, children } as N;
}

const blank = (node: Component) => blankNode(attributes(node, 'Blank')?.says ?? '');

/** Does a sentence start after these: nothing, a full stop, or a bold lead-in? */
const startsSentence = (before: readonly RootContent[]): boolean =>
  before.length === 0 ||
  /[.!?:]\s*$/.test(textContent({ type: 'paragraph', children: before } as never));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
