/** Visits a node and its descendants in order; unist-util-visit costs more than the checks themselves. */
export function eachNode<Node extends object>(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children as Node[]) eachNode(child, visit);
}
