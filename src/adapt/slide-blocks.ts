/** Components of a slide → typed blocks. */
import type { Node, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, childrenOf, isComponentNode, placeOf } from '#model/component.ts';
import type { Place, Text } from '#model/content.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { Check, SlideBlock } from '#model/slide.ts';
import type { ComponentName } from '#model/vocabulary.ts';
import { attributes, childrenFor } from './components.ts';
import { type Context, fail } from './context.ts';
import { routesForSlides } from './help-routes.ts';
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
      const at = attributes(node, 'Statements');
      if (!at) return null;
      const block = {
        kind: 'statements' as const,
        id: at.id,
        prompt: at.prompt,
        scale: at.scale,
        items: listItems(children).map(textOf),
        again: false,
        place,
      };
      statements.set(at.id, block);
      return block;
    }
    case 'Again': {
      const at = attributes(node, 'Again');
      const first = at && statements.get(at.of);
      if (at && !first)
        fail(
          context,
          'reference-resolves',
          node,
          `Unexpected <Again of="${at.of}"/>, expected the id of a <Statements> before it`,
          'The endpoint repeats the baseline word for word, so that a teacher can see what changed. Give the baseline that id.',
        );
      return at && first
        ? { ...first, prompt: at.prompt ?? first.prompt, again: true, place }
        : null;
    }
    case 'Check':
      return checkBlock(context, node, children, place);
    case 'Choices': {
      const at = attributes(node, 'Choices');
      return (
        at && {
          kind: 'choices',
          id: at.id,
          question: at.question,
          options: listItems(children).map((item) => {
            const { lead, rest } = splitItem(item);
            return { text: lead, leads: rest, place: placeOf(item, context.file) };
          }),
          place,
        }
      );
    }
    case 'Sort': {
      const at = attributes(node, 'Sort');
      return (
        at && {
          kind: 'sort',
          id: at.id,
          prompt: at.prompt,
          groups: at.groups,
          cards: sortCards(context, at.groups, children),
          place,
        }
      );
    }
    case 'Order': {
      const at = attributes(node, 'Order');
      return (
        at && {
          kind: 'order',
          id: at.id,
          prompt: at.prompt,
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
      const at = attributes(node, 'Match');
      return (
        at && {
          kind: 'match',
          id: at.id,
          prompt: at.prompt,
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
      const at = attributes(node, name);
      return (
        at && {
          kind: name === 'Talk' ? 'talk' : 'task',
          minutes: at.minutes,
          groups: at.groups,
          nodes: flowOf(children),
          place,
        }
      );
    }
    case 'Rules':
      return { kind: 'rules', items: listItems(children).map(textOf), place };
    case 'Reveal': {
      const at = attributes(node, 'Reveal');
      return at && { kind: 'reveal', label: at.label, nodes: flowOf(children), place };
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
      const at = attributes(node, 'Say');
      if (!at) return null;
      checkPicture(context, `cast:${at.who}`, node);
      return {
        kind: 'speech' as const,
        who: at.who,
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
      const at = attributes(node, 'Help');
      const routes = at?.routes
        ? context.pupilRoutes.filter((route) => at.routes?.includes(route.id))
        : context.pupilRoutes;
      for (const id of at?.routes ?? [])
        if (!context.pupilRoutes.some((route) => route.id === id))
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
  const at = attributes(node, 'Check') ?? null;
  const question = at?.question ?? attributes(node, 'Choose')?.question;
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
  return { kind: 'check', id: at?.id ?? '', question, options, place };
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
