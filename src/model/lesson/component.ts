import type { Node, Parent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ZodError } from 'zod';
import type { Place } from './content.ts';
import { ATTRIBUTES, type AttributesOf, type ComponentName } from './vocabulary.ts';

/** A component in a parsed lesson, in a block or in a line. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A component of one name. */
export type Named<N extends ComponentName> = Component & { name: N };

/** Is this node a component (of that name)? */
export function isComponentNode(node: Node): node is Component;
export function isComponentNode<N extends ComponentName>(node: Node, name: N): node is Named<N>;
export function isComponentNode(node: Node, name?: ComponentName): boolean {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (name === undefined || (node as Component).name === name)
  );
}

/** The children of a node; empty for a node without any. */
export const childrenOf = (node: Node): RootContent[] => (node as Parent).children ?? [];

/** Is a node this component, or does it contain one? */
export const holdsComponent = (node: Node, name: ComponentName): boolean =>
  isComponentNode(node, name) || childrenOf(node).some((child) => holdsComponent(child, name));

/** A copy of a node with other children. */
export const withChildren = <N extends Node>(node: N, children: readonly RootContent[]): N => ({
  ...node,
  children: [...children],
});

/** A component's attributes against its schema, as zod's result. Expressions are left out: the reader refuses them. */
export function attributesOf<N extends ComponentName>(node: Component, name: N) {
  // Without a prototype: an attribute may have the name of an object's own property.
  const raw: Record<string, string> = Object.create(null);
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object')
      raw[attribute.name] = attribute.value ?? 'yes';
    else if (attribute.type === 'mdxJsxAttribute' && attribute.value === null)
      raw[attribute.name] = 'yes';
  return ATTRIBUTES[name].safeParse(raw) as
    | { success: true; data: AttributesOf<N> }
    | { success: false; error: ZodError };
}

/**
 * The place of a node in its file.
 * @param file The lesson's file; nodes of templates and modules name their own in `data.file`.
 */
export function placeOf(node: Node, file: string): Place {
  const start = node.position?.start;
  const end = node.position?.end;
  const nodeFile = (node.data as { file?: string } | undefined)?.file;
  return {
    file: nodeFile ?? file,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    endLine: end?.line ?? start?.line ?? 1,
    endColumn: end?.column ?? start?.column ?? 1,
  };
}

/** The words of an attribute, e.g. `versions="support"`; `null` where it is missing. */
export function attributeWords(node: Component, attribute: string): string[] | null {
  const found = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === attribute,
  );
  return typeof found?.value === 'string' ? found.value.split(/\s+/).filter(Boolean) : null;
}
