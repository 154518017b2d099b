import type { Nodes } from 'mdast';

/** Records its file in each node: composing mixes nodes of several files, and problems must name the right one. */
export function nameFile(node: Nodes, file: string): void {
  node.data = Object.assign({}, node.data, { file });
  if ('children' in node) for (const child of node.children) nameFile(child, file);
}
