import type { Node, Parent, Root } from 'mdast';
import type { Report } from '#diagnostics/problem.ts';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import { componentFaults } from './component-faults.ts';
import { isPlainMarkdown, markdownFaults, type NodeFault } from './markdown-faults.ts';

/**
 * Checks every node against the vocabulary: components, attributes, nesting and plain Markdown.
 * @param only Which components may be at the top: those whose `inside` includes `root`, narrowed by this.
 */
export function validateVocabulary(
  root: Root,
  file: string,
  report: Report,
  only?: ReadonlySet<string>,
): void {
  const reportAll = (faults: readonly NodeFault[]): void => {
    for (const { node, ...fault } of faults) report({ ...fault, place: placeOf(node, file) });
  };
  const visitAll = (nodes: readonly Node[], parent: string, isInLine: boolean): void => {
    for (const node of nodes) visit(node, parent, isInLine);
  };
  const visit = (node: Node, parent: string, isInLine: boolean): void => {
    if (!isComponentNode(node)) {
      reportAll(markdownFaults(node));
      const isLine = isInLine || node.type === 'paragraph' || node.type === 'tableCell';
      if (isPlainMarkdown(node)) visitAll((node as Parent).children ?? [], parent, isLine);
      return;
    }
    const { faults, isClosed } = componentFaults(node, { parent, isInLine, only });
    reportAll(faults);
    // The content of <Only> counts as content of its parent.
    if (!isClosed)
      visitAll(node.children, node.name === 'Only' ? parent : (node.name ?? ''), false);
  };
  visitAll(root.children, 'root', false);
}
