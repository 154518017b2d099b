import type { Node } from 'mdast';

/** Replaces `{name}` in a tree's text by a node. */
export function fillNode<N extends Node>(node: N, name: string, made: Node): N {
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  const children = (node.children as Node[]).flatMap((child): Node[] => {
    if (child.type !== 'text') return [fillNode(child, name, made)];
    const text = child as Node & { value: string };
    return text.value
      .split(`{${name}}`)
      .flatMap((value, at): Node[] => [
        ...(at > 0 ? [made] : []),
        ...(value === '' ? [] : [{ ...text, value } as Node]),
      ]);
  });
  return { ...node, children };
}
