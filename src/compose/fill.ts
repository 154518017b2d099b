import type { RootContent } from 'mdast';
import { isComponentNode } from '#model/lesson/component.ts';
import { mapTop } from './nodes.ts';

/** What `{name}` in a template or a module stands for. */
export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([a-z]+)\}/gi;

/** Fills `{name}` in a sentence; what is not among the values stays. */
const fillText = (text: string, values: Values): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);

/** Fills `{name}` in texts and attributes of a tree. */
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
