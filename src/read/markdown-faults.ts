/** What in a lesson's Markdown is no plain Markdown: code, HTML, pictures and links from elsewhere. */
import type { Node } from 'mdast';
import type { RuleId } from '#diagnostics/rules.ts';

/** A fault of a node; its place is the node's. */
export interface NodeFault {
  ruleId: RuleId;
  node: Node;
  reason: string;
  note: string;
}

/** Markdown nodes that a lesson may use; all others are reported. */
const MARKDOWN_NODES = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'break',
  'list',
  'listItem',
  'heading',
  'table',
  'tableRow',
  'tableCell',
  'image',
  'link',
  'thematicBreak',
  'blockquote',
]);

/** Why code is refused, by the kind of node. */
const WHY_NO_CODE: Readonly<Record<string, string>> = {
  mdxjsEsm:
    'A lesson is data: it may come by mail, so it never runs code. Delete the import or export.',
  mdxFlowExpression: 'A lesson is data: nothing between { and } is run. Write the text itself.',
  mdxTextExpression: 'A lesson is data: nothing between { and } is run. Write the text itself.',
  html: 'HTML would look different on every page. Write Markdown, or a component of the vocabulary.',
};
/** Most characters of the source that a message quotes. */
const MOST_QUOTED = { code: 60, address: 80 } as const;

/** May a Markdown node and its children be in a lesson? Pictures and links may have faults of their own. */
export const isPlainMarkdown = (node: Node): boolean => MARKDOWN_NODES.has(node.type);

export function markdownFaults(node: Node): NodeFault[] {
  const whyNot = WHY_NO_CODE[node.type];
  if (whyNot !== undefined) {
    const code = 'value' in node ? String(node.value).slice(0, MOST_QUOTED.code) : node.type;
    return [
      {
        ruleId: node.type === 'html' ? 'markdown-plain' : 'lesson-is-data',
        node,
        reason: `Unexpected code “${code}”, expected text`,
        note: whyNot,
      },
    ];
  }
  if (!isPlainMarkdown(node))
    return [
      {
        ruleId: 'markdown-plain',
        node,
        reason: `Unexpected ${node.type}, expected plain Markdown`,
        note: 'Decks and paper cannot show it alike. Use paragraphs, lists, tables, bold and pictures.',
      },
    ];
  if (node.type === 'image') return imageFaults(node as Image);
  return node.type === 'link' ? linkFaults(node as Link) : [];
}

type Link = Node & { url: string };
type Image = Link & { alt?: string | null };

function imageFaults(node: Image): NodeFault[] {
  const faults: NodeFault[] = [];
  if (!/^(cast:)?[a-z0-9][a-z0-9-]*$/.test(node.url))
    faults.push({
      ruleId: 'markdown-plain',
      node,
      reason: `Unexpected picture address “${node.url.slice(0, MOST_QUOTED.address)}”, expected a picture’s name`,
      note: 'Pictures come from the library that ships with the program, never from elsewhere: write ![what it shows](otter) or ![Hana smiles](cast:hana).',
    });
  if (!node.alt?.trim())
    faults.push({
      ruleId: 'alt-text-present',
      node,
      reason: `Unexpected picture without a description (${node.url})`,
      note: 'A child who cannot see the picture hears its description. Write what it shows between the square brackets.',
    });
  return faults;
}

const linkFaults = (node: Link): NodeFault[] =>
  /^(https:\/\/|mailto:)/.test(node.url)
    ? []
    : [
        {
          ruleId: 'markdown-plain',
          node,
          reason: `Unexpected link “${node.url.slice(0, MOST_QUOTED.address)}”, expected https:// or mailto:`,
          note: 'Other links can run code or lead nowhere. Write the full address.',
        },
      ];
