/** The front of a letter, with the date, the status and the lead's blanks filled in. */

import type { Paragraph, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type NamedTo, namesToldTo } from '#model/alert/alert.ts';
import { schoolFor } from '#model/alert/sending.ts';
import { statusTold } from '#model/alert/status-told.ts';
import {
  type Component,
  childrenOf,
  holdsComponent,
  isComponentNode,
} from '#model/lesson/component.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { blankNode } from '#model/paper/letters.ts';
import { cameAsOf, nodesInPaper } from '#model/paper/paper-kind.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { typedAttributes } from './components.ts';
import type { Context } from './context.ts';
import { flowOf } from './text.ts';

/**
 * The front's nodes in order.
 * @param named May the letter name the service, once?
 */
export const letterFront = (
  context: Context,
  children: readonly RootContent[],
  named: boolean,
): Flow => {
  const status = statusTold(context.lesson.alert, named);
  const paper = cameAsOf(context.lesson.alert);
  const front = children.flatMap((child): Flow => {
    if (!isComponentNode(child))
      return flowOf([fillDateAndStatus(context, child, status)]).filter(
        (node) => status !== null || !holdsComponent(child, 'Status') || saysMore(node),
      );
    if (child.name === 'Status') return statusParagraphs(context.lesson, named, child);
    if (child.name !== 'Blank') return [];
    return [{ type: 'paragraph', children: [blank(child)], position: child.position } as Paragraph];
  });
  return front.map((node) => nodesInPaper(node, paper));
};

/** The status as a paragraph in place of `<Status/>`; none while nobody has confirmed it. */
export function statusParagraphs(lesson: Lesson, named: boolean, node: RootContent): Paragraph[] {
  const value = statusTold(lesson.alert, named);
  return value === null
    ? []
    : [
        {
          type: 'paragraph',
          children: [{ type: 'text', value }],
          ...(node.position ? { position: node.position } : {}),
        },
      ];
}

/** May these readers be told the service's name? */
export const isNamedTo = (reader: NamedTo, { alert }: Lesson): boolean =>
  namesToldTo(reader, alert).size > 0;

/** Does a paragraph have more than its bold lead-in? */
const saysMore = (node: Flow[number]): boolean =>
  node.type !== 'paragraph' ||
  node.children.some((child) => child.type !== 'strong' && textContent(child).trim() !== '');

/**
 * Fills `<When/>` with the date of the lessons (capitalised at the start of a sentence) and the status, and marks
 * blanks.
 */
function fillDateAndStatus<N extends RootContent>(
  context: Context,
  node: N,
  status: string | null,
): N {
  if (!('children' in node)) return node;
  const when = schoolFor(context.sharedData.school, context.lesson.alert).lessonsWhen;
  const children = childrenOf(node).flatMap((child, index, siblings): RootContent[] => {
    if (!isComponentNode(child)) return [fillDateAndStatus(context, child, status)];
    if (child.name === 'Blank') return [{ ...blank(child), position: child.position }];
    if (child.name === 'Status')
      return status === null ? [] : [{ ...textNode(status), position: child.position }];
    if (child.name !== 'When') return [child];
    const value = startsSentence(siblings.slice(0, index)) ? capital(when) : when;
    return [{ ...textNode(value), position: child.position }];
  });
  return {
    ...node,
    children: node.type === 'paragraph' ? trimmed(spacedOnce(children)) : children,
  } as N;
}

/** Removes the second of two spaces around text that was left out. */
const spacedOnce = (children: RootContent[]): RootContent[] =>
  children.map((child, at) => {
    const before = children[at - 1];
    return child.type === 'text' && before?.type === 'text' && before.value.endsWith(' ')
      ? { ...child, value: child.value.trimStart() }
      : child;
  });

/** Removes the space before text that was left out at the end. */
function trimmed(children: RootContent[]): RootContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  const value = last.value.trimEnd();
  const before = children.slice(0, -1);
  return value === '' ? trimmed(before) : [...before, { ...last, value }];
}

const textNode = (value: string) => ({ type: 'text' as const, value });

const blank = (node: Component) => blankNode(typedAttributes(node, 'Blank')?.says ?? '');

/** Does a sentence start here: after nothing, a full stop, or a bold lead-in? */
const startsSentence = (before: readonly RootContent[]): boolean =>
  before.length === 0 || /[.!?:]\s*$/.test(textContent(before));
