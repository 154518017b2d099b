import type { BlockContent, DefinitionContent, ListItem } from 'mdast';
import type { Flow, Place } from '#model/lesson/content.ts';
import type { PageContext } from './page-context.ts';
import { type InlineData, placeOf, textData } from './text-data.ts';

/** Paragraphs, lists and tables for templates. */
export type FlowData =
  | { k: 'paragraph'; c: InlineData[] }
  | { k: 'heading'; level: number; c: InlineData[] }
  | { k: 'list'; ordered: boolean; start: number; items: FlowData[][] }
  | { k: 'flow-table'; head: InlineData[][]; rows: InlineData[][][] }
  | { k: 'quote'; c: FlowData[] };

/** Converts flow content. Heading levels are shifted so that the first is `level`. */
export const flowData = (flow: Flow, place: Place, page: PageContext, level = 2): FlowData[] => {
  const top = Math.min(...flow.map((node) => (node.type === 'heading' ? node.depth : 6)));
  return flow.flatMap((node) => blockData(node, placeOf(node, place), page, level - top));
};

type Node = BlockContent | DefinitionContent;

function blockData(node: Node, place: Place, page: PageContext, shift: number): FlowData[] {
  const inner = (children: Node[]) =>
    children.flatMap((child) => blockData(child, placeOf(child, place), page, shift));
  switch (node.type) {
    case 'paragraph':
      return [{ k: 'paragraph', c: textData(node.children, place, page) }];
    case 'heading':
      return [{ k: 'heading', level: node.depth + shift, c: textData(node.children, place, page) }];
    case 'list': {
      const items = node.children.map((item: ListItem) => inner(item.children));
      return [{ k: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, items }];
    }
    case 'table': {
      const [head = [], ...rows] = node.children.map((row) =>
        row.children.map((cell) => textData(cell.children, placeOf(cell, place), page)),
      );
      return [{ k: 'flow-table', head, rows }];
    }
    case 'blockquote':
      return [{ k: 'quote', c: inner(node.children) }];
    case 'thematicBreak':
      return [];
    default:
      page.report({
        ruleId: 'markdown-plain',
        place,
        reason: `Unexpected ${node.type} on paper, expected a paragraph, list or table`,
        note: 'Paper cannot show it. Write it as a paragraph.',
      });
      return [];
  }
}
