/** Looks at a node, and then at all that it holds, in order: a general visitor costs more than what is looked for. */
export function eachNode<Node extends object>(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children as Node[]) eachNode(child, visit);
}
