/** Components of a slide → typed blocks. */
import type { Node, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, childrenOf, isComponentNode, placeOf } from '#model/component.ts';
import type { Place, Text } from '#model/content.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { Check, SlideBlock } from '#model/slide.ts';
import type { ComponentName } from '#model/vocabulary.ts';
import { childrenFor, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { outOfPlace, routesForSlides } from './help-routes.ts';
import { tonightForPupils } from './safe-tonight.ts';
import { sceneBlock } from './scene-block.ts';
import { screenBlock, threadBlock } from './screen-block.ts';
import {
  checkPicture,
  flowOf,
  listItems,
  pictureOf,
  splitItem,
  tableRows,
  takePicture,
  textOf,
} from './text.ts';

/** Blocks in the order they are written; runs of Markdown stay together, `<Notes>` is left out. */
export function slideBlocks(
  context: Context,
  nodes: readonly RootContent[],
  statements: Map<string, SlideBlock & { kind: 'statements' }>,
): SlideBlock[] {
  const blocks: SlideBlock[] = [];
  for (const node of nodes) {
    if (isComponentNode(node)) {
      if (node.name === 'Notes') continue;
      const block = slideComponent(context, node, statements);
      if (block) blocks.push(block);
      continue;
    }
    const pictures = picturesBlock(context, node);
    if (pictures) {
      blocks.push(pictures);
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === 'prose') last.nodes.push(...flowOf([node]));
    else blocks.push({ kind: 'prose', nodes: flowOf([node]), place: placeOf(node, context.file) });
  }
  return blocks;
}

/** A paragraph of pictures only: big pictures in a row. */
export function picturesBlock(
  context: Context,
  node: Node,
): (SlideBlock & { kind: 'pictures' }) | null {
  if (node.type !== 'paragraph') return null;
  const children = childrenOf(node);
  const images = children.filter((child) => child.type === 'image');
  const rest = children.filter(
    (child) => child.type !== 'image' && !(child.type === 'text' && child.value.trim() === ''),
  );
  if (images.length === 0 || rest.length > 0) return null;
  return {
    kind: 'pictures',
    items: images.map((image) => ({ picture: pictureOf(context, image), caption: [] })),
    place: placeOf(node, context.file),
  };
}

function slideComponent(
  context: Context,
  node: Component,
  statements: Map<string, SlideBlock & { kind: 'statements' }>,
): SlideBlock | null {
  const place = placeOf(node, context.file);
  const name = node.name as ComponentName;
  const children = childrenFor(context, node);
  switch (name) {
    case 'Statements': {
      const attributes = typedAttributes(node, 'Statements');
      if (!attributes) return null;
      const block = {
        kind: 'statements' as const,
        id: attributes.id,
        prompt: attributes.prompt,
        scale: attributes.scale,
        items: listItems(children).map(textOf),
        again: false,
        place,
      };
      statements.set(attributes.id, block);
      return block;
    }
    case 'Again': {
      const attributes = typedAttributes(node, 'Again');
      const first = attributes && statements.get(attributes.of);
      if (attributes && !first)
        fail(
          context,
          'reference-resolves',
          node,
          `Unexpected <Again of="${attributes.of}"/>, expected the id of a <Statements> before it`,
          'The endpoint repeats the baseline word for word, so that a teacher can see what changed. Give the baseline that id.',
        );
      return attributes && first
        ? { ...first, prompt: attributes.prompt ?? first.prompt, again: true, place }
        : null;
    }
    case 'Check':
      return checkBlock(context, node, children, place);
    case 'Choices': {
      const attributes = typedAttributes(node, 'Choices');
      return (
        attributes && {
          kind: 'choices',
          id: attributes.id,
          question: attributes.question,
          options: listItems(children).map((item) => {
            const { lead, rest } = splitItem(item);
            return { text: lead, leads: rest, place: placeOf(item, context.file) };
          }),
          place,
        }
      );
    }
    case 'Sort': {
      const attributes = typedAttributes(node, 'Sort');
      return (
        attributes && {
          kind: 'sort',
          id: attributes.id,
          prompt: attributes.prompt,
          groups: attributes.groups,
          cards: sortCards(context, attributes.groups, children),
          place,
        }
      );
    }
    case 'Order': {
      const attributes = typedAttributes(node, 'Order');
      return (
        attributes && {
          kind: 'order',
          id: attributes.id,
          prompt: attributes.prompt,
          items: listItems(children).map((item) => {
            const { lead, rest } = splitItem(item);
            return {
              ...takePicture(context, lead),
              why: textOf({ type: 'x', children: rest } as Node),
              place: placeOf(item, context.file),
            };
          }),
          place,
        }
      );
    }
    case 'Match': {
      const attributes = typedAttributes(node, 'Match');
      return (
        attributes && {
          kind: 'match',
          id: attributes.id,
          prompt: attributes.prompt,
          pairs: tableRows(children).rows.map(({ cells, node: row }) => ({
            left: cells[0] ?? [],
            right: cells[1] ?? [],
            why: cells[2] ?? [],
            place: placeOf(row, context.file),
          })),
          place,
        }
      );
    }
    case 'Talk':
    case 'Task': {
      const attributes = typedAttributes(node, name);
      return (
        attributes && {
          kind: name === 'Talk' ? 'talk' : 'task',
          minutes: attributes.minutes,
          groups: attributes.groups,
          nodes: flowOf(children),
          place,
        }
      );
    }
    case 'Rules':
      return { kind: 'rules', items: listItems(children).map(textOf), place };
    case 'Reveal': {
      const attributes = typedAttributes(node, 'Reveal');
      return (
        attributes && { kind: 'reveal', label: attributes.label, nodes: flowOf(children), place }
      );
    }
    case 'Help': {
      const help = sharedComponent(context, node);
      return help?.kind === 'help' ? { ...help, routes: forSlides(context, help.routes) } : help;
    }
    default:
      return sharedComponent(context, node);
  }
}

/** What slides name of the routes: two of them hold so many, and “safe tonight?” has a slide of its own. */
const forSlides = ({ tonight }: Context, routes: readonly ShownRoute[]) =>
  routesForSlides(routes, tonight ? textContent({ type: 'root', children: tonight.pupils }) : '');

/** Components that stand on slides and on paper alike. */
export function sharedComponent(context: Context, node: Component) {
  const place = placeOf(node, context.file);
  const children = childrenFor(context, node);
  switch (node.name as ComponentName) {
    case 'Scene':
      return sceneBlock(context, node);
    case 'Say':
    case 'Think': {
      const attributes = typedAttributes(node, 'Say');
      if (!attributes) return null;
      checkPicture(context, `cast:${attributes.who}`, node);
      return {
        kind: 'speech' as const,
        who: attributes.who,
        thought: node.name === 'Think',
        nodes: flowOf(children),
        place,
      };
    }
    case 'Screen':
      return screenBlock(context, node);
    case 'Thread':
      return threadBlock(context, node);
    case 'Keywords':
      return {
        kind: 'keywords' as const,
        words: tableRows(children).rows.map(({ cells }) => {
          const { picture, text } = takePicture(context, cells[0] ?? []);
          return { word: plainText(text), meaning: cells[1] ?? [], picture };
        }),
        place,
      };
    case 'KeyMessage':
      return { kind: 'key-message' as const, nodes: flowOf(children), place };
    case 'SafeTonight':
      return {
        kind: 'prose' as const,
        nodes: tonightForPupils(context.sharedData, context.band),
        place,
      };
    case 'Help': {
      const attributes = typedAttributes(node, 'Help');
      const routes = attributes?.routes
        ? context.pupilRoutes.filter((route) => attributes.routes?.includes(route.id))
        : context.pupilRoutes;
      const without = outOfPlace(context.lesson, context.sharedData);
      for (const id of attributes?.routes ?? [])
        if (!without.has(id) && !context.pupilRoutes.some((route) => route.id === id))
          fail(
            context,
            'help-route-fits',
            node,
            `Unexpected help route “${id}” for pupils of ${context.band.id}, expected one of ${context.pupilRoutes.map((route) => route.id).join(', ')}`,
            'A route has a youngest reader and nations it serves (lessons/help-routes.yaml). Leave it out, or name another.',
          );
      return { kind: 'help' as const, routes, place };
    }
    default:
      return null;
  }
}

/** A question with one right answer among its options, from a task list. */
export function checkBlock(
  context: Context,
  node: Component,
  children: readonly RootContent[],
  place: Place,
): Check | null {
  const attributes = typedAttributes(node, 'Check') ?? null;
  const question = attributes?.question ?? typedAttributes(node, 'Choose')?.question;
  if (question === undefined) return null;
  const options = listItems(children).map((item) => {
    const { lead, rest } = splitItem(item);
    return {
      ...takePicture(context, lead),
      right: item.checked === true,
      reply: rest,
      place: placeOf(item, context.file),
    };
  });
  const right = options.filter((option) => option.right).length;
  if (right !== 1 || options.length < 2)
    fail(
      context,
      'check-has-one-answer',
      node,
      `Unexpected ${right} right answers among ${options.length} options, expected 1 among at least 2`,
      'Mark the one best answer with “- [x]” and the others with “- [ ]”.',
    );
  for (const [index, option] of options.entries())
    if (option.reply.length === 0)
      fail(
        context,
        'check-has-one-answer',
        listItems(children)[index] ?? node,
        'Unexpected option without a reply, expected one below it',
        'A reply teaches, whichever answer a pupil gave. Leave a blank line after the option and indent the reply by two spaces.',
      );
  return { kind: 'check', id: attributes?.id ?? '', question, options, place };
}

/** Cards of a table: what stands on each, its group, and why. */
export function sortCards(
  context: Context,
  groups: readonly string[],
  children: readonly RootContent[],
) {
  return tableRows(children).rows.map(({ cells, node }) => {
    const group = plainText(cells[1] ?? []);
    if (!groups.includes(group))
      fail(
        context,
        'structure-valid',
        node,
        `Unexpected group “${group}”, expected one of ${groups.join(', ')}`,
        'The second column says where a card belongs, in the very words of groups="…" or lights="…".',
      );
    return {
      ...takePicture(context, cells[0] ?? []),
      group,
      why: cells[2] ?? [],
      place: placeOf(node, context.file),
    };
  });
}

const plainText = (text: Text): string =>
  text
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? plainText(node.children) : '',
    )
    .join('')
    .trim();
