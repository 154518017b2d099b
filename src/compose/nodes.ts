/** Helpers for trees of components. */
import type { List, ListItem, Node, Paragraph, Parent, RootContent, Table, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import {
  attributeWords,
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';

/** An attribute as written, or `undefined`. */
export function attribute(node: Component, name: string): string | undefined {
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : 'yes';
  return undefined;
}

/** The ids in an attribute, e.g. `facts="f01 f02"`; empty where it is missing. */
export const idsIn = (node: Component, name: string): string[] => attributeWords(node, name) ?? [];

/** A generated component. */
export const componentOf = (
  name: ComponentName,
  attributes: Readonly<Record<string, string>>,
  children: readonly RootContent[],
): Component => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  })),
  children: [...children] as MdxJsxFlowElement['children'],
});

/** Sets an attribute of a component, or removes it for `null`. */
export function withAttribute(node: Component, name: string, value: string | null): Component {
  const rest = node.attributes.filter(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== name,
  );
  const attributes =
    value === null ? rest : [...rest, { type: 'mdxJsxAttribute' as const, name, value }];
  return { ...node, attributes } as Component;
}

/** Components of that name among these nodes. */
export const named = (nodes: readonly Node[], name: ComponentName): Component[] =>
  nodes.flatMap((node) => (isComponentNode(node, name) ? [node] : []));

/** Direct children of that name. */
export const inside = (node: Node | null | undefined, name: ComponentName): Component[] =>
  named((node as Parent | null)?.children ?? [], name);

/** A sentence as a list item. */
export const itemOf = (value: string): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraphOf(value)],
});

/** The items of every list in these components, in order. */
export const itemsOf = (components: readonly Node[]): ListItem[] =>
  components.flatMap((component) =>
    childrenOf(component).flatMap((child) => (child.type === 'list' ? child.children : [])),
  );

export const listOf = (items: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...items],
});

export const paragraphOf = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** A paragraph with a label in bold. */
export const labelled = (label: string, text = ''): Paragraph => ({
  type: 'paragraph',
  children: [
    { type: 'strong', children: [{ type: 'text', value: label }] },
    ...(text === '' ? [] : [{ type: 'text' as const, value: ` ${text}` }]),
  ],
});

/** The rows of every table in these components, and the head of the first one. */
export function tableOf(components: readonly Node[]): { head: TableRow | null; rows: TableRow[] } {
  const tables = components.flatMap((component) =>
    childrenOf(component).filter((child): child is Table => child.type === 'table'),
  );
  return {
    head: tables[0]?.children[0] ?? null,
    rows: tables.flatMap((table) => table.children.slice(1)),
  };
}

/** What replaces a node: itself, changed; several nodes; or none. */
type Change = (node: RootContent) => RootContent[];

/** Changes every node of a tree, children first. */
export function mapTree(node: RootContent, change: Change): RootContent[] {
  const next =
    'children' in node
      ? withChildren(
          node,
          childrenOf(node).flatMap((child) => mapTree(child, change)),
        )
      : node;
  return change(next);
}

/** Maps a tree and keeps its top node, which may only be replaced by one of the same type. */
export function mapTop<N extends RootContent>(node: N, change: Change): N {
  const [top] = mapTree(node, change);
  if (top?.type !== node.type) throw new Error(`A change took ${node.type} out of its tree`);
  return top as N;
}

/** Takes the first item of each list, then the second of each, and so on. */
export const interleave = <T>(lists: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(0, ...lists.map((list) => list.length)) }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();

/** Removes items with repeated keys. */
export function uniqueBy<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** A slide with its teacher's notes changed. */
export const withNotes = (
  slide: Component,
  change: (notes: RootContent[]) => RootContent[],
): Component =>
  withChildren(
    slide,
    childrenOf(slide).map((child) =>
      isComponentNode(child, 'Notes') ? withChildren(child, change(childrenOf(child))) : child,
    ),
  );
