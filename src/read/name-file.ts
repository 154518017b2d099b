import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Each node learns its file: composing puts nodes of several files into one tree, and a problem names the right one. */
export function nameFile(root: Root, file: string): void {
  visit(root, (node) => {
    node.data = Object.assign({}, node.data, { file });
  });
}
