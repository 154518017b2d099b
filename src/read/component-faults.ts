/** Finds faults of a component in a lesson: its name, its parent, its attributes and its content. */
import type { Node } from 'mdast';
import {
  attributesOf,
  attributeWords,
  type Component,
  isComponentNode,
} from '#model/lesson/component.ts';
import {
  ATTRIBUTES,
  type ComponentName,
  isComponent,
  isSheet,
  VOCABULARY,
} from '#model/lesson/vocabulary.ts';
import type { NodeFault } from './markdown-faults.ts';

/** Components of version 0.1 that were renamed, with their present names. */
const RENAMED: ReadonlyMap<string, ComponentName> = new Map([
  ['Arc', 'LessonTemplate'],
  ['Frame', 'Include'],
  ['Put', 'Slot'],
  ['Teach', 'Module'],
]);

/** Where a component stands. */
export interface ComponentPlace {
  /** The component around it; `root` for none. */
  parent: string;
  /** Is it within a paragraph or a cell? */
  isInLine: boolean;
  /** The components that the file may have at its top; all that the vocabulary allows where it is not given. */
  only?: ReadonlySet<string> | undefined;
}

/**
 * @returns Its faults; `isClosed` where its content is not checked, because it is an unknown component or contains
 *   code.
 */
export function componentFaults(
  node: Component,
  place: ComponentPlace,
): { faults: NodeFault[]; isClosed: boolean } {
  const { name } = node;
  if (!isComponent(name)) return { faults: [unknownName(node)], isClosed: true };
  const placed = placeFaults(node, name, place);
  const code = codeFaults(node, name);
  if (code.length > 0) return { faults: [...placed, ...code], isClosed: true };
  const faults = [
    ...placed,
    ...attributeFaults(node, name, place.parent),
    ...contentFaults(node, name),
  ];
  return { faults, isClosed: false };
}

function unknownName(node: Component): NodeFault {
  const renamed = RENAMED.get(node.name ?? '');
  return {
    ruleId: 'component-known',
    node,
    reason: `Unexpected <${node.name ?? ''}>, expected a component of the vocabulary`,
    note: `${renamed ? `It is called <${renamed}> now: write that. ` : ''}Only the listed components are drawn, so that a lesson cannot bring its own code. The list is in the kit room under “Writing a lesson”.`,
  };
}

function placeFaults(
  node: Component,
  name: ComponentName,
  { parent, isInLine, only }: ComponentPlace,
): NodeFault[] {
  const places: readonly string[] = VOCABULARY[name].inside;
  const isAllowed = places.includes(parent) || (isInLine && places.includes('paragraph'));
  if (isAllowed && (parent !== 'root' || !only || only.has(name))) return [];
  const called = (place: string): string => (place === 'root' ? 'the file itself' : `<${place}>`);
  return [
    {
      ruleId: 'component-placed',
      node,
      reason: `Unexpected <${name}> in ${called(parent)}, expected it in ${places.map(called).join(', ')}`,
      note: 'A component that stands elsewhere would be lost. Move it.',
    },
  ];
}

/** An attribute in braces is code. */
function codeFaults(node: Component, name: ComponentName): NodeFault[] {
  const isText = node.attributes.every(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      (attribute.value === null || typeof attribute.value === 'string'),
  );
  return isText
    ? []
    : [
        {
          ruleId: 'lesson-is-data',
          node,
          reason: `Unexpected expression in <${name}>, expected attributes in quotes`,
          note: 'A lesson is data: nothing between { and } is run. Write attribute="value".',
        },
      ];
}

function attributeFaults(node: Component, name: ComponentName, parent: string): NodeFault[] {
  const result = attributesOf(node, name);
  const taken = Object.keys(ATTRIBUTES[name].shape).join(', ') || 'no attributes';
  const issues = result.success ? [] : result.error.issues;
  const faults = issues.map(
    (issue): NodeFault => ({
      ruleId: 'attribute-valid',
      node,
      reason: `Unexpected ${issue.path.join('.') || 'attributes'} of <${name}>: ${issue.message}`,
      note: `<${name}>: ${VOCABULARY[name].says} It takes ${taken}.`,
    }),
  );
  if (attributeWords(node, 'versions') && !isSheet(parent))
    faults.push({
      ruleId: 'attribute-valid',
      node,
      reason: `Unexpected versions="…" of <${name}> in <${parent}>, expected it on parts of a sheet only`,
      note: 'Slides are the same for a whole class; paper has versions. Take the attribute out.',
    });
  return faults;
}

/** Content that its kind does not hold would be lost. */
function contentFaults(node: Component, name: ComponentName): NodeFault[] {
  const { holds } = VOCABULARY[name];
  const fault = (at: Node, reason: string, note: string): NodeFault[] => [
    { ruleId: 'structure-valid', node: at, reason, note },
  ];
  const isStrange = (child: Node): boolean => !isComponentNode(child) && child.type !== holds;
  const strange = node.children.find(isStrange);
  if (holds === 'nothing' && node.children.length > 0)
    return fault(
      node,
      `Unexpected content in <${name}>, expected none`,
      `<${name}/> stands alone: close it with “/>”.`,
    );
  if ((holds === 'list' || holds === 'table') && strange)
    return fault(
      strange,
      `Unexpected ${strange.type} in <${name}>, expected one ${holds}`,
      `Everything in <${name}> comes from its ${holds}; other text would be lost.`,
    );
  if (holds === 'components' && strange)
    return fault(
      strange,
      `Unexpected text in <${name}>, expected components only`,
      'Text here belongs to nothing and would be lost. Put it into a component.',
    );
  return [];
}
