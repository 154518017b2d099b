import type { RootContent } from 'mdast';
import { isComponentNode } from '#model/lesson/component.ts';
import { mapTop } from './nodes.ts';

/** Values of the placeholders `{name}` in templates and modules. */
export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([a-z]+)\}/gi;

/** Fills the placeholders of a sentence; unknown ones stay. */
const fillText = (text: string, values: Values): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);

/** Fills the placeholders in texts and attributes of a tree. */
export function fill<N extends RootContent>(node: N, values: Values): N {
  return mapTop(node, (part) => {
    if (part.type === 'text') return [{ ...part, value: fillText(part.value, values) }];
    if (isComponentNode(part))
      return [
        Object.assign({}, part, {
          attributes: part.attributes.map((attribute) =>
            attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
              ? { ...attribute, value: fillText(attribute.value, values) }
              : attribute,
          ),
        }),
      ];
    return [part];
  });
}

export const fillAll = <N extends RootContent>(nodes: readonly N[], values: Values): N[] =>
  nodes.map((node) => fill(node, values));
