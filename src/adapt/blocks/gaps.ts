/** Sentences with words left out: `[word]` is a gap, `[word/other]` one that another word fills as well. */
import type { Paragraph, RootContent } from 'mdast';
import type { Text } from '#model/lesson/content.ts';
import type { GapRun } from '#model/paper/handout-parts.ts';

const GAP = /\[([^[\]]+)\]/g;

/** Paragraphs, also those of list items, split at their gaps. */
export const gapParagraphs = (nodes: readonly RootContent[]): GapRun[][] =>
  paragraphsIn(nodes).map(({ children }) => joined(children.flatMap(cut)));

function paragraphsIn(nodes: readonly RootContent[]): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    if (node.type === 'list' || node.type === 'listItem') return paragraphsIn(node.children);
    return [];
  });
}

function cut(node: Text[number]): GapRun[] {
  if (node.type !== 'text') return [{ text: [node] }];
  // Splitting at a group keeps its text, so words and gaps alternate.
  return node.value.split(GAP).flatMap((part, index): GapRun[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: [{ ...node, value: part }] }];
    const [gap = '', ...also] = part.split('/').map((word) => word.trim());
    return [{ gap, also }];
  });
}

/** Joins adjacent words into one run. */
function joined(runs: readonly GapRun[]): GapRun[] {
  const all: GapRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if ('text' in run && last && 'text' in last) last.text.push(...run.text);
    else all.push(run);
  }
  return all;
}
