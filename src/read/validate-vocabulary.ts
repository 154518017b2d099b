import type { Node, Parent, Root } from 'mdast';
import type { Problem, Report } from '#diagnostics/problem.ts';
import type { RuleId } from '#diagnostics/rules.ts';
import {
  attributesOf,
  attributeWords,
  type Component,
  isComponentNode,
  placeOf,
} from '#model/component.ts';
import {
  ATTRIBUTES,
  type ComponentName,
  isComponent,
  isSheet,
  VOCABULARY,
} from '#model/vocabulary.ts';

/** Components of version 0.1 that were renamed, with their present names. */
const RENAMED: ReadonlyMap<string, ComponentName> = new Map([
  ['Arc', 'LessonTemplate'],
  ['Frame', 'Include'],
  ['Put', 'Slot'],
  ['Teach', 'Module'],
]);

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

const WHY: Record<string, string> = {
  mdxjsEsm:
    'A lesson is data: it may come by mail, so it never runs code. Delete the import or export.',
  mdxFlowExpression: 'A lesson is data: nothing between { and } is run. Write the text itself.',
  mdxTextExpression: 'A lesson is data: nothing between { and } is run. Write the text itself.',
  html: 'HTML would look different on every page. Write Markdown, or a component of the vocabulary.',
};

/**
 * Checks every node against the vocabulary: components, attributes, nesting and plain Markdown.
 * @param rootName Which components may be at the top: those whose `inside` includes `root`, narrowed by `only`.
 */
export function validateVocabulary(
  root: Root,
  file: string,
  report: Report,
  only?: ReadonlySet<string>,
): void {
  const fail = (ruleId: RuleId, node: Node, reason: string, note: string) =>
    report({ ruleId, place: placeOf(node, file), reason, note } satisfies Problem);

  const visit = (node: Node, parent: string, line: boolean): void => {
    if (isComponentNode(node)) component(node, parent, line);
    else markdown(node, parent, line);
  };

  const markdown = (node: Node, parent: string, line: boolean): void => {
    if (WHY[node.type]) {
      const ruleId = node.type === 'html' ? 'markdown-plain' : 'lesson-is-data';
      const what = 'value' in node ? String(node.value).slice(0, 60) : node.type;
      fail(ruleId, node, `Unexpected code “${what}”, expected text`, WHY[node.type] ?? '');
      return;
    }
    if (!MARKDOWN_NODES.has(node.type)) {
      fail(
        'markdown-plain',
        node,
        `Unexpected ${node.type}, expected plain Markdown`,
        'Decks and paper cannot show it alike. Use paragraphs, lists, tables, bold and pictures.',
      );
      return;
    }
    if (node.type === 'image') image(node as Node & { url: string; alt?: string | null });
    if (node.type === 'link') link(node as Node & { url: string });
    const inLine = line || node.type === 'paragraph' || node.type === 'tableCell';
    for (const child of (node as Parent).children ?? []) visit(child, parent, inLine);
  };

  const component = (node: Component, parent: string, line: boolean): void => {
    const { name } = node;
    if (!isComponent(name)) {
      const renamed = RENAMED.get(name ?? '');
      fail(
        'component-known',
        node,
        `Unexpected <${name ?? ''}>, expected a component of the vocabulary`,
        `${renamed ? `It is called <${renamed}> now: write that. ` : ''}Only the listed components are drawn, so that a lesson cannot bring its own code. The list is in the kit room under “Writing a lesson”.`,
      );
      return;
    }
    const entry = VOCABULARY[name];
    const places: readonly string[] = entry.inside;
    const allowed = places.includes(parent) || (line && places.includes('paragraph'));
    if (!allowed || (parent === 'root' && only && !only.has(name)))
      fail(
        'component-placed',
        node,
        `Unexpected <${name}> in ${parent === 'root' ? 'the file itself' : `<${parent}>`}, expected it in ${places.map((place) => (place === 'root' ? 'the file itself' : `<${place}>`)).join(', ')}`,
        'A component that stands elsewhere would be lost. Move it.',
      );
    for (const attribute of node.attributes) {
      if (
        attribute.type === 'mdxJsxAttribute' &&
        (attribute.value === null || typeof attribute.value === 'string')
      )
        continue;
      fail(
        'lesson-is-data',
        node,
        `Unexpected expression in <${name}>, expected attributes in quotes`,
        'A lesson is data: nothing between { and } is run. Write attribute="value".',
      );
      return;
    }
    const result = attributesOf(node, name);
    if (!result.success)
      for (const issue of result.error.issues)
        fail(
          'attribute-valid',
          node,
          `Unexpected ${issue.path.join('.') || 'attributes'} of <${name}>: ${issue.message}`,
          `<${name}>: ${entry.says} It takes ${Object.keys(ATTRIBUTES[name].shape).join(', ') || 'no attributes'}.`,
        );
    if (attributeWords(node, 'versions') && !isSheet(parent))
      fail(
        'attribute-valid',
        node,
        `Unexpected versions="…" of <${name}> in <${parent}>, expected it on parts of a sheet only`,
        'Slides are the same for a whole class; paper has versions. Take the attribute out.',
      );
    if (entry.holds === 'nothing' && node.children.length > 0)
      fail(
        'structure-valid',
        node,
        `Unexpected content in <${name}>, expected none`,
        `<${name}/> stands alone: close it with “/>”.`,
      );
    if (entry.holds === 'list' || entry.holds === 'table') {
      const odd = node.children.find(
        (child) => child.type !== entry.holds && !isComponentNode(child),
      );
      if (odd)
        fail(
          'structure-valid',
          odd,
          `Unexpected ${odd.type} in <${name}>, expected one ${entry.holds}`,
          `Everything in <${name}> comes from its ${entry.holds}; other text would be lost.`,
        );
    }
    if (entry.holds === 'components') {
      const odd = node.children.find((child) => !isComponentNode(child));
      if (odd)
        fail(
          'structure-valid',
          odd,
          `Unexpected text in <${name}>, expected components only`,
          'Text here belongs to nothing and would be lost. Put it into a component.',
        );
    }
    const within = name === 'Only' ? parent : name;
    for (const child of node.children) visit(child, within, false);
  };

  const image = (node: Node & { url: string; alt?: string | null }): void => {
    if (!/^(cast:)?[a-z0-9][a-z0-9-]*$/.test(node.url))
      fail(
        'markdown-plain',
        node,
        `Unexpected picture address “${node.url.slice(0, 80)}”, expected a picture’s name`,
        'Pictures come from the library that ships with the program, never from elsewhere: write ![what it shows](otter) or ![Hana smiles](cast:hana).',
      );
    if (!node.alt?.trim())
      fail(
        'alt-text-present',
        node,
        `Unexpected picture without a description (${node.url})`,
        'A child who cannot see the picture hears its description. Write what it shows between the square brackets.',
      );
  };

  const link = (node: Node & { url: string }): void => {
    if (!/^(https:\/\/|mailto:)/.test(node.url))
      fail(
        'markdown-plain',
        node,
        `Unexpected link “${node.url.slice(0, 80)}”, expected https:// or mailto:`,
        'Other links can run code or lead nowhere. Write the full address.',
      );
  };

  for (const child of root.children) visit(child, 'root', false);
}
