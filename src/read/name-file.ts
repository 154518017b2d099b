import type { Nodes } from 'mdast';

/** Each node learns its file: composing puts nodes of several files into one tree, and a problem names the right one. */
export function nameFile(node: Nodes, file: string): void {
  node.data = Object.assign({}, node.data, { file });
  if ('children' in node) for (const child of node.children) nameFile(child, file);
}
